package octavo.text;

import java.util.Set;

/**
 * Words that a space parts but a line does not: a number and its unit, a word such as "Exhibit" or "S." and its number, the
 * groups of a long number, a day and its month, initials, the letters of "z. B.", a title and its name, a sign such as ×
 * and the numbers beside it (Chicago Manual of Style, 17th ed., 7.36 and 9; Duden, rules for typesetting).
 *
 * <p>English, German, French, Spanish and Italian words stand together: none of them is another language's common word
 * before or behind a number.
 */
final class Ties {
    private static final Set<String> UNITS = words("""
        % ‰ ° °C °F K m km cm mm nm µm μm ha g kg mg µg t kt Mt Gt l ml mol s ms ns h min Std Hz kHz MHz GHz
        W kW MW GW TW Wh kWh MWh GWh TWh mW J kJ MJ GJ V kV mV A mA Ω kΩ MΩ dB Pa hPa kPa MPa bar ppm
        kB MB GB TB PB kbit Mbit Gbit pt px dpi
        per percent pour por Prozent million billion trillion Million Millionen Milliarde Milliarden Mio Mrd Tsd
        millions milliard milliards millones millón milioni miliardi bn mn
        € $ £ ¥ EUR USD GBP CHF CNY RMB euro euros Euro yuan Yuan dollars Dollar
        pm am p.m a.m Uhr ff f
        """);

    private static final Set<String> BEFORE_NUMBERS = words("""
        € $ £ ¥ US$ EUR USD GBP CNY RMB CHF p. pp. ch. chs. sec. no. nos. No. Nos. vol. vols. fig. figs. Fig. eq. Eq.
        para. paras. art. arts. Art. al. Abs. Nr. Nrn. S. Bd. Kap. Abb. Tab. Ziff. Rn. Anm. n. n° nº núm. § §§ № c. ca.
        Exhibit Table Figure Chapter Section Box Article Appendix Annex Part Volume Note Page
        exhibit table figure chapter section article note notes page pages
        Abbildung Tabelle Kapitel Abschnitt Artikel Anhang Anmerkung Schaubild Seite Band Teil
        tableau Tableau graphique Graphique chapitre Chapitre annexe Annexe encadré Encadré
        capítulo cuadro gráfico página capitolo tabella figura pagina
        """);

    private static final Set<String> MONTHS = words("""
        January February March April May June July August September October November December
        Januar Februar März Mai Juni Juli Oktober Dezember
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
        """);

    private static final Set<String> TITLES = words("Mr Mrs Ms Dr Prof St Mme Mlle");

    /** Signs between numbers; a line ends neither before nor behind the first group. */
    private static final String SIGNS = "×±=<>≤≥≈≠+−";

    private static final int LONGEST = 12;

    private Ties() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /**
     * What kind of break there is between two words.
     *
     * @param end of the word before, behind its last character
     * @param start of the word after
     * @return {@link LineBreaks#NONE}, {@link LineBreaks#POOR} or {@link LineBreaks#SPACE}
     */
    static byte between(String text, int end, int start) {
        char before = text.charAt(end - 1);
        char after = text.charAt(start);
        if (small(before) && small(after) && after != 'c' && !(end > 2 && number(text, end))) {
            return LineBreaks.SPACE; // most of a text
        }
        if (digit(after) && (keepsNumber(text, end, start) || digit(before) && isGroup(text, end, start))) {
            return LineBreaks.NONE;
        }
        if (digit(before) && startsUnit(text, start) || after == '€' && alone(text, start)) {
            return LineBreaks.NONE;
        }
        if (SIGNS.indexOf(after) >= 0 && alone(text, start)) {
            return LineBreaks.NONE;
        }
        if (SIGNS.indexOf(before) >= 0 && end > 1 && space(text, end - 2)) {
            return before == '×' || before == '±' ? LineBreaks.NONE : LineBreaks.POOR;
        }
        return Character.isLetter(after) ? names(text, end, start, before, after) : LineBreaks.SPACE;
    }

