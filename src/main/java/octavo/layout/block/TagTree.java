package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import octavo.page.Tag;
import octavo.page.Tag.Role;

/** Builds the tag tree in reading order while blocks are set. */
final class TagTree {
    private final List<Tag> tags = new ArrayList<>();
    private int current = -1;

    /** Opens a child of the current tag and makes it current. */
    int open(Role role) {
        return open(Tag.of(role, -1));
    }

    /** Opens a tag as a child of the current one, whatever parent it names. */
    int open(Tag tag) {
        tags.add(new Tag(
                tag.role(),
                current,
                tag.anchor(),
                tag.language(),
                tag.alternative(),
                tag.actual(),
                tag.refs(),
                tag.columns(),
                tag.attachment()));
        current = tags.size() - 1;
        return current;
    }

    void close() {
        current = tags.get(current).parent();
    }

    /** A place for content of the current tag; the same one as long as nothing else came between. */
    int leaf() {
        int last = tags.size() - 1;
        if (last >= 0 && tags.get(last).role() == Role.CONTENT && tags.get(last).parent() == current) {
            return last;
        }
        tags.add(Tag.of(Role.CONTENT, current));
        return tags.size() - 1;
    }

    /** A tag with nothing but one leaf in it. */
    int leaf(Role role) {
        open(role);
        int leaf = leaf();
        close();
        return leaf;
    }

    int current() {
        return current;
    }

    Tag get(int index) {
        return tags.get(index);
    }

    List<Tag> list() {
        return List.copyOf(tags);
    }
}
