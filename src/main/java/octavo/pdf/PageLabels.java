package octavo.pdf;

import java.util.List;
import java.util.OptionalInt;
import octavo.page.Page;

/** Page labels (ISO 32000-2, 12.4.2): readers show the folio that is printed. Runs of numbers share one entry. */
final class PageLabels {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private PageLabels() {}

    static Dictionary of(List<Page> pages) {
        Array numbers = Cos.array();
        String style = "";
        int next = 0;
        for (int i = 0; i < pages.size(); i++) {
            String label = pages.get(i).label();
            if (!style.isEmpty() && label.equals(format(style, next))) {
                next++;
                continue;
            }
            OptionalInt decimal = decimal(label);
            OptionalInt roman = roman(label);
            style = decimal.isPresent() ? "D" : roman.isPresent() ? "r" : "";
            int value = decimal.orElse(roman.orElse(0));
            next = value + 1;
            numbers.add(i);
            numbers.add(style.isEmpty() ? prefix(label) : range(style, value));
        }
        return Cos.direct("Nums", numbers);
    }

    private static Dictionary prefix(String label) {
        return Cos.direct("P", Cos.text(label));
    }

    private static Dictionary range(String style, int start) {
        Dictionary range = Cos.direct("S", style);
        if (start != 1) {
            range.put("St", start);
        }
        return range;
    }

    private static String format(String style, int value) {
        return style.equals("D") ? Integer.toString(value) : roman(value);
    }

    private static OptionalInt decimal(String label) {
        return label.matches("[1-9][0-9]{0,6}") ? OptionalInt.of(Integer.parseInt(label)) : OptionalInt.empty();
    }

    private static OptionalInt roman(String label) {
        if (!label.matches("[mdclxvi]{1,15}")) {
            return OptionalInt.empty();
        }
        for (int value = 1; value < 4000; value++) {
            if (roman(value).equals(label)) {
                return OptionalInt.of(value);
            }
        }
        return OptionalInt.empty();
    }

    private static String roman(int value) {
        StringBuilder text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                text.append(SIGNS[i]);
            }
        }
        return text.toString();
    }
}
