package octavo.report;

import java.util.Optional;

/**
 * What stands in braces after a heading, fence or exhibit.
 *
 * @param id what briefs and references name
 * @param conditions when the node is part of a brief
 */
public record Attributes(Optional<String> id, Conditions conditions) {

    /** No id, no conditions. */
    public static final Attributes NONE = new Attributes(Optional.empty(), Conditions.NONE);
}
