package octavo.content.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Inline;
import octavo.report.Inline.Reference.Kind;
import org.commonmark.node.Heading;

/** Puts the blocks that follow a heading under it. */
final class SectionBuilder {
    private static final Set<String> CLASSES = Set.of("unnumbered");

    private record Open(
            Attributes attributes, int level, boolean numbered, List<Inline> title, List<Block> blocks, Span span) {}

    private final Scope scope;
    private final int outer;
    private final boolean inPanel;
    private final List<Block> top = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    SectionBuilder(Scope scope, int outer, boolean inPanel) {
        this.scope = scope;
        this.outer = outer;
        this.inPanel = inPanel;
    }

    /** The level that a following block stands at. */
    int level() {
        return open.isEmpty() ? outer : open.peek().level();
    }

    void addAll(List<Block> blocks) {
        (open.isEmpty() ? top : open.peek().blocks()).addAll(blocks);
    }

    void open(Heading heading, AttributeList list, List<Inline> title) {
        Span span = scope.place(heading);
        int level = heading.getLevel();
        while (!open.isEmpty() && open.peek().level() >= level) {
            closeOne();
        }
        checkLevel(level, span);
        if (title.isEmpty()) {
            scope.error(span, "empty-heading", "this heading has no text", "");
        }
        Attributes read = scope.attributes().read(list, CLASSES, Set.of(), Kind.SECTION);
        Optional<String> id =
                read.id().or(() -> Optional.of(scope.attributes().claimFree(Slug.of(Inlines.plain(title)), span)));
        boolean numbered = !inPanel && !list.hasClass("unnumbered");
        open.push(new Open(new Attributes(id, read.conditions()), level, numbered, title, new ArrayList<>(), span));
    }

    private void checkLevel(int level, Span span) {
        int parent = level();
        if (level > parent + 1 && !(inPanel && open.isEmpty())) {
            scope.error(
                    span,
                    "heading-level",
                    "a heading of level " + level + " follows one of level " + parent,
                    "write " + "#".repeat(parent + 1) + ", or add the heading between");
        } else if (level <= outer && !inPanel) {
            scope.error(
                    span,
                    "heading-level",
                    "a heading of level " + level + " stands in a fence within a section of level " + outer,
                    "write " + "#".repeat(outer + 1) + ", or close the fence first");
        }
    }

    private void closeOne() {
        Open section = open.pop();
        if (section.blocks().isEmpty()) {
            scope.error(
                    section.span(),
                    "empty-section",
                    "section \"" + Inlines.plain(section.title()) + "\" is empty",
                    "write its text or remove the heading");
        }
        addAll(List.of(new Block.Section(
                section.attributes(),
                section.level(),
                section.numbered(),
                section.title(),
                List.copyOf(section.blocks()),
                section.span())));
    }

    List<Block> close() {
        while (!open.isEmpty()) {
            closeOne();
        }
        return List.copyOf(top);
    }
}
