package octavo.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import octavo.edition.Inline.Target;
import octavo.page.Tag.Role;

/** Holds pages to what {@link Pages} and {@link Tag} promise. What it finds is a mistake in layout, not in content. */
public final class PagesCheck {
    private final Pages pages;
    private final List<Tag> tags;
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Set<Integer> captioned = new HashSet<>();
    private final List<String> broken = new ArrayList<>();

    private PagesCheck(Pages pages) {
        this.pages = pages;
        this.tags = pages.tags();
    }

    /** A sentence for each broken promise; empty for good pages. */
    public static List<String> broken(Pages pages) {
        PagesCheck check = new PagesCheck(pages);
        check.tree();
        if (check.broken.isEmpty()) {
            check.require(!pages.pages().isEmpty(), () -> "there is no page");
            check.references();
            check.items();
            check.links();
        }
        return List.copyOf(check.broken);
    }

    private void tree() {
        require(!tags.isEmpty() && tags.get(0).role() == Role.DOCUMENT, () -> "the first tag is not the document");
        for (int i = 0; i < tags.size(); i++) {
            tag(i, tags.get(i));
        }
    }

    private void tag(int index, Tag tag) {
        boolean rooted = index == 0 ? tag.parent() == -1 : tag.parent() >= 0 && tag.parent() < index;
        require(rooted, () -> name(index) + " does not stand after its parent");
        if (rooted && index > 0) {
            Role parent = tags.get(tag.parent()).role();
            require(parent.mayHold(tag.role()), () -> name(index) + " stands straight below " + name(tag.parent()));
        }
        tag.anchor().ifPresent(anchor -> {
            boolean first = anchors.put(anchor, index) == null && tag.role() != Role.CONTENT;
            require(first, () -> "two tags or a leaf have the anchor " + anchor);
        });
        require(
                tag.role() != Role.CAPTION || captioned.add(tag.parent()),
                () -> name(tag.parent()) + " has two captions");
        require(tag.role() != Role.FIGURE || said(tag), () -> name(index) + " has no alternative");
        require(!rooted || tag.role() != Role.NOTE || !isInNote(tag.parent()), () -> name(index) + " stands in a note");
    }

    private boolean isInNote(int index) {
        for (int i = index; i >= 0; i = tags.get(i).parent()) {
            if (tags.get(i).role() == Role.NOTE) {
                return true;
            }
        }
        return false;
    }

    private static boolean said(Tag figure) {
        return figure.alternative().filter(text -> !text.isBlank()).isPresent();
    }

    private boolean called(Tag note) {
        return note.anchor().isPresent()
                && !note.refs().isEmpty()
                && note.refs().stream()
                        .map(anchors::get)
                        .allMatch(i -> i != null
                                && tags.get(i).refs().contains(note.anchor().get()));
    }

    private void references() {
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).role() == Role.NOTE && !called(tags.get(i))) {
                broken.add(name(i) + " and its mark do not refer to each other");
            }
            String name = tags.get(i).refs().isEmpty() ? "" : name(i);
            for (String anchor : tags.get(i).refs()) {
                require(anchors.containsKey(anchor), () -> name + " refers to nothing: " + anchor);
            }
        }
        for (int i = 0; i < pages.outline().size(); i++) {
            Pages.Bookmark bookmark = pages.outline().get(i);
            int before = i == 0 ? 0 : pages.outline().get(i - 1).level();
            require(
                    bookmark.level() >= 1 && bookmark.level() <= before + 1,
                    () -> "bookmark \"" + bookmark.title() + "\" skips a level");
        }
        for (Pages.Destination destination : pages.destinations()) {
            require(
                    destination.page() >= 0
                            && destination.page() < pages.pages().size(),
                    () -> "destination " + destination.anchor() + " is on no page");
        }
    }

    private void items() {
        for (Page page : pages.pages()) {
            for (Item item : page.items()) {
                if (item.owner() instanceof Item.Leaf leaf && !isContent(leaf.index())) {
                    broken.add("an item on page " + page.label() + " belongs to no content leaf: " + leaf.index());
                }
            }
        }
    }

    private boolean isContent(int index) {
        return index >= 0 && index < tags.size() && tags.get(index).role() == Role.CONTENT;
    }

    private void links() {
        Set<String> placed = new HashSet<>();
        pages.destinations().forEach(d -> placed.add(d.anchor()));
        pages.outline().forEach(b -> target(b.anchor(), placed, () -> "bookmark \"" + b.title() + "\""));
        Set<Integer> used = new HashSet<>();
        for (Page page : pages.pages()) {
            for (LinkArea link : page.links()) {
                used.add(link.tag());
                link(link, page, placed);
            }
        }
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).role() == Role.LINK && !used.contains(i)) {
                broken.add(name(i) + " has no area on any page");
            }
        }
    }

    private void link(LinkArea link, Page page, Set<String> placed) {
        Supplier<String> where = () -> "link \"" + link.description() + "\" on page " + page.label();
        boolean tagged = link.tag() >= 0
                && link.tag() < tags.size()
                && tags.get(link.tag()).role() == Role.LINK;
        require(tagged, () -> where.get() + " belongs to no link tag: " + link.tag());
        require(!link.description().isBlank(), () -> where.get() + " has no description");
        if (link.target() instanceof Target.Anchor anchor) {
            target(anchor.anchor(), placed, where);
        }
    }

    private void target(String anchor, Set<String> placed, Supplier<String> where) {
        require(
                anchors.containsKey(anchor) && placed.contains(anchor),
                () -> where.get() + " leads nowhere: " + anchor);
    }

    private String name(int index) {
        return tags.get(index).role() + " (tag " + index + ")";
    }

    private void require(boolean held, Supplier<String> otherwise) {
        if (!held) {
            broken.add(otherwise.get());
        }
    }
}
