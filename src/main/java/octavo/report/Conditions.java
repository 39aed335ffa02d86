package octavo.report;

import java.util.OptionalInt;
import java.util.Set;

/**
 * When a node is part of a brief: all conditions that are not empty must hold.
 *
 * @param audience one of these must be an audience of the brief
 * @param unlessAudience none of these may be
 * @param language BCP 47 tags: the language of the brief must be one of these or narrower ({@code en} holds for en-GB)
 * @param format "pdf", "epub": the only outputs that show the node
 * @param brief ids of the only briefs that show the node, with those that extend them
 * @param priority 1 (keep longest) to 5 (drop first) when a limit must be met; absent: never dropped
 * @param requires ids of nodes that must stay for this one to stay
 */
public record Conditions(
        Set<String> audience,
        Set<String> unlessAudience,
        Set<String> language,
        Set<String> format,
        Set<String> brief,
        OptionalInt priority,
        Set<String> requires) {

    /** The same with this priority. */
    public Conditions withPriority(OptionalInt other) {
        return new Conditions(audience, unlessAudience, language, format, brief, other, requires);
    }

    /** Always shown. */
    public static final Conditions NONE =
            new Conditions(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), OptionalInt.empty(), Set.of());
}
