package octavo.brief;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.brief.Trace.Node;
import octavo.brief.Trace.State;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.ExhibitSpec;
import octavo.report.Inline;
import octavo.report.Part;

/** Writes a {@link Trace} while things are chosen. */
class Tracer {
    /** Writes nothing. */
    static final Tracer QUIET = new Quiet();

    private static final int LABEL = 48;

    private final Wording wording;
    private final Map<String, ExhibitSpec> exhibits;
    private final Deque<List<Node>> open = new ArrayDeque<>();

    Tracer(Wording wording, Map<String, ExhibitSpec> exhibits) {
        this.wording = wording;
        this.exhibits = exhibits;
        open.push(new ArrayList<>());
    }

    /** Begins a node; {@link #in} or {@link #nothing} ends it. */
    void begin() {
        open.push(new ArrayList<>());
    }

    /** Ends a node that stays. Paragraphs and the like are told only when they have an id or a condition. */
    void in(Block block, Block kept) {
        List<Node> children = open.pop();
        if (notable(block.attributes()) || block.accept(Kinds.CONTAINER)) {
            Why why = Why.here(Judge.describe(block.attributes().conditions()));
            add(block, State.IN, why, List.of(kept), children);
        } else {
            open.peek().addAll(children);
        }
    }

    /** Ends a node of which nothing stays. */
    void nothing(Block block) {
        add(block, State.OUT, Why.here("nothing in it is for this brief"), List.of(block), open.pop());
    }

    /** A node that is out. */
    void out(Block block, Why why) {
        add(block, State.OUT, why, List.of(block), List.of());
    }

    /** The text before a part's first section, when it is out. */
    void introduction(List<Block> blocks, Why why) {
        if (!blocks.isEmpty()) {
            Span span = blocks.get(0).span();
            open.peek()
                    .add(new Node(
                            "introduction",
                            "",
                            span,
                            State.OUT,
                            why.text(),
                            why.at(),
                            OptionalInt.empty(),
                            words(blocks),
                            List.of()));
        }
    }

    /** A list item that is out. */
    void out(Block.Item item, Why why) {
        leaf("item", Plain.textOf(item.blocks()), item.span(), item.attributes(), State.OUT, why);
    }

    /** Ends a list item that stays, if anything of it does. */
    void in(Block.Item item, List<Block> kept) {
        List<Node> children = open.pop();
        if (kept.isEmpty() || !notable(item.attributes())) {
            open.peek().addAll(children);
            return;
        }
        Why why = Why.here(Judge.describe(item.attributes().conditions()));
        open.peek()
                .add(new Node(
                        "item",
                        item.attributes().id().orElseGet(() -> shorten(Plain.textOf(kept))),
                        item.span(),
                        State.IN,
                        why.text(),
                        why.at(),
                        item.attributes().conditions().priority(),
                        words(kept),
                        List.copyOf(children)));
    }

    /** A table row; {@code why} it is out, if it is. */
    void row(Block.Row row, Optional<Why> why) {
        if (why.isPresent() || notable(row.attributes())) {
            StringBuilder text = new StringBuilder();
            row.cells().forEach(cell -> text.append(Plain.text(cell)).append(' '));
            State state = why.isPresent() ? State.OUT : State.IN;
            Why reason = why.orElse(Why.here(Judge.describe(row.attributes().conditions())));
            leaf("row", text.toString(), row.span(), row.attributes(), state, reason);
        }
    }

    /** A span of text; {@code why} it is out, if it is. */
    void span(Inline.Styled styled, Optional<Why> why) {
        if (why.isPresent() || notable(styled.attributes())) {
            State state = why.isPresent() ? State.OUT : State.IN;
            Why reason = why.orElse(Why.here(Judge.describe(styled.attributes().conditions())));
            leaf("text", Plain.text(styled.content()), styled.span(), styled.attributes(), state, reason);
        }
    }

    /** Ends a part. */
    void part(Part part, State state, Why why, List<Block> kept) {
        List<Node> children = open.pop();
        String kind = part.kind() == Part.Kind.CHAPTER ? "chapter" : "case study";
        open.peek()
                .add(new Node(
                        kind,
                        part.id(),
                        part.span(),
                        state,
                        why.text(),
                        why.at(),
                        part.conditions().priority(),
                        words(kept),
                        List.copyOf(children)));
    }

    /** Everything told so far. */
    Trace trace(Brief brief) {
        List<Node> nodes = List.copyOf(open.peek());
        int words = nodes.stream()
                .filter(n -> n.state() != State.OUT)
                .mapToInt(Node::words)
                .sum();
        return new Trace(brief.id(), words, nodes);
    }

    private static boolean notable(Attributes attributes) {
        return attributes.id().isPresent()
                || !Judge.describe(attributes.conditions()).isEmpty();
    }

    private void leaf(String kind, String text, Span span, Attributes attributes, State state, Why why) {
        open.peek()
                .add(new Node(
                        kind,
                        attributes.id().orElse(shorten(text)),
                        span,
                        state,
                        why.text(),
                        why.at(),
                        attributes.conditions().priority(),
                        wording.words(text),
                        List.of()));
    }

    private void add(Block block, State state, Why why, List<Block> counted, List<Node> children) {
        String name = Register.id(block).orElseGet(() -> shorten(Plain.textOf(List.of(block))));
        open.peek()
                .add(new Node(
                        block.accept(Kinds.NAME),
                        name,
                        block.span(),
                        state,
                        why.text(),
                        why.at(),
                        block.attributes().conditions().priority(),
                        words(counted),
                        List.copyOf(children)));
    }

    private int words(List<Block> blocks) {
        StringBuilder text = new StringBuilder(Plain.textOf(blocks));
        Walk.blocks(blocks, block -> {
            if (block instanceof Block.ExhibitUse use && exhibits.containsKey(use.exhibit())) {
                ExhibitSpec spec = exhibits.get(use.exhibit());
                text.append(spec.title())
                        .append(' ')
                        .append(spec.subtitle().orElse(""))
                        .append(' ');
            }
        });
        return wording.words(text.toString());
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LABEL ? line : line.substring(0, LABEL).replaceAll("\\s+\\S*$", "") + "…";
    }

    private static final class Quiet extends Tracer {
        Quiet() {
            super(null, Map.of());
        }

        @Override
        void begin() {}

        @Override
        void in(Block block, Block kept) {}

        @Override
        void nothing(Block block) {}

        @Override
        void out(Block block, Why why) {}

        @Override
        void introduction(List<Block> blocks, Why why) {}

        @Override
        void out(Block.Item item, Why why) {}

        @Override
        void in(Block.Item item, List<Block> kept) {}

        @Override
        void row(Block.Row row, Optional<Why> why) {}

        @Override
        void span(Inline.Styled styled, Optional<Why> why) {}

        @Override
        void part(Part part, State state, Why why, List<Block> kept) {}
    }
}
