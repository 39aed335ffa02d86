package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns the space between a number and what it belongs to into a no-break space (U+00A0): unit, magnitude, currency,
 * month, and words such as Exhibit or note before a number. Nothing but spaces changes.
 */
final class NoBreaks {
    private static final String NUMBER = "(?<=[0-9]) (?=";
    private static final String CURRENCIES =
            "(?:CNY|RMB|USD|EUR|GBP|JPY|KRW|TWD|HKD|CHF|AUD|CAD|SEK|NOK|DKK|US\\$|HK\\$|€|£|¥|\\$)";
    private static final String SYMBOLS = "%|‰|°C|°F|km/h|km²|km|m²|mm|cm|nm|µm|m|kg|g|kt|Mt|Gt|t|kWh|MWh|GWh|TWh|kW"
            + "|MW|GW|TW|kHz|MHz|GHz|Hz|kB|MB|GB|TB|h|min|s";

    private static final Map<String, List<String>> AFTER_NUMBER = Map.of(
            "en",
            List.of(
                    "per cent",
                    "percent",
                    "percentage points?",
                    "points?",
                    "hundred",
                    "thousand",
                    "million",
                    "billion",
                    "trillion",
                    "bn",
                    "tonnes?",
                    "metres?",
                    "meters?",
                    "kilometres?",
                    "kilometers?",
                    "pages?",
                    "minutes?",
                    "years?",
                    "months?",
                    "dollars?",
                    "euros?",
                    "yuan",
                    "renminbi",
                    "January|February|March|April|May|June|July|August|September|October|November|December"),
            "de",
            List.of(
                    "Prozent(?:punkten?|punkte)?",
                    "Tausend",
                    "Million(?:en)?",
                    "Milliarden?",
                    "Billionen?",
                    "Mio\\.",
                    "Mrd\\.",
                    "Tonnen?",
                    "Metern?",
                    "Kilometern?",
                    "Seiten?",
                    "Minuten?",
                    "Jahren?",
                    "Euro",
                    "Yuan",
                    "US-Dollar",
                    CURRENCIES),
            "zh",
            List.of("万|亿|美元|人民币|元|年|月|日"));

    private static final Map<String, String> BEFORE_NUMBER = Map.of(
            "en",
            "Exhibits?|exhibits?|Tables?|tables?|Chapters?|chapters?|Sections?|sections?|Box|Figures?|figures?"
                    + "|[Cc]ase study|[Nn]otes?|[Pp]ages?|ch\\.|sec\\.|p\\.|pp\\.|n\\.|no\\.|No\\.|vol\\.|Vol\\.|§",
            "de",
            "Abbildung(?:en)?|Abb\\.|Tabellen?|Tab\\.|Kapiteln?|Kap\\.|Abschnitte?|Abschn\\.|Kasten|Fallstudien?"
                    + "|Anmerkung(?:en)?|Anm\\.|Seiten?|S\\.|Nr\\.|Bd\\.|Art\\.|§",
            "zh",
            "图|表|第|注");

    private final List<Pattern> patterns = new ArrayList<>();

    private NoBreaks(String language) {
        patterns.add(Pattern.compile(NUMBER + "(?:" + SYMBOLS + ")(?![\\p{L}\\p{N}]))"));
        patterns.add(Pattern.compile("(?<=(?<![\\p{L}])" + CURRENCIES + ") (?=[0-9])"));
        patterns.add(Pattern.compile(
                NUMBER + "(?:" + String.join("|", AFTER_NUMBER.get(language)) + ")" + wordEnd(language) + ")"));
        patterns.add(Pattern.compile("(?<=(?<![\\p{L}])(?:" + BEFORE_NUMBER.get(language) + ")) (?=[0-9])"));
        if (language.equals("de")) {
            patterns.add(Pattern.compile("(?<=[0-9]\\.) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September"
                    + "|Oktober|November|Dezember|Jahrhundert)\\b)"));
            patterns.add(Pattern.compile("(?<=\\b(?:z\\.|d\\.|u\\.|o\\.|i\\.)) (?=(?:B\\.|h\\.|a\\.|Ä\\.|d\\. R\\.))"));
        }
        // Digits grouped by spaces, and ranges written with spaces.
        patterns.add(Pattern.compile("(?<=[0-9]) (?=[0-9]{3}(?![0-9]))"));
    }

    /** Chinese words follow each other without a space. */
    private static String wordEnd(String language) {
        return language.equals("zh") ? "" : "(?![\\p{L}\\p{N}])";
    }

    /** The rules of a BCP 47 tag's language; English where there are none. */
    static NoBreaks of(String tag) {
        String primary = Wording.primary(tag);
        return new NoBreaks(AFTER_NUMBER.containsKey(primary) ? primary : "en");
    }

    /** The text with no-break spaces in place of spaces where a line must not end. */
    String apply(String text) {
        if (text.indexOf(' ') < 0 || !hasDigit(text)) {
            return text;
        }
        String out = text;
        for (Pattern pattern : patterns) {
            out = pattern.matcher(out).replaceAll("\u00a0");
        }
        return out;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
