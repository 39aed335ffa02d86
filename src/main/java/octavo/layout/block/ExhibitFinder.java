package octavo.layout.block;

import java.util.List;
import octavo.edition.Block;
import octavo.edition.EditionWalk;

/** Whether there is an exhibit among blocks or within them. */
final class ExhibitFinder extends EditionWalk {
    private boolean found;

    private ExhibitFinder() {}

    static boolean isIn(List<Block> blocks) {
        ExhibitFinder finder = new ExhibitFinder();
        finder.blocks(blocks);
        return finder.found;
    }

    @Override
    public Void exhibit(Block.Exhibit exhibit) {
        found = true;
        return null;
    }
}
