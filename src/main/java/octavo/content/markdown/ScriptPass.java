package octavo.content.markdown;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Finds {@code ^raised^} and {@code ~lowered~} stretches as Pandoc does: nothing but what holds no white space stands
 * between two such marks. A mark without a partner is what it looks like.
 */
final class ScriptPass {
    private ScriptPass() {}

    /** Pairs the marks among the children of each node below {@code parent}. */
    static void pair(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; ) {
            if (node instanceof Nodes.ScriptMark opening) {
                Nodes.ScriptMark closing = partner(opening);
                node = closing == null ? plain(opening) : wrap(opening, closing);
            }
            if (node.getFirstChild() != null) {
                pair(node);
            }
            node = node.getNext();
        }
    }

    private static Nodes.ScriptMark partner(Nodes.ScriptMark opening) {
        for (Node node = opening.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Nodes.ScriptMark closing && closing.mark == opening.mark) {
                return node == opening.getNext() ? null : closing;
            }
            boolean space = node instanceof SoftLineBreak
                    || node instanceof HardLineBreak
                    || node instanceof Text text && text.getLiteral().chars().anyMatch(Character::isWhitespace);
            if (space) {
                return null;
            }
        }
        return null;
    }

    private static Node wrap(Nodes.ScriptMark opening, Nodes.ScriptMark closing) {
        Nodes.Script script = new Nodes.Script(opening.mark == '^');
        script.setSourceSpans(opening.getSourceSpans());
        while (opening.getNext() != closing) {
            script.appendChild(opening.getNext());
        }
        opening.insertBefore(script);
        opening.unlink();
        closing.unlink();
        return script;
    }

    /** The mark as text, one with the text around it, as if it had never been looked at; returns that text. */
    private static Node plain(Nodes.ScriptMark mark) {
        Node before = mark.getPrevious();
        Node after = mark.getNext();
        Text text = new Text(String.valueOf(mark.mark));
        text.setSourceSpans(mark.getSourceSpans());
        if (before instanceof Text left) {
            text = left;
            text.setLiteral(text.getLiteral() + mark.mark);
        } else {
            mark.insertBefore(text);
        }
        mark.unlink();
        if (after instanceof Text right) {
            text.setLiteral(text.getLiteral() + right.getLiteral());
            right.unlink();
        }
        return text;
    }
}
