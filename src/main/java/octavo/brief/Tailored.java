package octavo.brief;

import java.util.Map;
import octavo.edition.Edition;

/**
 * A brief, ready to be set.
 *
 * @param editions one for each format that the brief asks for; the same object for both unless a format condition makes
 *     them differ
 */
public record Tailored(Map<Format, Edition> editions) {

    /** The edition for a format that the brief asks for. */
    public Edition edition(Format format) {
        Edition edition = editions.get(format);
        if (edition == null) {
            throw new IllegalArgumentException("not asked for: " + format);
        }
        return edition;
    }
}
