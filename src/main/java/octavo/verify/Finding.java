package octavo.verify;

import java.util.Optional;
import octavo.problem.Span;

/**
 * A requirement that a finished file does not meet.
 *
 * @param file as the user knows it
 * @param standard such as {@code PDF/UA-2}
 * @param clause of that standard, and the number of its test
 * @param place in the file: page and element, or line of a page of a book
 * @param written where in the content what stands there was written, if it was
 */
public record Finding(
        String file, String standard, String clause, String message, String place, Optional<Span> written) {}
