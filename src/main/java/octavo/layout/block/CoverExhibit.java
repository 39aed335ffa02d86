package octavo.layout.block;

import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.EditionWalk;

/** Finds the exhibit that a cover shows: the first, in reading order, that has a figure for covers. */
final class CoverExhibit extends EditionWalk {
    private final double width;
    private Block.Exhibit found;

    private CoverExhibit(double width) {
        this.width = width;
    }

    /** @param width of the figure in pt */
    static Optional<Block.Exhibit> of(Edition edition, double width) {
        CoverExhibit finder = new CoverExhibit(width);
        edition.parts().forEach(part -> finder.blocks(part.blocks()));
        return Optional.ofNullable(finder.found);
    }

    @Override
    public Void exhibit(Block.Exhibit exhibit) {
        if (found == null && exhibit.illustration().cover(width).isPresent()) {
            found = exhibit;
        }
        return null;
    }
}
