package octavo.pdf;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import octavo.page.Tag;
import octavo.page.Tag.Role;

/** Standard structure attributes (ISO 32000-2, 14.8.5): list numbering, table cells, extent of figures. */
final class Attributes {
    private Attributes() {}

    static void add(List<Tag> tags, List<Dictionary> elements) {
        BitSet labelled = labelled(tags);
        for (int i = 0; i < tags.size(); i++) {
            Dictionary attributes = attributes(tags.get(i), labelled.get(i));
            if (attributes != null) {
                elements.get(i).put("A", attributes);
            }
        }
    }

    /** Lists whose items have labels. */
    private static BitSet labelled(List<Tag> tags) {
        BitSet lists = new BitSet();
        for (Tag tag : tags) {
            if (tag.role() == Role.LABEL && tags.get(tag.parent()).role() == Role.ITEM) {
                lists.set(tags.get(tag.parent()).parent());
            }
        }
        return lists;
    }

    private static Dictionary attributes(Tag tag, boolean labelled) {
        return switch (tag.role()) {
            // "Unordered" would say it better, but readers older than PDF 2.0 warn of it
            case LIST -> Cos.direct("O", "List", "ListNumbering", labelled ? "Disc" : "None");
            case ORDERED_LIST -> Cos.direct("O", "List", "ListNumbering", "Decimal");
            case COLUMN_HEAD, ROW_HEAD, CELL -> cell(tag);
            // of PDF 2.0; what it does not know, an older reader passes over
            case SUPERSCRIPT -> Cos.direct("O", "Layout", "TextPosition", "Sup");
            case SUBSCRIPT -> Cos.direct("O", "Layout", "TextPosition", "Sub");
            default -> null;
        };
    }

    private static Dictionary cell(Tag tag) {
        Dictionary attributes = Cos.direct("O", "Table");
        if (tag.role() != Role.CELL) {
            attributes.put("Scope", tag.role() == Role.COLUMN_HEAD ? "Column" : "Row");
        }
        if (tag.columns() > 1) {
            attributes.put("ColSpan", tag.columns());
        }
        return attributes.size() > 1 ? attributes : null;
    }

    /** Tells where figures are seen. */
    static void bound(Structure structure, LeafTags leaves, List<Double> pageHeights) {
        for (Map.Entry<Integer, LeafTags.Extent> entry : leaves.figures().entrySet()) {
            Rectangles.Bounds bounds = entry.getValue().bounds();
            double height = pageHeights.get(entry.getValue().page());
            Array box = Cos.array(bounds.left(), height - bounds.bottom(), bounds.right(), height - bounds.top());
            structure.element(entry.getKey()).put("A", Cos.direct("O", "Layout", "Placement", "Block", "BBox", box));
        }
    }
}
