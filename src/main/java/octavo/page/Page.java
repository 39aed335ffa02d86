package octavo.page;

import java.util.List;

/**
 * A finished page.
 *
 * @param width in pt
 * @param height in pt; y grows downward
 * @param label its folio as printed, such as "4" or "iv"
 * @param items in painting order; items of one node that follow each other form one piece of content
 */
public record Page(double width, double height, String label, List<Item> items, List<LinkArea> links) {
    public Page {
        items = List.copyOf(items);
        links = List.copyOf(links);
    }
}
