package octavo.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The environment's date for builds that are to give the same bytes again (reproducible-builds.org, SOURCE_DATE_EPOCH). */
final class Epoch {
    private Epoch() {}

    /**
     * The day in UTC, or empty without a text.
     *
     * @param seconds since 1970, or null
     * @throws IllegalArgumentException if the text is no such number
     */
    static Optional<LocalDate> date(String seconds) {
        if (seconds == null || seconds.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds.strip())), ZoneOffset.UTC));
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("is \"" + seconds + "\", no number of seconds since 1970", e);
        }
    }
}
