package octavo.report;

import java.util.Optional;

/**
 * What stands in braces after a heading, fence or exhibit.
 *
 * @param id what briefs and references name, without a prefix such as {@code sec-}; sections always have one (made from
 *     the title), panels too (their class); unique in its part, tables apart
 * @param conditions when the node is part of a brief
 */
public record Attributes(Optional<String> id, Conditions conditions) {

    /** No id, no conditions. */
    public static final Attributes NONE = new Attributes(Optional.empty(), Conditions.NONE);
}
