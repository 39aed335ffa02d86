package octavo.content.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import octavo.problem.Problems;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The dialect's grammar: CommonMark, what others built for it, and what Pandoc's users know besides. */
final class Dialect {
    /** Nesting beyond this is no text for readers; it keeps every walk over the tree clear of the stack's end. */
    private static final int DEEPEST = 40;

    private Dialect() {}

    /** The syntax tree of a text, quotes set and braces attached; an empty one where it is nested too deep. */
    static Node parse(String text, Places places, String language, Problems problems) {
        Node document = parser(places).parse(text);
        Node tooDeep = tooDeep(document);
        if (tooDeep != null) {
            problems.error(
                    places.of(tooDeep),
                    "nesting",
                    "this is nested more than " + (DEEPEST - 5) + " levels deep",
                    "take it apart");
            return new Document();
        }
        InlinePasses passes = new InlinePasses(places, language);
        eachText(document, passes);
        return document;
    }

    private static Parser parser(Places places) {
        Parser.Builder builder = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .extensions(List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.builder().requireTwoTildes(true).build(),
                        FootnotesExtension.builder().inlineFootnotes(true).build()))
                .customBlockParserFactory(new FenceParser.Factory(places))
                .customBlockParserFactory(new CaptionParser.Factory())
                .linkProcessor(new ReferenceParser(places));
        InlineParsers.all(places).forEach(builder::customInlineContentParserFactory);
        return builder.build();
    }

    private static Node tooDeep(Node root) {
        record Visit(Node node, int depth) {}
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(root, 0));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            if (visit.depth() > DEEPEST - 5) {
                return visit.node();
            }
            for (Node child = visit.node().getLastChild(); child != null; child = child.getPrevious()) {
                open.push(new Visit(child, visit.depth() + 1));
            }
        }
        return null;
    }

    private static void eachText(Node node, InlinePasses passes) {
        boolean holdsText = node instanceof Paragraph
                || node instanceof Heading
                || node instanceof TableCell
                || node instanceof Nodes.Caption;
        if (holdsText) {
            passes.run(node);
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            eachText(child, passes);
        }
    }
}
