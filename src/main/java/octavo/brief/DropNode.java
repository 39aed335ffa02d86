package octavo.brief;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import octavo.problem.Span;

/** A node that matters when something must go: it has a priority, an id, or requires something. */
final class DropNode {
    /** The priority of what always stays. */
    static final int NEVER = 0;

    final int index;
    final Optional<DropNode> parent;
    final Span span;
    final Set<String> ids;
    final Set<String> requires;
    final OptionalInt own;
    final String what;
    final int words;
    final Predicate<Set<Span>> gone;

    /** Its own, raised to that of what needs it. */
    int priority;

    DropNode(
            int index,
            Optional<DropNode> parent,
            Span span,
            Set<String> ids,
            Set<String> requires,
            OptionalInt own,
            String what,
            int words,
            Predicate<Set<Span>> gone) {
        this.index = index;
        this.parent = parent;
        this.span = span;
        this.ids = ids;
        this.requires = requires;
        this.own = own;
        this.what = what;
        this.words = words;
        this.gone = gone;
    }

    /** Its own priority, or that of what holds it; containers are reset before what they hold. */
    void reset() {
        priority = own.orElse(parent.map(p -> p.priority).orElse(NEVER));
    }

    boolean raise(int to) {
        boolean higher = to < priority;
        priority = higher ? to : priority;
        return higher;
    }

    /** The node itself or the nearest around it that may be dropped. */
    Optional<DropNode> unit() {
        return own.isPresent() ? Optional.of(this) : parent.flatMap(DropNode::unit);
    }

    /** Whether it is dropped, or empty, or in something that is. */
    boolean isGone(Set<Span> dropped) {
        return gone.test(dropped) || parent.filter(p -> p.isGone(dropped)).isPresent();
    }

    /** The node and all that hold it. */
    Stream<DropNode> around() {
        return Stream.concat(Stream.of(this), parent.stream().flatMap(DropNode::around));
    }

    boolean isIn(DropNode other) {
        return this == other || parent.filter(p -> p.isIn(other)).isPresent();
    }
}
