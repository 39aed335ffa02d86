package octavo.layout.block;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Edition;

/** Finds the exhibit that a cover shows: the first, in reading order, that has a figure for covers. */
final class CoverExhibit implements Block.Visitor<Block.Exhibit> {
    private final double width;

    private CoverExhibit(double width) {
        this.width = width;
    }

    static Optional<Block.Exhibit> of(Edition edition, double width) {
        CoverExhibit finder = new CoverExhibit(width);
        return edition.parts().stream()
                .map(part -> finder.first(part.blocks()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Block.Exhibit first(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.accept(this))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Block.Exhibit section(Block.Section section) {
        return first(section.blocks());
    }

    @Override
    public Block.Exhibit panel(Block.Panel panel) {
        return first(panel.blocks());
    }

    @Override
    public Block.Exhibit exhibit(Block.Exhibit exhibit) {
        return exhibit.illustration().cover(width).isPresent() ? exhibit : null;
    }

    @Override
    public Block.Exhibit paragraph(Block.Paragraph paragraph) {
        return null;
    }

    @Override
    public Block.Exhibit list(Block.ItemList list) {
        return null;
    }

    @Override
    public Block.Exhibit quote(Block.Quote quote) {
        return null;
    }

    @Override
    public Block.Exhibit code(Block.Code code) {
        return null;
    }

    @Override
    public Block.Exhibit table(Block.Table table) {
        return null;
    }

    @Override
    public Block.Exhibit gloss(Block.Gloss gloss) {
        return null;
    }

    @Override
    public Block.Exhibit facts(Block.Facts facts) {
        return null;
    }
}
