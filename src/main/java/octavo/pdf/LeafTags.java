package octavo.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import octavo.page.Item;
import octavo.page.Tag;

/** What marked content says of itself, and how far figures reach. */
final class LeafTags {
    private final List<Tag> tags;
    private final int[] figureOf;
    private final Map<Integer, Extent> extents = new TreeMap<>();

    /** Where a figure is seen: on the page where it begins. */
    record Extent(int page, Rectangles.Bounds bounds) {}

    LeafTags(List<Tag> tags) {
        this.tags = tags;
        this.figureOf = new int[tags.size()];
        for (int i = 0; i < tags.size(); i++) {
            figureOf[i] = figure(i);
        }
    }

    private int figure(int index) {
        Tag tag = tags.get(index);
        if (tag.role() == Tag.Role.FIGURE) {
            return index;
        }
        return tag.role() == Tag.Role.CAPTION || tag.parent() < 0 ? -1 : figureOf[tag.parent()];
    }

    /** The name in the content stream: its parent's structure type. */
    String name(int leaf) {
        return StructureType.of(tags.get(tags.get(leaf).parent()).role()).name();
    }

    /** The property list in PDF syntax. */
    String properties(int leaf, int id) {
        Tag tag = tags.get(leaf);
        if (tag.language().isEmpty() && tag.actual().isEmpty()) {
            return "<</MCID " + id + ">>";
        }
        Syntax list = new Syntax(64).put("<</MCID ").scaled(id, 0);
        tag.language().ifPresent(language -> list.put("/Lang(" + language + ")"));
        tag.actual().ifPresent(text -> list.put("/ActualText").textString(text));
        return list.put(">>").toString();
    }

    /** Notes what items of a leaf cover, for the figure they may be part of. */
    void bound(int leaf, int page, List<Item> items) {
        int figure = figureOf[leaf];
        if (figure >= 0) {
            Extent extent = extents.computeIfAbsent(figure, f -> new Extent(page, new Rectangles.Bounds()));
            if (extent.page() == page) {
                items.forEach(extent.bounds()::add);
            }
        }
    }

    /** How far each figure reaches, by tag index. */
    Map<Integer, Extent> figures() {
        return extents;
    }
}
