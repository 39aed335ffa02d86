package octavo.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.NoteGroup;
import octavo.style.Style;
import octavo.style.Style.Endnotes;

/** Where notes stand in the book: at the end of each section or part where brief and style ask for it, else all in a file. */
final class NoteHomes {
    private final Endnotes place;
    private final Map<String, NoteGroup> groups = new LinkedHashMap<>();

    private NoteHomes(Endnotes place, List<NoteGroup> all) {
        this.place = place;
        all.forEach(group -> groups.put(group.anchor(), group));
    }

    static NoteHomes of(Edition edition, Style style) {
        boolean atFoot = edition.setup().notes() == Edition.NotePlacement.FOOTNOTES;
        boolean memo = style.design().opening() == Style.Opening.MEMO
                && style.grid().column().pt() > 0;
        Endnotes place = atFoot || memo ? Endnotes.BRIEF : style.design().endnotes();
        return new NoteHomes(place, place == Endnotes.PART ? NoteGroup.byPart(edition) : NoteGroup.bySection(edition));
    }

    /** The notes in a file of their own, by section. */
    List<NoteGroup> atEnd() {
        return groups.values().stream()
                .filter(group -> place == Endnotes.BRIEF || group.anchor().equals(NoteGroup.REST))
                .toList();
    }

    /** The notes behind a section of a part. */
    Optional<NoteGroup> behind(Block.Section section) {
        return place == Endnotes.SECTION ? group(section.anchor()) : Optional.empty();
    }

    /** The notes between a part's opening blocks and its first section. */
    Optional<NoteGroup> behindLead(Edition.Part part) {
        return place == Endnotes.SECTION ? group(part.anchor()) : Optional.empty();
    }

    /** The notes at a part's end. */
    Optional<NoteGroup> behind(Edition.Part part) {
        return place == Endnotes.PART ? group(part.anchor()) : Optional.empty();
    }

    private Optional<NoteGroup> group(String anchor) {
        return Optional.ofNullable(groups.get(anchor));
    }
}
