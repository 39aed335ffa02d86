package octavo.content.markdown;

import java.util.List;
import octavo.problem.Span;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Turns places in a parsed text into places in its file.
 *
 * @param origin where the text's first character stands
 * @param text the parsed text
 */
record Places(Span origin, String text) {

    /** What was written for a node, on its first line. */
    String source(Node node) {
        SourceSpan span = node.getSourceSpans().get(0);
        return text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    Span of(SourceSpan span) {
        return of(span.getLineIndex(), span.getColumnIndex());
    }

    /** Where a node begins; the nearest place before it for the few that CommonMark gives none. */
    Span of(Node node) {
        for (Node n = node; n != null; n = n.getPrevious() != null ? n.getPrevious() : n.getParent()) {
            if (!n.getSourceSpans().isEmpty()) {
                return of(n.getSourceSpans().get(0));
            }
        }
        return origin;
    }

    /** The place {@code offset} characters into lines that are joined by single line ends. */
    Span of(SourceLines lines, int offset) {
        int left = offset;
        List<SourceLine> all = lines.getLines();
        for (SourceLine line : all) {
            int length = line.getContent().length();
            if (left <= length && line.getSourceSpan() != null) {
                SourceSpan span = line.getSourceSpan();
                return of(span.getLineIndex(), span.getColumnIndex() + left);
            }
            left -= length + 1;
        }
        return origin;
    }

    private Span of(int line, int column) {
        return origin.at(origin.line() + line, line == 0 ? origin.column() + column : column + 1);
    }
}
