package octavo.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A large figure, split so that the unit can be set smaller: {@code 25%} is 25 and %, {@code CNY 46 bn} is CNY 46 and
 * bn. A sign or currency stays with the number; letters that touch it are a unit only if they are a known one, so
 * that "5G" stays whole.
 */
record Figure(String value, String unit) {
    private static final String NUMBER = "[^\\p{L}\\d]{0,3}(?:\\p{Lu}{1,3}\\p{Sc}?\\s?)?\\d(?:[\\d.,’'/:\\u00A0\\u202F"
            + " ]*\\d)?(?:\\s?[–-]\\s?\\d[\\d.,]*)?";
    private static final String TOUCHING = "%|‰|°C?|×|x|bn|mn|tn|m|k|pp|亿|万|%\\s.+";
    private static final Pattern SPLIT =
            Pattern.compile("(" + NUMBER + ")(?:(" + TOUCHING + ")|[\\s\\u00A0\\u202F]+(\\D.*))");

    /** A figure in which {@code number} stands for a number. */
    static Figure of(String text, String number) {
        for (char digit = '0'; digit <= '9'; digit++) {
            if (text.indexOf(digit) < 0) { // a digit that does not occur can stand in for it
                String sample = String.valueOf(digit);
                Figure split = of(text.replace(number, sample));
                return new Figure(split.value.replace(sample, number), split.unit.replace(sample, number));
            }
        }
        return of(text);
    }

    static Figure of(String text) {
        Matcher matcher = SPLIT.matcher(text.strip());
        if (!matcher.matches()) {
            return new Figure(text.strip(), "");
        }
        return new Figure(matcher.group(1), matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
    }
}
