package octavo.exhibit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import octavo.edition.Phrases;
import octavo.edition.Phrases.Key;

/** Writes numbers as the brief's language does. */
final class Figures {
    private static final int READABLE = 4; // digits that a reader takes in; a longer decimal is rounded
    private static final int ROUNDED = 3; // significant figures it is rounded to

    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000); // every language groups from here on

    private final Phrases phrases;
    private final boolean alike;

    Figures(Phrases phrases) {
        this(phrases, false);
    }

    private Figures(Phrases phrases, boolean alike) {
        this.phrases = phrases;
        this.alike = alike;
    }

    /** These figures for a chart that reaches {@code greatest}: 5.000 beside 10.000, though 5000 by itself. */
    Figures upTo(BigDecimal greatest) {
        return new Figures(phrases, greatest.compareTo(GROUPED) >= 0);
    }

    /** A number as it is shown on a chart: as given, but a long decimal at three significant figures. */
    String shown(BigDecimal number) {
        if (number.scale() <= 1 && number.scale() >= 0 || number.precision() <= READABLE) {
            return exact(number);
        }
        int whole = number.precision() - number.scale();
        return exact(number.setScale(Math.max(0, ROUNDED - whole), RoundingMode.HALF_UP));
    }

    /** A number with exactly so many decimals. */
    String fixed(BigDecimal number, int decimals) {
        return exact(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A number with exactly the digits it has. */
    String exact(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return phrases.number(plain.signum() == 0 ? plain.abs() : plain, alike);
    }

    /** A value with its unit: 36%, 36&nbsp;% where decimals have a comma, 12&nbsp;bn, $12. */
    String withUnit(String number, String unit) {
        if (unit.isEmpty()) {
            return number;
        }
        if ("$€£¥".contains(unit)) {
            boolean negative = number.startsWith("\u2212");
            return negative ? "\u2212" + unit + number.substring(1) : unit + number;
        }
        boolean comma = phrases.get(Key.DECIMAL_SIGN).equals(",");
        boolean close = unit.equals("%") && !comma || unit.equals("°");
        return number + (close ? "" : "\u00A0") + unit;
    }
}
