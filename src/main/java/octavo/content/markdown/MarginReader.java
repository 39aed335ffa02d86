package octavo.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Inline;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/** What hangs in the margin column: glosses and facts. */
final class MarginReader {
    private static final Set<String> GLOSS_KEYS = Set.of("term", "reading", "lang");

    private final Scope scope;
    private final InlineReader inlines;

    MarginReader(Scope scope, InlineReader inlines) {
        this.scope = scope;
        this.inlines = inlines;
    }

    List<Block> read(Nodes.Fence fence, String kind) {
        return kind.equals("gloss") ? gloss(fence) : facts(fence, kind);
    }

    private List<Block> gloss(Nodes.Fence fence) {
        AttributeList list = fence.attributes;
        Attributes attributes = scope.attributes().read(list, Set.of("gloss"), GLOSS_KEYS);
        String term = required(fence, "term", "term=\"小巨人\"");
        Optional<Piece> language = list.value("lang");
        language.ifPresent(scope.attributes()::language);
        if (language.isEmpty()) {
            required(fence, "lang", "lang=zh-Hans");
        }
        Node first = fence.getFirstChild();
        boolean one = first instanceof Paragraph && first == fence.getLastChild();
        if (!one) {
            Span span =
                    first == null ? fence.span : scope.place(first == fence.getLastChild() ? first : first.getNext());
            scope.error(span, "bad-gloss", "a gloss holds one paragraph: what the term means", "");
        }
        return List.of(new Block.Gloss(
                attributes,
                term,
                list.value("reading").map(Piece::text),
                language.map(Piece::text).orElse("und"),
                one ? inlines.block(first) : List.of(),
                fence.span));
    }

    private String required(Nodes.Fence fence, String key, String example) {
        Optional<Piece> value = fence.attributes.value(key);
        if (value.isEmpty() || value.get().text().isBlank()) {
            scope.error(fence.attributes.span(), "missing-key", "key \"" + key + "\" is missing", "write " + example);
        }
        return value.map(Piece::text).orElse("");
    }

    private List<Block> facts(Nodes.Fence fence, String kind) {
        boolean pull = kind.equals("pull-figure");
        Attributes attributes = scope.attributes().read(fence.attributes, Set.of(kind), Set.of());
        List<Block.Fact> facts = new ArrayList<>();
        for (Node node = fence.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList) {
                for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                    fact(item.getFirstChild(), item).ifPresent(facts::add);
                }
            } else {
                fact(node, node).ifPresent(facts::add);
            }
        }
        if (fence.getFirstChild() == null) {
            scope.error(fence.span, "empty-block", "these facts are empty", "write - **25%** what it counts");
        } else if (pull && facts.size() > 1) {
            scope.error(fence.span, "bad-fact", "a pull figure is one fact", "for more use the class facts");
        }
        return facts.isEmpty() ? List.of() : List.of(new Block.Facts(attributes, pull, List.copyOf(facts), fence.span));
    }

    private Optional<Block.Fact> fact(Node node, Node place) {
        Span span = scope.place(place);
        if (node instanceof Nodes.BrokenBlock broken) {
            scope.report(broken.problem);
            return Optional.empty();
        }
        boolean shaped = node instanceof Paragraph && node.getFirstChild() instanceof StrongEmphasis;
        boolean alone = shaped && (place == node || place.getLastChild() == node);
        if (!alone) {
            scope.error(span, "bad-fact", "a fact is a bold figure and its caption", "write - **25%** what it counts");
            return Optional.empty();
        }
        List<Inline> content = inlines.block(node);
        Inline.Strong figure = (Inline.Strong) content.get(0);
        List<Inline> caption = Inlines.trim(content.subList(1, content.size()));
        boolean plain = figure.content().stream().allMatch(i -> i instanceof Inline.Text || i instanceof Inline.Value);
        if (!plain || caption.isEmpty()) {
            String message =
                    plain ? "this figure has no caption" : "a fact's figure is plain text or a value from the data";
            scope.error(span, "bad-fact", message, "write - **25%** what it counts");
            return Optional.empty();
        }
        List<Inline.Value> numbers = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Inline piece : figure.content()) {
            if (piece instanceof Inline.Value number) {
                numbers.add(number);
                text.append(Block.Fact.NUMBER);
            } else {
                text.append(((Inline.Text) piece).text());
            }
        }
        Figure split = Figure.of(text.toString(), Block.Fact.NUMBER);
        return Optional.of(new Block.Fact(split.value(), split.unit(), List.copyOf(numbers), caption, span));
    }
}
