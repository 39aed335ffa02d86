package octavo.layout.inline;

import octavo.edition.Inline.Target;

/**
 * The link that a run belongs to.
 *
 * @param description what assistive technology announces
 * @param tag index of the link's tag in the tag tree
 */
public record LinkRef(Target target, String description, int tag) {}
