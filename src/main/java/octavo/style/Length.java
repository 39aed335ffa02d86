package octavo.style;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length as styles write it: {@code 12pt}, {@code 22mm}, {@code 1.5cm}, {@code 1in}; 0 needs no unit. */
public record Length(double pt) {
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(pt|mm|cm|in)?");

    /** Reads a number with a unit. Negative lengths are allowed; a bare number other than 0 is refused. */
    public static Length parse(String text) {
        Matcher match = WRITTEN.matcher(text.trim());
        if (!match.matches()) {
            throw new IllegalArgumentException("is not a length like 12pt or 22mm");
        }
        double number = Double.parseDouble(match.group(1));
        String unit = match.group(2);
        if (unit == null && number != 0) {
            throw new IllegalArgumentException("needs a unit: pt, mm, cm or in");
        }
        return new Length(number * (unit == null ? 1 : ptPer(unit)));
    }

    private static double ptPer(String unit) {
        return switch (unit) {
            case "mm" -> 72 / 25.4;
            case "cm" -> 72 / 2.54;
            case "in" -> 72;
            default -> 1;
        };
    }
}
