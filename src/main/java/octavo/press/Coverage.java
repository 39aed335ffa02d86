package octavo.press;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import octavo.brief.Brief;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Inline;
import octavo.report.Part;
import octavo.report.Report;
import octavo.report.ReportWalk;
import octavo.text.Faces;

/** Finds characters that no face has, where they are written: a page must not lose a glyph. */
final class Coverage extends ReportWalk {
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
            brief.copies().ifPresent(copies -> {
                copies.opening().forEach(text -> coverage.at(text.span(), text.toString()));
                copies.foot().ifPresent(text -> coverage.at(text.span(), text.toString()));
            });
        }
    }

    /** Notes an error at a place for each character of a text that no face has. */
    static void check(Span span, String text, Faces faces, Problems problems) {
        new Coverage(faces, problems).at(span, text);
    }

    private void at(Span span, String text) {
        here = span;
        check(text);
    }

    private Void check(String text) {
        Set<Integer> missing = new LinkedHashSet<>();
        text.codePoints().filter(c -> !covered(c)).forEach(missing::add);
        for (int c : missing) {
            problems.error(
                    here,
                    "missing-glyph",
                    String.format("no font has the character U+%04X (%s)", c, Character.getName(c)),
                    "write it otherwise, or add a font with it to styles/fonts/fonts.yaml");
        }
        return null;
    }

    private boolean covered(int c) {
        boolean invisible =
                Character.isISOControl(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
        return invisible || faces.cover(c);
    }

    @Override
    protected void meet(Attributes attributes, Span span) {
        here = span;
    }

    @Override
    public Void code(Block.Code code) {
        return check(code.text());
    }

    @Override
    public Void table(Block.Table table) {
        table.subtitle().ifPresent(this::check);
        return super.table(table);
    }

    @Override
    public Void gloss(Block.Gloss gloss) {
        check(gloss.term());
        gloss.reading().ifPresent(this::check);
        return super.gloss(gloss);
    }

    @Override
    public Void facts(Block.Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            here = fact.span();
            check(fact.value().replace(Block.Fact.NUMBER, ""));
            check(fact.unit().replace(Block.Fact.NUMBER, ""));
            inlines(fact.caption());
        }
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        return check(text.text());
    }

    @Override
    public Void code(Inline.Code code) {
        return check(code.text());
    }

    @Override
    public Void citation(Inline.Citation citation) {
        return check(citation.locator());
    }
}
