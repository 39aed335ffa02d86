package octavo.layout.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import octavo.page.Nesting;
import octavo.page.Tag;
import octavo.page.Tag.Role;

/** Builds the tag tree in reading order while blocks are set. */
final class TagTree {
    private static final Set<Role> GROUPS = EnumSet.of(Role.PART, Role.SECTION, Role.ASIDE);

    private final List<Tag> tags = new ArrayList<>();
    private final Deque<Integer> path = new ArrayDeque<>();
    private int current = -1;

    /** Opens a child of the current tag and makes it current. */
    int open(Role role) {
        return open(Tag.of(role, -1));
    }

    /**
     * Opens a tag as a child of the current one, whatever parent it names. A grouping tag that may not stand there becomes
     * a section, or, where none may stand either, is left out and its content goes to the current tag.
     */
    int open(Tag tag) {
        path.push(current);
        if (current >= 0
                && GROUPS.contains(tag.role())
                && !Nesting.allows(tags.get(current).role(), tag.role())) {
            if (!Nesting.allows(tags.get(current).role(), Role.SECTION)) {
                return current;
            }
            return add(Tag.of(Role.SECTION, -1));
        }
        return add(tag);
    }

    private int add(Tag tag) {
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
        current = path.pop();
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

    /**
     * A tag that is heard and not seen: {@code words} stand for a rule that sets off what follows. Returns the leaf that
     * the rule belongs to.
     */
    int silent(Role role, String words) {
        open(Tag.of(role, -1).withActual(words));
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
