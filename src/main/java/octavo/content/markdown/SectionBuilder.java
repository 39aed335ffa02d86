package octavo.content.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.content.markdown.BlockReader.Setting;
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
    private final Setting setting;
    private final List<Block> top = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    SectionBuilder(Scope scope, int outer, Setting setting) {
        this.scope = scope;
        this.outer = outer;
        this.setting = setting;
    }

    /** The level that a following block stands at. */
    int level() {
        return open.isEmpty() ? outer : open.peek().level();
    }

    /** Adds blocks to the section that is open. */
    void addAll(List<Block> blocks) {
        List<Block> here = open.isEmpty() ? top : open.peek().blocks();
        for (Block block : blocks) {
            boolean afterSection = !here.isEmpty() && here.get(here.size() - 1) instanceof Block.Section;
            if (afterSection && !(block instanceof Block.Section)) {
                scope.error(
                        block.span(),
                        "text-after-section",
                        "this would read as part of the fenced section before it",
                        "begin a new section, or move it before the fence");
            }
            here.add(block);
        }
    }

    /** Ends the sections that a heading of this level ends; none for level 0. */
    void closeFor(int level) {
        while (level > 0 && !open.isEmpty() && open.peek().level() >= level) {
            closeOne();
        }
    }

    void open(Heading heading, AttributeList list, List<Inline> title) {
        Span span = scope.place(heading);
        int level = heading.getLevel();
        closeFor(level);
        if (setting == Setting.INNER) {
            scope.error(
                    span,
                    "misplaced-heading",
                    "a heading stands in a list, quotation or note",
                    "write **bold** text, or end the list first");
        } else {
            checkLevel(level, span);
        }
        if (title.isEmpty()) {
            scope.error(span, "empty-heading", "this heading has no text", "");
        }
        Attributes read = scope.attributes().read(list, CLASSES, Set.of(), Kind.SECTION);
        Optional<String> id =
                read.id().or(() -> Optional.of(scope.attributes().claimFree(Slug.of(Inlines.plain(title)), span)));
        boolean numbered = setting == Setting.FLOW && !list.hasClass("unnumbered");
        open.push(new Open(new Attributes(id, read.conditions()), level, numbered, title, new ArrayList<>(), span));
    }

    private void checkLevel(int level, Span span) {
        int parent = level();
        if (level > parent + 1 && !(setting == Setting.PANEL && open.isEmpty())) {
            scope.error(
                    span,
                    "heading-level",
                    parent == 0
                            ? "the first heading is one of level " + level
                            : "a heading of level " + level + " follows one of level " + parent,
                    "write " + "#".repeat(parent + 1) + ", or add the heading between");
        } else if (level <= outer) {
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
