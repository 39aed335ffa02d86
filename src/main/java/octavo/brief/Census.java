package octavo.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Cut.Chosen;
import octavo.brief.Cut.NoteKey;
import octavo.brief.Cut.Piece;
import octavo.brief.Register.Key;
import octavo.report.Block;
import octavo.report.ExhibitSpec;
import octavo.report.Inline;
import octavo.report.Part;
import octavo.report.Report;
import octavo.report.ReportWalk;

/**
 * What a cut holds that is numbered or listed, in reading order. A note is read where its first mark stands.
 */
final class Census {
    /** Numbered sections by part. */
    final Map<String, List<Key>> sections = new LinkedHashMap<>();

    /** Ids of parts, and keys of panels. */
    final List<Object> caseStudies = new ArrayList<>();

    final List<String> exhibits = new ArrayList<>();

    /** Tables that have a title. */
    final List<Key> tables = new ArrayList<>();

    final Set<NoteKey> notes = new LinkedHashSet<>();

    /** Ids of chapters. */
    final Set<String> chapters = new HashSet<>();

    /** Sections, panels and tables, numbered or not. */
    final Set<Key> present = new HashSet<>();

    /** Ids of sources by first citation, with the number of citations. */
    final Map<String, Integer> sources = new LinkedHashMap<>();

    /** The citations, outside exhibits and tables, that are the first of their source. */
    final Set<Inline.Citation> first = new HashSet<>();

    /** Places in reading order of what can be referred to: ids of exhibits and parts, and keys. */
    final Map<Object, Integer> order = new HashMap<>();

    /** Places of references likewise; those in notes have none. */
    final Map<Inline.Reference, Integer> references = new HashMap<>();

    private int place;
    private boolean inNote;
    private final Report report;
    private final Cut cut;
    private final Set<String> introduced = new HashSet<>();
    private Optional<Part> origin = Optional.empty();

    private Census(Cut cut, Report report) {
        this.cut = cut;
        this.report = report;
    }

    static Census of(Cut cut, Report report) {
        Census census = new Census(cut, report);
        cut.parts().forEach(census::part);
        return census;
    }

    /** How many things it has that can be referred to. */
    int size() {
        return chapters.size() + caseStudies.size() + exhibits.size() + present.size();
    }

    private void part(Chosen chosen) {
        chosen.part().ifPresent(part -> {
            order.put(part.id(), place++);
            if (part.kind() == Part.Kind.CASE_STUDY) {
                caseStudies.add(part.id());
            } else {
                chapters.add(part.id());
            }
        });
        for (Piece piece : chosen.pieces()) {
            origin = piece.origin();
            boolean numbered = chosen.part().flatMap(Part::number).isPresent();
            if (piece.block() instanceof Block.Section section && section.numbered() && numbered) {
                sections.computeIfAbsent(origin.orElseThrow().id(), id -> new ArrayList<>())
                        .add(Key.of(section));
            }
            piece.block().accept(new Order());
        }
    }

    /** Takes blocks in the order in which the composer sets them. */
    private final class Order implements Block.Visitor<Void> {

        private Void all(List<Block> blocks) {
            blocks.forEach(block -> block.accept(this));
            return null;
        }

        @Override
        public Void section(Block.Section section) {
            present.add(Key.of(section));
            order.put(Key.of(section), place++);
            new Marks(false).inlines(section.title());
            return all(section.blocks());
        }

        @Override
        public Void paragraph(Block.Paragraph paragraph) {
            return new Marks(false).inlines(paragraph.content());
        }

        @Override
        public Void list(Block.ItemList list) {
            list.items().forEach(item -> all(item.blocks()));
            return null;
        }

        @Override
        public Void quote(Block.Quote quote) {
            return all(quote.blocks());
        }

        @Override
        public Void code(Block.Code code) {
            return null;
        }

        @Override
        public Void table(Block.Table table) {
            present.add(Key.of(table));
            order.put(Key.of(table), place++);
            if (!table.title().isEmpty()) {
                tables.add(Key.of(table));
            }
            InlineLists.of(table, new Marks(true)::inlines);
            return null;
        }

        @Override
        public Void panel(Block.Panel panel) {
            present.add(Key.of(panel));
            order.put(Key.of(panel), place++);
            if (panel.kind() == Block.PanelKind.CASE_STUDY) {
                caseStudies.add(Key.of(panel));
            }
            new Marks(false).inlines(panel.title());
            return all(panel.blocks());
        }

        @Override
        public Void gloss(Block.Gloss gloss) {
            return new Marks(false).inlines(gloss.meaning());
        }

        @Override
        public Void facts(Block.Facts facts) {
            facts.facts().forEach(fact -> new Marks(false).inlines(fact.caption()));
            return null;
        }

        @Override
        public Void exhibit(Block.ExhibitUse exhibit) {
            ExhibitSpec spec = report.exhibits().get(exhibit.exhibit());
            if (spec != null) {
                exhibits.add(exhibit.exhibit());
                order.put(exhibit.exhibit(), place++);
                new Marks(true).inlines(spec.note());
                new Marks(true).inlines(spec.source());
            }
            return null;
        }
    }

    /** Note marks and citations of running text. */
    private final class Marks extends ReportWalk {
        private final boolean standsAlone;

        /** @param standsAlone true for source lines, which name a work in full each time */
        Marks(boolean standsAlone) {
            this.standsAlone = standsAlone;
        }

        @Override
        public Void noteMark(Inline.NoteMark mark) {
            NoteKey key = new NoteKey(origin.map(Part::id).orElse(""), mark.label());
            List<Block> note = cut.notes().get(key);
            if (note != null && notes.add(key)) {
                boolean outer = inNote;
                inNote = true;
                note.forEach(block -> block.accept(new Order()));
                inNote = outer;
            }
            return null;
        }

        @Override
        public Void reference(Inline.Reference reference) {
            if (!inNote && !standsAlone) {
                references.put(reference, place++);
            }
            return null;
        }

        @Override
        public Void citation(Inline.Citation citation) {
            sources.merge(citation.source(), 1, Integer::sum);
            if (!standsAlone && introduced.add(citation.source())) {
                first.add(citation);
            }
            return null;
        }
    }
}
