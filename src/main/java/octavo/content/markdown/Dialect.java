package octavo.content.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import octavo.problem.Problems;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The dialect's grammar: CommonMark, what others built for it, and what Pandoc's users know besides. */
final class Dialect {
    /** Nesting beyond this is no text for readers; it keeps every walk over the tree clear of the stack's end. */
    private static final int DEEPEST = 40;

    /** Emphasis marks in one paragraph; commonmark-java's time grows with their square when none matches. */
    private static final int MOST_MARKS = 20_000;

    private Dialect() {}

    /** The syntax tree of a text, quotes set and braces attached; an empty one where it is nested too deep. */
    static Node parse(String text, Places places, String language, Problems problems) {
        if (!isPlain(text, places, problems)) {
            return new Document();
        }
        Node document = parser(places).parse(text);
        InlinePasses passes = new InlinePasses(places, language);
        if (!isShallow(document, places, problems)) {
            return new Document();
        }
        eachText(document, ScriptPass::pair);
        eachText(document, passes::attachBraces);
        if (!isShallow(document, places, problems)) {
            return new Document();
        }
        eachText(document, passes::setQuotes);
        return document;
    }

    private static boolean isPlain(String text, Places places, Problems problems) {
        int marks = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                marks = i > 0 && text.charAt(i - 1) == '\n' ? 0 : marks;
            } else if ("*_~".indexOf(c) >= 0 && ++marks > MOST_MARKS) {
                problems.error(
                        places.of(SourceSpan.of(line, 0, i, 0)),
                        "nesting",
                        "this paragraph holds more than " + MOST_MARKS + " asterisks, underscores and tildes",
                        "take it apart");
                return false;
            }
        }
        return true;
    }

    private static boolean isShallow(Node document, Places places, Problems problems) {
        Node tooDeep = tooDeep(document);
        if (tooDeep != null) {
            problems.error(
                    places.of(tooDeep),
                    "nesting",
                    "this is nested more than " + (DEEPEST - 5) + " levels deep",
                    "take it apart");
        }
        return tooDeep == null;
    }

    private static Parser parser(Places places) {
        Parser.Builder builder = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
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

    private static void eachText(Node node, Consumer<Node> pass) {
        boolean holdsText = node instanceof Paragraph
                || node instanceof Heading
                || node instanceof TableCell
                || node instanceof Nodes.Caption;
        if (holdsText) {
            pass.accept(node);
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            eachText(child, pass);
        }
    }
}
