package octavo.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The notes that one section calls, for endnotes by section. A note that several call belongs to the first of them.
 *
 * @param anchor of the section, or of the part for what stands before its first section
 * @param number of the section or part, or a case study's label; may be empty
 * @param title of the section or part; the brief's where a part has none
 * @param notes in the order of their numbers; never empty
 */
public record NoteGroup(String anchor, String number, String title, List<Edition.Note> notes) {

    /** The anchor of notes that no part calls, which stand at the end of the brief: those of its data. */
    public static final String REST = "octavo-rest";

    /** From so many notes on, a list of them is easier to use under the titles of sections (a dozen fill a third of a page). */
    private static final int MANY = 12;

    public NoteGroup {
        notes = List.copyOf(notes);
    }

    /**
     * The groups of a brief in reading order: one for each section of the first level, one for what stands before the first
     * of them, one for each case study.
     */
    public static List<NoteGroup> bySection(Edition edition) {
        Grouping grouping = new Grouping(edition);
        edition.parts().forEach(grouping::sections);
        return grouping.groups();
    }

    /** The groups of a brief with one for each part. */
    public static List<NoteGroup> byPart(Edition edition) {
        Grouping grouping = new Grouping(edition);
        edition.parts().forEach(part -> grouping.add(part, part.blocks()));
        return grouping.groups();
    }

    /** Whether a list of all these notes shall have the sections' titles as its heads. */
    public static boolean needHeads(List<NoteGroup> groups) {
        return groups.size() > 1
                && groups.stream().mapToInt(g -> g.notes().size()).sum() >= MANY;
    }

    /** Gives each note to the first group that calls it. */
    private static final class Grouping {
        private final Edition edition;
        private final Map<Integer, Edition.Note> left = new LinkedHashMap<>();
        private final List<NoteGroup> groups = new ArrayList<>();

        Grouping(Edition edition) {
            this.edition = edition;
            edition.notes().forEach(note -> left.put(note.number(), note));
        }

        List<NoteGroup> groups() {
            if (!left.isEmpty()) {
                groups.add(new NoteGroup(REST, "", edition.title(), List.copyOf(left.values())));
            }
            return List.copyOf(groups);
        }

        void sections(Edition.Part part) {
            if (part.kind() == Edition.Part.Kind.CASE_STUDY) {
                add(part, part.blocks());
                return;
            }
            Predicate<Block> first = block -> block instanceof Block.Section section && section.level() == 1;
            add(part, part.blocks().stream().filter(first.negate()).toList());
            part.blocks().stream().filter(first).map(Block.Section.class::cast).forEach(this::add);
        }

        void add(Edition.Part part, List<Block> blocks) {
            String title = part.title().orElse(edition.title());
            Optional<String> number = part.kind() == Edition.Part.Kind.CASE_STUDY ? part.label() : part.number();
            add(part.anchor(), number.orElse(""), title, blocks);
        }

        private void add(Block.Section section) {
            add(section.anchor(), section.number().orElse(""), PlainText.of(section.title()), List.of(section));
        }

        private void add(String anchor, String number, String title, List<Block> blocks) {
            Set<Integer> called = new TreeSet<>(NoteFinder.in(blocks, edition));
            called.retainAll(left.keySet());
            if (!called.isEmpty()) {
                groups.add(new NoteGroup(
                        anchor, number, title, called.stream().map(left::remove).toList()));
            }
        }
    }
}