    private static byte names(String text, int end, int start, char before, char after) {
        if (day(text, end) && (MONTHS.contains(word(text, start)) || text.startsWith("Jahrhundert", start))) {
            return LineBreaks.NONE;
        }
        if (before == '.' && end > 1 && Character.isLetter(text.charAt(end - 2)) && opens(text, end - 2)) {
            boolean chain = start + 1 < text.length() && text.charAt(start + 1) == '.';
            boolean initial = Character.isUpperCase(text.charAt(end - 2)) && Character.isUpperCase(after);
            return chain ? LineBreaks.NONE : initial ? LineBreaks.POOR : LineBreaks.SPACE;
        }
        if (Character.isUpperCase(after)) {
            String last = last(text, before == '.' ? end - 1 : end, 5);
            return TITLES.contains(last) || roman(text, start) && capitalised(last)
                    ? LineBreaks.NONE
                    : LineBreaks.SPACE;
        }
        boolean hundred = after == 'c' && (text.startsWith("cent", start) || text.startsWith("ciento", start));
        return hundred && Set.of("per", "pour", "por").contains(last(text, end, 5))
                ? LineBreaks.NONE
                : LineBreaks.SPACE;
    }

    private static boolean small(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether a figure is among the two characters before the last. */
    private static boolean number(String text, int end) {
        return digit(text.charAt(end - 2)) || digit(text.charAt(end - 3));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean space(String text, int i) {
        return text.charAt(i) == ' ' || text.charAt(i) == '\u00A0';
    }

    /** Whether the character stands for itself: a space, a closing mark or nothing behind it, and no number. */
    private static boolean alone(String text, int i) {
        int next = i + 1;
        while (next < text.length() && space(text, next)) {
            next++;
        }
        boolean amount = text.charAt(i) == '€' && next < text.length() && digit(text.charAt(next));
        return !amount && (next > i + 1 || next == text.length() || ".,;:)".indexOf(text.charAt(next)) >= 0);
    }

    /** Whether a word opens with this character. */
    private static boolean opens(String text, int i) {
        return i == 0 || space(text, i - 1) || "(“„«‘.-".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static boolean keepsNumber(String text, int end, int start) {
        int from = end;
        while (from > 0 && end - from < LONGEST && !edge(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, end);
        return BEFORE_NUMBERS.contains(word) || MONTHS.contains(word) && isDay(text, start);
    }

    private static boolean edge(char c) {
        return c == ' ' || c >= 0x2E80 || "\u00A0\n([“„".indexOf(c) >= 0;
    }

    /** A number of one or two figures begins here. */
    private static boolean isDay(String text, int start) {
        int end = start;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end - start <= 2;
    }

    /** Three figures behind one to three of the same number: 1 234 567. */
    private static boolean isGroup(String text, int end, int start) {
        int from = end;
        while (from > 0 && digit(text.charAt(from - 1))) {
            from--;
        }
        int to = start;
        while (to < text.length() && digit(text.charAt(to))) {
            to++;
        }
        boolean whole =
                from == 0 || !Character.isLetter(text.charAt(from - 1)) && ".,".indexOf(text.charAt(from - 1)) < 0;
        return end - from <= 3 && to - start == 3 && whole;
    }

    private static boolean startsUnit(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && unit(text.charAt(end))) {
            end++;
        }
        boolean half = end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1));
        end += half ? 2 : 0; // p.m., a.m.
        boolean whole = end == text.length() || !digit(text.charAt(end)) && "-’'".indexOf(text.charAt(end)) < 0;
        return whole && UNITS.contains(text.substring(start, end));
    }

    private static boolean unit(char c) {
        return Character.isLetter(c) || "%‰°€$£¥".indexOf(c) >= 0;
    }

    /** Whether a number of one or two figures ends here, as it is or as 3., 3rd, 1er. */
    private static boolean day(String text, int end) {
        int to = end;
        while (to > 0
                && end - to < 2
                && !digit(text.charAt(to - 1))
                && (text.charAt(to - 1) == '.' || Character.isLetter(text.charAt(to - 1)))) {
            to--;
        }
        int from = to;
        while (from > 0 && digit(text.charAt(from - 1))) {
            from--;
        }
        return to > from && to - from <= 2 && opens(text, from);
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** The letters right before {@code end}; empty if there are more than {@code most}. */
    private static String last(String text, int end, int most) {
        int from = end;
        while (from > 0 && end - from <= most && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return end - from > most ? "" : text.substring(from, end);
    }

    /** II to VIII, XI and their like: such letters alone are no number. */
    private static boolean roman(String text, int start) {
        int end = start;
        while (end < text.length() && "IVX".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end - start > 1 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean capitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
