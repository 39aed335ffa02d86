package octavo.pdf;

import java.util.ArrayList;
import java.util.List;

/** Where the pieces of marked content are, by page and by leaf. */
final class MarkedContent {
    private final List<List<Integer>> leavesOfPage = new ArrayList<>();
    private final List<List<Piece>> piecesOfLeaf = new ArrayList<>();

    /** Marked content {@code id} of a page that counts from 0. */
    record Piece(int page, int id) {}

    MarkedContent(int pages, int tags) {
        for (int i = 0; i < pages; i++) {
            leavesOfPage.add(new ArrayList<>());
        }
        for (int i = 0; i < tags; i++) {
            piecesOfLeaf.add(List.of());
        }
    }

    /** Gives each piece of marked content its id. */
    interface Ids {
        /** The id of the next piece of a leaf on a page. */
        int next(int page, int leaf);
    }

    /** Notes a new piece of a leaf on a page and gives its id there. */
    int next(int page, int leaf) {
        List<Integer> leaves = leavesOfPage.get(page);
        int id = leaves.size();
        leaves.add(leaf);
        if (piecesOfLeaf.get(leaf).isEmpty()) {
            piecesOfLeaf.set(leaf, new ArrayList<>(2));
        }
        piecesOfLeaf.get(leaf).add(new Piece(page, id));
        return id;
    }

    int pages() {
        return leavesOfPage.size();
    }

    /** For each id on the page, the leaf it is a piece of. */
    List<Integer> leaves(int page) {
        return leavesOfPage.get(page);
    }

    /** The pieces of a leaf in painting order. */
    List<Piece> pieces(int leaf) {
        return piecesOfLeaf.get(leaf);
    }
}
