package octavo.edition;

import java.util.Optional;
import octavo.edition.Edition.Marking;

/**
 * How an edition may be passed on, and whether it is a master that copies are made of.
 *
 * @param marking at head and foot of every page; in a master, the widest that any copy has
 * @param notice such as "Draft. Embargoed until 30 November 2026", at the head of every page
 * @param draft the word of the watermark
 * @param slots room for what each copy says of its own
 */
public record Handling(
        Optional<Marking> marking, Optional<String> notice, Optional<String> draft, Optional<Slots> slots) {
    /** Free to all, final, nobody's copy. */
    public static final Handling NONE =
            new Handling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Nothing but a marking. */
    public static Handling of(Marking marking) {
        return new Handling(Optional.of(marking), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with this marking. */
    public Handling marked(Optional<Marking> value) {
        return new Handling(value, notice, draft, slots);
    }
}
