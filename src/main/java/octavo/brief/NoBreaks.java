package octavo.brief;

import java.util.Map;
import java.util.Set;

/**
 * Turns the space between a number and what it belongs to into a no-break space (U+00A0): unit, magnitude, currency,
 * month, and words such as Exhibit or note before a number. Nothing but spaces changes.
 */
final class NoBreaks {
    private static final char NO_BREAK = '\u00a0';

    private static final Set<String> CURRENCIES =
            words("CNY RMB USD EUR GBP JPY KRW TWD HKD CHF AUD CAD SEK NOK DKK US$ HK$ € £ ¥ $");

    private static final Set<String> SYMBOLS =
            words("% ‰ °C °F km/h km² km m² mm cm nm µm m kg g kt Mt Gt t kWh MWh GWh"
                    + " TWh kW MW GW TW kHz MHz GHz Hz kB MB GB TB h min s");

    private static final Map<String, Set<String>> AFTER = Map.of(
            "en",
            words("percent percentage point points hundred thousand million billion trillion bn tonne tonnes metre"
                    + " metres meter meters kilometre kilometres kilometer kilometers page pages minute minutes"
                    + " year years month months dollar dollars euro euros yuan renminbi January February March"
                    + " April May June July August September October November December"),
            "de",
            words("Prozent Prozentpunkt Prozentpunkte Prozentpunkten Tausend Million Millionen Milliarde Milliarden"
                    + " Billion Billionen Mio Mrd Tonne Tonnen Meter Metern Kilometer Kilometern Seite Seiten"
                    + " Minute Minuten Jahr Jahre Jahren Euro Yuan US-Dollar CNY RMB USD EUR GBP JPY CHF €"),
            "fr",
            words("pour pourcent point points cent cents mille million millions milliard milliards tonne tonnes"
                    + " mètre mètres kilomètre kilomètres page pages minute minutes an ans année années mois"
                    + " dollar dollars euro euros yuan yuans janvier février mars avril mai juin juillet août"
                    + " septembre octobre novembre décembre"),
            "zh",
            Set.of());

    private static final Map<String, Set<String>> BEFORE = Map.of(
            "en",
            words("Exhibit Exhibits exhibit exhibits Table Tables table tables Chapter Chapters chapter chapters"
                    + " Section Sections section sections Box Figure Figures figure figures study Note Notes note"
                    + " notes Page Pages page pages ch. sec. p. pp. n. no. No. vol. Vol. §"),
            "de",
            words("Abbildung Abbildungen Abb. Tabelle Tabellen Tab. Kapitel Kapiteln Kap. Abschnitt Abschnitte"
                    + " Abschn. Kasten Fallstudie Fallstudien Anmerkung Anmerkungen Anm. Seite Seiten S. Nr. Bd."
                    + " Art. §"),
            "fr",
            words("Figure Figures figure figures Fig. fig. Tableau Tableaux tableau tableaux Chapitre Chapitres"
                    + " chapitre chapitres chap. Section Sections section sections Encadré encadré cas Note Notes"
                    + " note notes Page Pages page pages p. pp. n. no n° nos vol. art. §"),
            "zh",
            Set.of());

    private static final Set<String> GERMAN_ORDINALS = words(
            "Januar Februar März April Mai Juni Juli August September" + " Oktober November Dezember Jahrhundert");

    private static final String CHINESE_AFTER = "万亿元年月日美人";
    private static final String CHINESE_BEFORE = "图表第注";
    /** Before these, French sets a space that is not for breaking. */
    private static final String HIGH = ";:!?»";

    private static final String OPENING = "([{“‘„«（";

    private final String language;

    private NoBreaks(String language) {
        this.language = language;
    }

    /** The rules of a BCP 47 tag's language; English where there are none. */
    static NoBreaks of(String tag) {
        String primary = Wording.primary(tag);
        return new NoBreaks(AFTER.containsKey(primary) ? primary : "en");
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** The text with no-break spaces in place of spaces where a line must not end. */
    String apply(String text) {
        StringBuilder out = null;
        for (int i = text.indexOf(' ', 1); i > 0 && i + 1 < text.length(); i = text.indexOf(' ', i + 1)) {
            if (binds(text, i)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, NO_BREAK);
            }
        }
        return out == null ? text : out.toString();
    }

    private boolean binds(String text, int space) {
        char before = text.charAt(space - 1);
        if (language.equals("fr") && (HIGH.indexOf(text.charAt(space + 1)) >= 0 || before == '«')) {
            return true;
        }
        if (isDigit(before)) {
            return belongsToNumber(text, space + 1);
        }
        if (isDigit(text.charAt(space + 1))) {
            return CHINESE_BEFORE.indexOf(before) >= 0 || announcesNumber(wordBefore(text, space));
        }
        return language.equals("de") && before == '.' && bindsInGerman(text, space);
    }

    private boolean belongsToNumber(String text, int start) {
        if (isDigit(text.charAt(start))) {
            return isGroupOfThree(text, start);
        }
        if (language.equals("zh") && CHINESE_AFTER.indexOf(text.charAt(start)) >= 0) {
            return true;
        }
        String word = wordAfter(text, start);
        return SYMBOLS.contains(word)
                || AFTER.get(language).contains(word)
                || word.equals("per")
                        && (text.startsWith("per cent", start) || text.startsWith("per\u00a0cent", start));
    }

    private boolean announcesNumber(String word) {
        return CURRENCIES.contains(word) || BEFORE.get(language).contains(word);
    }

    /** {@code 3. Juli}, {@code z. B.}, {@code d. h.}. */
    private static boolean bindsInGerman(String text, int space) {
        if (space >= 2 && isDigit(text.charAt(space - 2))) {
            return GERMAN_ORDINALS.contains(wordAfter(text, space + 1));
        }
        String pair = wordBefore(text, space) + text.substring(space + 1, Math.min(text.length(), space + 3));
        return Set.of("z.B.", "d.h.", "u.a.", "o.Ä.", "i.d.").contains(pair);
    }

    private static boolean isGroupOfThree(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - start == 3;
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0
                && !isSpace(text.charAt(start - 1))
                && !Character.isIdeographic(text.charAt(start - 1))
                && "，。；：、".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start, end);
    }

    /** Up to the next space, without the punctuation that follows. */
    private static String wordAfter(String text, int start) {
        int end = start;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        while (end > start && ".,;:!?)]}”’“»–—".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == NO_BREAK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
