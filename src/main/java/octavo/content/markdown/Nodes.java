package octavo.content.markdown;

import java.util.List;
import octavo.problem.Span;
import octavo.report.Inline;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** What the dialect adds to CommonMark's syntax tree, until it becomes report. */
final class Nodes {
    private Nodes() {}

    /** {@code ::: {.class}} to {@code :::}. */
    static final class Fence extends CustomBlock {
        final AttributeList attributes;
        /** Where the first colon stands. */
        final Span span;

        boolean closed;

        Fence(AttributeList attributes, Span span) {
            this.attributes = attributes;
            this.span = span;
        }
    }

    /** {@code : Title {#tbl-id}} next to a table. */
    static final class Caption extends CustomBlock {}

    /** Braces that belong to what stands before them. */
    static final class Braces extends CustomNode {
        final AttributeList list;

        Braces(AttributeList list) {
            this.list = list;
        }
    }

    /** {@code [text]{…}}. */
    static final class Bracketed extends CustomNode {
        final AttributeList list;
        final Span span;

        Bracketed(AttributeList list, Span span) {
            this.list = list;
            this.span = span;
        }
    }

    /** A straight quotation mark, until its shape is known. */
    static final class QuoteMark extends CustomNode {
        final char straight;
        String set;

        QuoteMark(char straight) {
            this.straight = straight;
            this.set = String.valueOf(straight);
        }
    }

    /** A {@code ^} or {@code ~} that may begin or end a raised or lowered stretch. */
    static final class ScriptMark extends CustomNode {
        final char mark;

        ScriptMark(char mark) {
            this.mark = mark;
        }
    }

    /** {@code ^raised^} or {@code ~lowered~}. */
    static final class Script extends CustomNode {
        final boolean raised;

        Script(boolean raised) {
            this.raised = raised;
        }
    }

    /** A character after a backslash: it takes no part in matching brackets, and is no stray markup. */
    static final class Escaped extends CustomNode {
        final String literal;

        Escaped(String literal) {
            this.literal = literal;
        }
    }

    /** Something that needs nothing from its surroundings. */
    static final class Ready extends CustomNode {
        final List<Inline> inlines;

        Ready(List<Inline> inlines) {
            this.inlines = inlines;
        }
    }

    /** {@code [^label]} without a definition in this text. */
    static final class LooseNoteMark extends CustomNode {
        final String label;

        LooseNoteMark(String label) {
            this.label = label;
        }
    }

    /** {@code {{< value exhibit row column >}}}. */
    static final class Shortcode extends CustomNode {
        final List<Piece> words;

        Shortcode(List<Piece> words) {
            this.words = words;
        }
    }

    /** Something that cannot be read; the problem is noted when the tree is read, so that problems keep their order. */
    static final class Broken extends CustomNode {
        final Span span;
        final String code;
        final String message;
        final String hint;

        Broken(Span span, String code, String message, String hint) {
            this.span = span;
            this.code = code;
            this.message = message;
            this.hint = hint;
        }
    }

    /** A block in whose place a problem stands. */
    static final class BrokenBlock extends CustomBlock {
        final Broken problem;

        BrokenBlock(Broken problem) {
            this.problem = problem;
        }
    }
}
