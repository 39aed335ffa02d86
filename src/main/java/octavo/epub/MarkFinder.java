package octavo.epub;

import java.util.function.Consumer;
import octavo.edition.EditionWalk;
import octavo.edition.Inline;

/** Finds the anchors of note marks in running text. */
final class MarkFinder extends EditionWalk {
    private final Consumer<String> found;

    MarkFinder(Consumer<String> found) {
        this.found = found;
    }

    @Override
    public Void noteMark(Inline.NoteMark mark) {
        found.accept(mark.anchor());
        return null;
    }
}
