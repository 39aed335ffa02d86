package octavo.press;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import octavo.brief.Brief;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Block;
import octavo.report.Inline;
import octavo.report.Part;
import octavo.report.Report;
import octavo.text.Faces;

/** Finds characters that no face has, where they are written: a page must not lose a glyph. */
final class Coverage implements Block.Visitor<Void>, Inline.Visitor<Void> {
    private final Faces faces;
    private final Problems problems;
    private Span here;

    private Coverage(Faces faces, Problems problems) {
        this.faces = faces;
        this.problems = problems;
    }

    /** Notes an error for every block that has such characters. */
    static void check(Report report, Faces faces, Problems problems) {
        Coverage coverage = new Coverage(faces, problems);
        for (Part part : report.parts()) {
            coverage.at(part.span(), part.title());
            part.standfirst().ifPresent(text -> coverage.at(part.span(), text));
            coverage.blocks(part.blocks());
            part.notes().values().forEach(note -> coverage.blocks(note.blocks()));
        }
        report.sources().values().forEach(source -> coverage.at(source.span(), source.title()));
    }

    /** Notes an error for every brief whose own words have such characters. */
    static void check(List<Brief> briefs, Faces faces, Problems problems) {
        Coverage coverage = new Coverage(faces, problems);
        for (Brief brief : briefs) {
            coverage.at(brief.span(), brief.title());
            Stream.of(brief.shortTitle(), brief.subtitle(), brief.standfirst(), brief.kicker(), brief.readers())
                    .flatMap(Optional::stream)
                    .forEach(text -> coverage.at(brief.span(), text));
        }
    }

    private void at(Span span, String text) {
        here = span;
        text(text);
    }

    private void text(String text) {
        Set<Integer> missing = new LinkedHashSet<>();
        text.codePoints().filter(c -> !covered(c)).forEach(missing::add);
        for (int c : missing) {
            problems.error(
                    here,
                    "missing-glyph",
                    String.format("no font has the character U+%04X (%s)", c, Character.getName(c)),
                    "write it otherwise, or add a font with it to styles/fonts/fonts.yaml");
        }
    }

    private boolean covered(int c) {
        boolean invisible =
                Character.isISOControl(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
        return invisible || faces.faces().stream().anyMatch(f -> f.covers(c));
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            here = block.span();
            block.accept(this);
        }
    }

    private Void inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return null;
    }

    @Override
    public Void section(Block.Section section) {
        inlines(section.title());
        blocks(section.blocks());
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public Void list(Block.ItemList list) {
        list.items().forEach(item -> blocks(item.blocks()));
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        blocks(quote.blocks());
        return null;
    }

    @Override
    public Void code(Block.Code code) {
        text(code.text());
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        inlines(table.title());
        table.subtitle().ifPresent(this::text);
        inlines(table.note());
        inlines(table.source());
        table.head().cells().forEach(this::inlines);
        table.rows().forEach(row -> {
            here = row.span();
            row.cells().forEach(this::inlines);
        });
        return null;
    }

    @Override
    public Void panel(Block.Panel panel) {
        inlines(panel.title());
        blocks(panel.blocks());
        return null;
    }

    @Override
    public Void gloss(Block.Gloss gloss) {
        text(gloss.term());
        Optional<String> reading = gloss.reading();
        reading.ifPresent(this::text);
        return inlines(gloss.meaning());
    }

    @Override
    public Void facts(Block.Facts facts) {
        facts.facts().forEach(fact -> {
            here = fact.span();
            text(fact.value());
            text(fact.unit());
            inlines(fact.caption());
        });
        return null;
    }

    @Override
    public Void exhibit(Block.ExhibitUse exhibit) {
        return null; // the exhibit's words are checked where it is drawn
    }

    @Override
    public Void text(Inline.Text text) {
        text(text.text());
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return inlines(emphasis.content());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return inlines(strong.content());
    }

    @Override
    public Void struck(Inline.Struck struck) {
        return inlines(struck.content());
    }

    @Override
    public Void code(Inline.Code code) {
        text(code.text());
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        return inlines(link.content());
    }

    @Override
    public Void styled(Inline.Styled styled) {
        return inlines(styled.content());
    }

    @Override
    public Void noteMark(Inline.NoteMark mark) {
        return null;
    }

    @Override
    public Void citation(Inline.Citation citation) {
        text(citation.locator());
        return null;
    }

    @Override
    public Void reference(Inline.Reference reference) {
        return null;
    }

    @Override
    public Void value(Inline.Value value) {
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        return null;
    }
}
