package octavo.edition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The notes that blocks call, and those that these notes call. */
final class NoteFinder extends EditionWalk {
    private final Map<Integer, Edition.Note> notes;
    private final Set<Integer> found = new TreeSet<>();

    private NoteFinder(Edition edition) {
        this.notes = edition.notes().stream().collect(Collectors.toMap(Edition.Note::number, n -> n));
    }

    /** Their numbers, in order. */
    static Set<Integer> in(List<Block> blocks, Edition edition) {
        NoteFinder finder = new NoteFinder(edition);
        finder.blocks(blocks);
        return finder.found;
    }

    @Override
    public Void noteMark(Inline.NoteMark mark) {
        Edition.Note note = notes.get(mark.number());
        if (note != null && found.add(mark.number())) {
            blocks(note.blocks());
        }
        return null;
    }
}
