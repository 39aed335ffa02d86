package octavo.brief;

import java.util.Optional;
import octavo.edition.Edition.Marking;
import octavo.edition.Slots;
import octavo.report.Embargo;

/**
 * On which terms a brief is passed on.
 *
 * @param embargo until when nobody may publish it
 * @param draft whether it is not final
 * @param slots in a master for copies, the room for what each copy says
 */
public record Terms(Optional<Marking> marking, Optional<Embargo> embargo, boolean draft, Optional<Slots> slots) {
    /** Final and free to all. */
    public static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), false, Optional.empty());

    /** The same for a master whose copies have at most this marking and need this room. */
    public Terms master(Optional<Marking> widest, Slots room) {
        return new Terms(widest, embargo, draft, Optional.of(room));
    }

    /** The same as a draft. */
    public Terms asDraft() {
        return new Terms(marking, embargo, true, slots);
    }
}
