package octavo.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import octavo.edition.Inline.Target;
import octavo.page.LinkArea;
import octavo.page.Page;
import octavo.page.Pages;

/**
 * Ways through the document: link annotations, bookmarks, named destinations. All lead to the structure element and, for
 * older readers, to its place on paper.
 */
final class Navigation {
    private static final int PRINT = 4;

    private final Pages pages;
    private final List<Dictionary> pageObjects;
    private final Structure structure;
    private final Map<String, Pages.Destination> destinations = new HashMap<>();
    private final List<Dictionary> linkElements = new ArrayList<>();

    Navigation(Pages pages, List<Dictionary> pageObjects, Structure structure) {
        this.pages = pages;
        this.pageObjects = pageObjects;
        this.structure = structure;
        pages.destinations().forEach(d -> destinations.put(d.anchor(), d));
    }

    /** The elements of the links, in the order of the parent tree's keys after those of the pages. */
    List<Dictionary> linkElements() {
        return linkElements;
    }

    /** Adds the link annotations to all pages. */
    void addLinks() {
        for (int i = 0; i < pageObjects.size(); i++) {
            Page page = pages.pages().get(i);
            Array annotations = Cos.array();
            for (LinkArea area : page.links()) {
                annotations.add(link(area, page, pageObjects.get(i)));
            }
            if (annotations.size() > 0) {
                pageObjects.get(i).put("Annots", annotations);
            }
        }
    }

    private Dictionary link(LinkArea area, Page page, Dictionary pageObject) {
        Dictionary annotation = Cos.dictionary(
                "Type",
                "Annot",
                "Subtype",
                "Link",
                "Rect",
                Cos.array(
                        area.x(),
                        page.height() - area.y() - area.height(),
                        area.x() + area.width(),
                        page.height() - area.y()),
                "Border",
                Cos.array(0, 0, 0),
                "F",
                PRINT,
                "Contents",
                Cos.text(area.description()),
                "StructParent",
                pageObjects.size() + linkElements.size(),
                "A",
                action(area.target()));
        linkElements.add(structure.element(area.tag()));
        structure.addAnnotation(area.tag(), annotation, pageObject);
        return annotation;
    }

    private Dictionary action(Target target) {
        if (target instanceof Target.Url url) {
            return Cos.direct("S", "URI", "URI", ascii(url.url()));
        }
        return goTo(((Target.Anchor) target).anchor());
    }

    private Dictionary goTo(String anchor) {
        return Cos.direct("S", "GoTo", "D", place(anchor), "SD", structurePlace(anchor));
    }

    private Array place(String anchor) {
        return at(anchor, pageObjects.get(destinations.get(anchor).page()));
    }

    private Array structurePlace(String anchor) {
        return at(anchor, structure.element(anchor));
    }

    private Array at(String anchor, Object target) {
        Pages.Destination destination = destinations.get(anchor);
        double height = pages.pages().get(destination.page()).height();
        return Cos.array(target, "XYZ", null, height - destination.y(), null);
    }

    /** The bookmarks, or null without any. */
    Dictionary outline() {
        if (pages.outline().isEmpty()) {
            return null;
        }
        Dictionary root = Cos.dictionary("Type", "Outlines");
        List<Dictionary> path = new ArrayList<>(List.of(root));
        for (Pages.Bookmark bookmark : pages.outline()) {
            while (path.size() > bookmark.level()) {
                path.remove(path.size() - 1);
            }
            Dictionary item = Cos.dictionary("Title", Cos.text(bookmark.title()), "A", goTo(bookmark.anchor()));
            append(path.get(path.size() - 1), item);
            path.add(item);
        }
        root.put("Count", pages.outline().size());
        return root;
    }

    private static void append(Dictionary parent, Dictionary item) {
        Dictionary last = (Dictionary) parent.get("Last");
        if (last == null) {
            parent.put("First", item);
        } else {
            last.put("Next", item);
            item.put("Prev", last);
        }
        parent.put("Last", item);
        item.put("Parent", parent);
        if (parent.get("Parent") != null) {
            Object count = parent.get("Count");
            parent.put("Count", count == null ? 1 : (int) count + 1);
        }
    }

    /** Destinations by name for what has a bookmark, so that an address may end in {@code #sec-champions}. */
    Dictionary names() {
        Map<String, Object> names = new TreeMap<>();
        pages.outline()
                .forEach(b ->
                        names.put(b.anchor(), Cos.direct("D", place(b.anchor()), "SD", structurePlace(b.anchor()))));
        return NameTree.of(names);
    }

    /** An address in ASCII (RFC 3987, 3.1): other characters as percent-encoded UTF-8. */
    private static byte[] ascii(String url) {
        Syntax ascii = new Syntax(url.length() + 16);
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            if (c > 0x20 && c < 0x7F) {
                ascii.put((char) c);
            } else {
                ascii.put('%').put(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                ascii.put(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return ascii.toBytes();
    }
}
