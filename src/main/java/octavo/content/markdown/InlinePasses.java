package octavo.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What happens to a block's running text before it is read: brackets get their braces, quotes their shape. */
final class InlinePasses {
    /** How far back an opening bracket is looked for, in nodes; keeps absurd input from taking quadratic time. */
    private static final int FARTHEST = 1000;

    private final Places places;
    private final String language;

    InlinePasses(Places places, String language) {
        this.places = places;
        this.language = language;
    }

    /** Wraps {@code [text]} in the braces behind it. */
    void attachBraces(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Nodes.Braces braces && endsWithBracket(node.getPrevious())) {
                Optional<Nodes.Bracketed> wrapped = wrap(braces);
                node = wrapped.<Node>map(w -> w).orElse(node);
            } else if (node.getFirstChild() != null) {
                attachBraces(node);
            }
        }
    }

    private static boolean endsWithBracket(Node node) {
        return node instanceof Text text && text.getLiteral().endsWith("]");
    }

    private Optional<Nodes.Bracketed> wrap(Nodes.Braces braces) {
        int depth = 0;
        int steps = 0;
        for (Node node = braces.getPrevious(); node != null && steps++ < FARTHEST; node = node.getPrevious()) {
            if (!(node instanceof Text text)) {
                continue;
            }
            String literal = text.getLiteral();
            for (int i = literal.length() - 1; i >= 0; i--) {
                depth += literal.charAt(i) == ']' ? 1 : literal.charAt(i) == '[' ? -1 : 0;
                if (depth == 0 && literal.charAt(i) == '[') {
                    return Optional.of(wrap(text, i, braces));
                }
            }
        }
        return Optional.empty();
    }

    private Nodes.Bracketed wrap(Text opening, int bracket, Nodes.Braces braces) {
        var start = places.of(opening);
        Nodes.Bracketed wrapper = new Nodes.Bracketed(braces.list, start.at(start.line(), start.column() + bracket));
        Text closing = (Text) braces.getPrevious();
        braces.insertAfter(wrapper);
        braces.unlink();
        closing.setLiteral(
                closing.getLiteral().substring(0, closing.getLiteral().length() - 1));
        Text inner = new Text(opening.getLiteral().substring(bracket + 1));
        inner.setSourceSpans(opening.getSourceSpans());
        Node next = opening.getNext();
        opening.setLiteral(opening.getLiteral().substring(0, bracket));
        wrapper.appendChild(inner);
        while (next != wrapper) {
            Node following = next.getNext();
            wrapper.appendChild(next);
            next = following;
        }
        return wrapper;
    }

    /** Gives straight quotation marks their shape, and joins lines of Chinese text. */
    void setQuotes(Node block) {
        Flat flat = new Flat();
        flat.add(block, languageAround(block));
        List<String> set = Typographer.set(flat.text.toString(), flat.marks);
        for (int i = 0; i < set.size(); i++) {
            flat.nodes.get(i).set = set.get(i);
        }
        flat.breaks.forEach((node) -> node.unlinkIfWide(flat.text));
    }

    /** That of the nearest fence with a condition on one language, else the text's. */
    private String languageAround(Node block) {
        for (Node node = block.getParent(); node != null; node = node.getParent()) {
            if (node instanceof Nodes.Fence fence) {
                Optional<String> own = only(fence.attributes.value("language"));
                if (own.isPresent()) {
                    return own.get();
                }
            }
        }
        return language;
    }

    private static Optional<String> only(Optional<Piece> languages) {
        return languages.map(Piece::text).map(String::strip).filter(tag -> tag.matches("[A-Za-z0-9-]+"));
    }

    private record Break(Node node, int offset) {
        /** Lines of Chinese text join without a space. */
        void unlinkIfWide(CharSequence text) {
            if (isWide(text, offset - 1, -1) && isWide(text, offset + 1, 1)) {
                node.unlink();
            }
        }

        /** Quotation marks are as wide as what they enclose or follow. */
        private static boolean isWide(CharSequence text, int at, int step) {
            int i = at;
            while (i >= 0 && i < text.length() && "“”‘’\"'".indexOf(text.charAt(i)) >= 0) {
                i += step;
            }
            return i >= 0 && i < text.length() && Typographer.isWide(text.charAt(i));
        }
    }

    /** A block's text as one string; what is not text stands there as a letter or not at all. */
    private final class Flat {
        final StringBuilder text = new StringBuilder();
        final List<Typographer.Mark> marks = new ArrayList<>();
        final List<Nodes.QuoteMark> nodes = new ArrayList<>();
        final List<Break> breaks = new ArrayList<>();

        void add(Node parent, String surrounding) {
            String own = parent instanceof Nodes.Bracketed bracketed
                    ? bracketed
                            .list
                            .value("lang")
                            .map(Piece::text)
                            .or(() -> only(bracketed.list.value("language")))
                            .orElse(surrounding)
                    : surrounding;
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                leaf(node, own);
            }
        }

        private void leaf(Node node, String own) {
            if (node instanceof Text t) {
                text.append(t.getLiteral());
            } else if (node instanceof Nodes.QuoteMark mark) {
                marks.add(new Typographer.Mark(text.length(), own));
                nodes.add(mark);
                text.append(mark.straight);
            } else if (node instanceof SoftLineBreak) {
                breaks.add(new Break(node, text.length()));
                text.append(' ');
            } else if (node instanceof HardLineBreak) {
                text.append(' ');
            } else if (node instanceof InlineFootnote) {
                setQuotes(node);
            } else if (node instanceof Nodes.Escaped escaped) {
                text.append(escaped.literal);
            } else if (node instanceof Code || node instanceof Nodes.Ready || node instanceof Nodes.Shortcode) {
                text.append('x');
            } else if (!isInvisible(node)) {
                add(node, own);
            }
        }

        private boolean isInvisible(Node node) {
            return node instanceof FootnoteReference
                    || node instanceof HtmlInline
                    || node instanceof Nodes.LooseNoteMark
                    || node instanceof Nodes.Braces
                    || node instanceof Nodes.Broken;
        }
    }
}
