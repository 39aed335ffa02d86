package octavo.exhibit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Set;

/**
 * Writes numbers as a language does: 13,000.5 in English and Chinese, 13.000,5 in German, 13 000,5 in French. Own
 * tables, since those of the JDK change between its versions.
 */
final class Figures {
    private static final Set<String> POINT_GROUPS = Set.of("de", "es", "it", "nl", "da", "pt", "tr", "id", "el");
    private static final Set<String> SPACE_GROUPS = Set.of("fr", "sv", "nb", "no", "fi", "pl", "cs", "sk", "ru", "uk");
    private static final char NARROW_SPACE = '\u202F';
    private static final char MINUS = '\u2212';

    private final String language;
    private final String group;
    private final char point;

    /** Figures for a BCP 47 tag. */
    Figures(String tag) {
        language = tag.split("-")[0].toLowerCase(java.util.Locale.ROOT);
        boolean points = POINT_GROUPS.contains(language);
        boolean spaces = SPACE_GROUPS.contains(language);
        group = points ? "." : spaces ? String.valueOf(NARROW_SPACE) : ",";
        point = points || spaces ? ',' : '.';
    }

    /** The number with exactly so many decimals. */
    String format(BigDecimal number, int decimals) {
        String plain = number.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder text = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            text.insert(i, group);
        }
        if (dot >= 0) {
            text.append(point).append(plain, dot + 1, plain.length());
        }
        boolean zero = plain.chars().noneMatch(c -> c >= '1' && c <= '9');
        return (number.signum() < 0 && !zero ? String.valueOf(MINUS) : "") + text;
    }

    /** The number as exactly as it was given. */
    String exact(BigDecimal number) {
        return format(number, Math.max(0, number.scale()));
    }

    /** A value with its unit: 36%, 36&nbsp;% in German, 12&nbsp;bn, $12. */
    String withUnit(String number, String unit) {
        if (unit.isEmpty()) {
            return number;
        }
        if ("$€£¥".contains(unit)) {
            return number.startsWith(String.valueOf(MINUS)) ? MINUS + unit + number.substring(1) : unit + number;
        }
        boolean close = unit.equals("%") && (point == '.') || unit.equals("°");
        return number + (close ? "" : "\u00A0") + unit;
    }

    /**
     * Decimals with which a column of numbers is best read: as many as the data have, but not beyond three significant
     * figures of the largest.
     */
    static int decimals(Collection<BigDecimal> numbers) {
        int given = 0;
        BigDecimal largest = BigDecimal.ZERO;
        for (BigDecimal n : numbers) {
            given = Math.max(given, n.scale());
            largest = largest.max(n.abs());
        }
        int whole = Math.max(1, largest.precision() - largest.scale());
        int useful = largest.signum() != 0 && largest.compareTo(BigDecimal.ONE) < 0
                ? 2 + largest.scale() - largest.precision() + 1
                : Math.max(0, 3 - whole);
        return Math.max(0, Math.min(given, useful));
    }
}
