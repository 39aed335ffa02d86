package octavo.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.NoteGroup;
import octavo.page.Pages.Place;

/**
 * Which file every anchor stands in, and in which order the book is read.
 *
 * <p>Ranks count the anchors and paragraphs of the book in reading order; what are footnotes in the PDF stands at its end
 * here.
 */
final class Places {
    static final String COVER = "cover.xhtml";
    static final String TITLE = "title.xhtml";
    static final String NAV = "nav.xhtml";
    static final String NOTES = "notes.xhtml";
    static final String SOURCES = "sources.xhtml";
    static final String DATA = "data.xhtml";
    static final String IMPRINT = "imprint.xhtml";

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Integer> anchorRanks = new HashMap<>();
    private final Map<Integer, Integer> paragraphRanks = new HashMap<>();
    private final Map<List<Inline>, Integer> repeats = new HashMap<>();
    private final List<Stop> stops = new ArrayList<>();

    /**
     * A place at which a page can begin.
     *
     * @param identity the same for the same thing in another edition of the brief, whatever its ordinal there
     */
    record Stop(Place place, Object identity) {}

    private record Paragraph(List<Inline> content, int repeat) {}

    private Places() {}

    static Places of(Edition edition, NoteHomes homes) {
        Places places = new Places();
        for (int i = 0; i < edition.parts().size(); i++) {
            Edition.Part part = edition.parts().get(i);
            Walk walk = places.new Walk(part(i));
            walk.anchor(part.anchor());
            walk.blocks(part.blocks().subList(0, part.lead()));
            homes.behindLead(part).ifPresent(walk::notes);
            for (Block block : part.blocks().subList(part.lead(), part.blocks().size())) {
                block.accept(walk);
                if (block instanceof Block.Section section) {
                    homes.behind(section).ifPresent(walk::notes);
                }
            }
            homes.behind(part).ifPresent(walk::notes);
        }
        Walk notes = places.new Walk(NOTES);
        homes.atEnd().forEach(notes::notes);
        Walk sources = places.new Walk(SOURCES);
        edition.sources().forEach(source -> sources.anchor(source.anchor()));
        Walk data = places.new Walk(DATA);
        edition.appendix().forEach(data::table);
        return places;
    }

    /** The file of the n-th part, from 0. */
    static String part(int n) {
        return "part-" + (n + 1) + ".xhtml";
    }

    /** The address of an anchor, as seen from a file. */
    String href(String anchor, String from) {
        String file = files.get(anchor);
        if (file == null) {
            throw new IllegalArgumentException("no anchor \"" + anchor + "\" in this edition");
        }
        return (file.equals(from) ? "" : file) + "#" + Ids.of(anchor);
    }

    /** Rank of an anchor at which a page can begin; null when there is none. */
    Integer rank(String anchor) {
        return anchorRanks.get(anchor);
    }

    /** Rank of the paragraph with this ordinal; null when there is none. */
    Integer rank(int ordinal) {
        return paragraphRanks.get(ordinal);
    }

    /** All places at which a page can begin, in reading order. */
    List<Stop> stops() {
        return stops;
    }

    /** The place without its offset in a paragraph. */
    static Place start(Place place) {
        return place instanceof Place.InParagraph in ? new Place.InParagraph(in.ordinal(), 0) : place;
    }

    private final class Walk implements Block.Visitor<Void> {
        private final String file;
        private final MarkFinder marks;

        Walk(String file) {
            this.file = file;
            this.marks = new MarkFinder(mark -> files.put(mark, file));
        }

        void anchor(String anchor) {
            files.put(anchor, file);
            anchorRanks.put(anchor, stops.size());
            stops.add(new Stop(new Place.AtAnchor(anchor), anchor));
        }

        void notes(NoteGroup group) {
            for (Edition.Note note : group.notes()) {
                anchor(note.anchor());
                blocks(note.blocks());
            }
        }

        Void blocks(List<Block> blocks) {
            blocks.forEach(block -> block.accept(this));
            return null;
        }

        @Override
        public Void section(Block.Section section) {
            anchor(section.anchor());
            marks.inlines(section.title());
            return blocks(section.blocks());
        }

        @Override
        public Void paragraph(Block.Paragraph paragraph) {
            paragraphRanks.put(paragraph.ordinal(), stops.size());
            int repeat = repeats.merge(paragraph.content(), 1, Integer::sum);
            stops.add(new Stop(
                    new Place.InParagraph(paragraph.ordinal(), 0), new Paragraph(paragraph.content(), repeat)));
            return marks.inlines(paragraph.content());
        }

        @Override
        public Void list(Block.ItemList list) {
            list.items().forEach(item -> blocks(item.blocks()));
            return null;
        }

        @Override
        public Void quote(Block.Quote quote) {
            return blocks(quote.blocks());
        }

        @Override
        public Void code(Block.Code code) {
            return null;
        }

        @Override
        public Void table(Block.Table table) {
            anchor(table.anchor());
            List.of(table.title(), table.note(), table.source()).forEach(marks::inlines);
            table.head().forEach(marks::inlines);
            table.rows().forEach(row -> row.forEach(marks::inlines));
            return null;
        }

        @Override
        public Void panel(Block.Panel panel) {
            anchor(panel.anchor());
            marks.inlines(panel.title());
            return blocks(panel.blocks());
        }

        @Override
        public Void gloss(Block.Gloss gloss) {
            return marks.inlines(gloss.meaning());
        }

        @Override
        public Void facts(Block.Facts facts) {
            facts.facts().forEach(fact -> marks.inlines(fact.caption()));
            return null;
        }

        @Override
        public Void exhibit(Block.Exhibit exhibit) {
            anchor(exhibit.anchor());
            List.of(exhibit.note(), exhibit.source()).forEach(marks::inlines);
            return null;
        }
    }
}
