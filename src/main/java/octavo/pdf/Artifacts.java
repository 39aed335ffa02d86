package octavo.pdf;

import java.util.List;
import octavo.page.Item;

/** Property lists of artifacts (ISO 32000-2, Table 363). */
final class Artifacts {
    private Artifacts() {}

    /** The property list in PDF syntax; a background tells its extent, as the standard asks. */
    static String properties(Item.Artifact artifact, List<Item> items, double pageHeight) {
        return switch (artifact) {
            case HEADER -> "<</Type/Pagination/Subtype/Header>>";
            case FOOTER -> "<</Type/Pagination/Subtype/Footer>>";
            case WATERMARK -> "<</Type/Pagination/Subtype/Watermark>>";
            case LAYOUT -> "<</Type/Layout>>";
            case BACKGROUND -> "<</Type/Background/BBox[" + box(items, pageHeight) + "]>>";
        };
    }

    private static String box(List<Item> items, double pageHeight) {
        Rectangles.Bounds bounds = new Rectangles.Bounds();
        items.forEach(bounds::add);
        Syntax box = new Syntax(64);
        box.number(bounds.left(), 2).number(pageHeight - bounds.bottom(), 2);
        box.number(bounds.right(), 2).number(pageHeight - bounds.top(), 2);
        return box.toString();
    }
}
