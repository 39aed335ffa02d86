package octavo.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Until when something may not be passed on.
 *
 * @param time of that day, as printed, such as "06:00 CET"
 */
public record Embargo(LocalDate date, Optional<String> time) {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[ T]+(([01]\\d|2[0-3]):[0-5]\\d( [A-Za-z0-9+:\u2212-]{1,12})?))?");

    /**
     * Reads {@code 2026-11-30} or {@code 2026-11-30 06:00 CET}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Embargo parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        try {
            if (form.matches()) {
                return new Embargo(LocalDate.parse(form.group(1)), Optional.ofNullable(form.group(2)));
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new IllegalArgumentException(
                "is not a date, or a date and time; write 2026-11-30 or 2026-11-30 06:00 CET");
    }
}
