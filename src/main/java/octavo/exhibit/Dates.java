package octavo.exhibit;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of events: {@code 2019}, {@code 2019-07}, {@code 2019-07-03}; anything else stays as it is written. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private Dates() {}

    /** Where the date lies, in years; empty when it is in words. */
    static OptionalDouble place(String text) {
        return Moments.read(List.of(text)).map(p -> OptionalDouble.of(p[0])).orElse(OptionalDouble.empty());
    }

    /** The date as a language writes it. */
    static String written(String text, Wording wording) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches() || iso.group(2) == null) {
            return text;
        }
        int month = Integer.parseInt(iso.group(2));
        if (month < 1 || month > 12) {
            return text;
        }
        String name = wording.get("months").split(",")[month - 1].strip();
        return iso.group(3) == null
                ? wording.get("date.month", name, iso.group(1))
                : wording.get("date.day", Integer.parseInt(iso.group(3)), name, iso.group(1));
    }
}
