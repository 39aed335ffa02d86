package octavo.layout;

import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.edition.Samples;
import octavo.report.Block.Align;
import octavo.report.ExhibitSpec.Width;
import octavo.report.Placement;

/** Blocks for tests that care for few of their parts. */
final class Blocks {
    private Blocks() {}

    /** A paragraph of about so many lines on the measure of the house style. */
    static Block text(int ordinal, int lines) {
        return Samples.paragraph(
                ordinal, "Twelve words or so make a line of this measure in house style. ".repeat(lines));
    }

    /**
     * A drawing that is all frame.
     *
     * @param height of the drawing, in pt
     * @param placement null where the content names none
     */
    static Block.Exhibit exhibit(
            String anchor, String label, List<Inline> sources, double height, Width width, Placement placement) {
        return new Block.Exhibit(
                anchor,
                label,
                "What is shown",
                Optional.empty(),
                List.of(),
                sources,
                width,
                Optional.ofNullable(placement),
                new RandomEdition.Drawn(height));
    }

    /** A table without label, title, notes and sources. */
    static Block.Table bare(List<Align> aligns, List<List<Inline>> head, List<List<List<Inline>>> rows) {
        return new Block.Table("t", "", List.of(), Optional.empty(), List.of(), List.of(), aligns, head, rows);
    }

    /** A cell for each text. */
    static List<List<Inline>> row(String... texts) {
        return List.of(texts).stream().map(Samples::text).toList();
    }
}
