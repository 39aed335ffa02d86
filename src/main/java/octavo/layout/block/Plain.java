package octavo.layout.block;

import java.util.List;
import octavo.edition.Inline;
import octavo.edition.PlainText;

/** Running text as bare words on one line: for bookmarks, descriptions and comparisons. */
final class Plain {
    private Plain() {}

    static String of(List<Inline> content) {
        return PlainText.of(content).replace('\n', ' ');
    }
}
