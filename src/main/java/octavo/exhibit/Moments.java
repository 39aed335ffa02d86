package octavo.exhibit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Row labels as places on a horizontal axis: years, months, days and plain numbers are read, anything else counted. */
final class Moments {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?Q([1-4])|Q([1-4])[- ]?(\\d{4})");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})(?:[-/](\\d{1,2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}.*)?)?)?");

    /** "Jan 1 2000", "January 1, 2000", "Jan 2000"; "1 January 2000". */
    private static final Pattern WORDED =
            Pattern.compile("(\\p{L}{3,9})\\.? (?:(\\d{1,2}),? )?(\\d{4})|(\\d{1,2})\\.? (\\p{L}{3,9})\\.? (\\d{4})");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Moments() {}

    /** Where each label stands, in years where they are dates; empty when not all of them can be read. */
    static Optional<double[]> read(List<String> labels) {
        double[] places = new double[labels.size()];
        for (int i = 0; i < places.length; i++) {
            Optional<Double> place = place(labels.get(i));
            if (place.isEmpty()) {
                return Optional.empty();
            }
            places[i] = place.get();
        }
        return Optional.of(places);
    }

    private static Optional<Double> place(String label) {
        Matcher quarter = QUARTER.matcher(label);
        if (quarter.matches()) {
            int year = Integer.parseInt(quarter.group(1) != null ? quarter.group(1) : quarter.group(4));
            int number = Integer.parseInt(quarter.group(2) != null ? quarter.group(2) : quarter.group(3));
            return Optional.of(year + (number - 1) / 4.0);
        }
        Matcher day = DAY.matcher(label);
        if (day.matches()) {
            return day(day);
        }
        Matcher worded = WORDED.matcher(label);
        if (worded.matches()) {
            return worded(worded);
        }
        return label.matches("-?\\d{1,9}(\\.\\d{1,9})?")
                ? Optional.of(new BigDecimal(label).doubleValue())
                : Optional.empty();
    }

    private static Optional<Double> worded(Matcher match) {
        String name = (match.group(1) != null ? match.group(1) : match.group(5)).toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(name.substring(0, 3));
        String day = match.group(1) != null ? match.group(2) : match.group(4);
        int year = Integer.parseInt(match.group(1) != null ? match.group(3) : match.group(6));
        int number = day == null ? 1 : Integer.parseInt(day);
        return month < 0 || number < 1 || number > 31
                ? Optional.empty()
                : Optional.of(year + month / 12.0 + (number - 1) / 372.0);
    }

    private static Optional<Double> day(Matcher match) {
        int month = Integer.parseInt(match.group(2));
        int day = match.group(3) == null ? 1 : Integer.parseInt(match.group(3));
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(match.group(1)) + (month - 1) / 12.0 + (day - 1) / 372.0);
    }
}
