package octavo.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Inline;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Blocks: from syntax tree to report. */
final class BlockReader {
    private static final Pattern CODE_LANGUAGE =
            Pattern.compile("([A-Za-z][\\w+#.-]*)|\\{\\s*\\.([A-Za-z][\\w+#.-]*)\\s*}");

    private final Scope scope;
    private final InlineReader inlines;
    private final FenceReader fences;
    private final TableReader tables;
    private final ExhibitUseReader exhibits;

    BlockReader(Scope scope) {
        this.scope = scope;
        this.inlines = new InlineReader(scope);
        this.fences = new FenceReader(scope, this, inlines);
        this.tables = new TableReader(scope, inlines);
        this.exhibits = new ExhibitUseReader(scope);
    }

    /**
     * The blocks under {@code parent}, headings having become sections.
     *
     * @param level of the section they stand in; 0 for a part
     */
    List<Block> read(Node parent, int level) {
        return read(parent, level, Setting.FLOW);
    }

    /** Where blocks stand, which decides what headings are there. */
    enum Setting {
        /** The run of a part: headings are sections. */
        FLOW,
        /** A panel: headings are sections that are not numbered. */
        PANEL,
        /** A list item, quotation or note: no headings. */
        INNER
    }

    /** The blocks under {@code parent} in the given setting. */
    List<Block> read(Node parent, int level, Setting setting) {
        SectionBuilder sections = new SectionBuilder(scope, level, setting);
        TableReader.Captions captions = tables.captions(parent);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                AttributeList attributes = trailingAttributes(heading).orElse(AttributeList.none(scope.place(heading)));
                sections.open(heading, attributes, inlines.block(heading));
            } else if (node instanceof Nodes.Fence fence) {
                sections.closeFor(FenceReader.leadingLevel(fence));
                sections.addAll(fences.read(fence, sections.level(), setting));
            } else if (node instanceof TableBlock table) {
                sections.addAll(List.of(tables.read(table, captions.of(table))));
            } else {
                sections.addAll(block(node));
            }
        }
        return sections.close();
    }

    private List<Block> block(Node node) {
        if (node instanceof Paragraph paragraph) {
            return exhibits.isExhibits(paragraph) ? exhibits.read(paragraph) : paragraph(paragraph);
        }
        if (node instanceof ListBlock list) {
            return List.of(list(list));
        }
        if (node instanceof BlockQuote) {
            return quote(node);
        }
        if (node instanceof FencedCodeBlock code) {
            return code(node, language(code), code.getLiteral());
        }
        if (node instanceof IndentedCodeBlock code) {
            return code(node, Optional.empty(), code.getLiteral());
        }
        return silent(node);
    }

    private List<Block> silent(Node node) {
        if (node instanceof ThematicBreak) {
            scope.error(
                    scope.place(node),
                    "thematic-break",
                    "a rule across the page has no meaning here",
                    "begin a section with a heading");
        } else if (node instanceof HtmlBlock html) {
            new LinkReader(scope).html(html.getLiteral(), scope.place(node));
        } else if (node instanceof Nodes.BrokenBlock broken) {
            scope.report(broken.problem);
        } else if (!(node instanceof FootnoteDefinition
                || node instanceof LinkReferenceDefinition
                || node instanceof Nodes.Caption)) {
            throw new IllegalStateException("no reader for " + node);
        }
        return List.of();
    }

    private List<Block> paragraph(Paragraph node) {
        List<Inline> content = inlines.block(node);
        return content.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(Attributes.NONE, content, scope.place(node)));
    }

    private List<Block> quote(Node node) {
        List<Block> blocks = read(node, 0, Setting.INNER);
        if (blocks.isEmpty()) {
            scope.error(scope.place(node), "empty-block", "this quotation is empty", "");
            return List.of();
        }
        return List.of(new Block.Quote(Attributes.NONE, false, blocks, scope.place(node)));
    }

    /** The language behind a fence: {@code ```yaml} or {@code ```{.yaml}}. */
    private Optional<String> language(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        Matcher name = CODE_LANGUAGE.matcher(info);
        if (!info.isEmpty() && !name.matches()) {
            scope.error(
                    scope.place(code),
                    "bad-code-language",
                    "\"" + info + "\" is no name of a language",
                    "one word, such as ```yaml; conditions go on a fence around the code: ::: {…}");
            return Optional.empty();
        }
        return info.isEmpty() ? Optional.empty() : Optional.of(name.group(name.start(1) < 0 ? 2 : 1));
    }

    private List<Block> code(Node node, Optional<String> language, String literal) {
        String text = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        if (text.isBlank()) {
            scope.error(scope.place(node), "empty-block", "this code block is empty", "");
            return List.of();
        }
        return List.of(new Block.Code(Attributes.NONE, language, text, scope.place(node)));
    }

    private Block list(ListBlock node) {
        List<Block.Item> items = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            items.add(item((ListItem) child));
        }
        Integer start = node instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        return new Block.ItemList(
                Attributes.NONE,
                node instanceof OrderedList,
                start == null ? 1 : start,
                List.copyOf(items),
                scope.place(node));
    }

    private Block.Item item(ListItem node) {
        Attributes attributes = node.getFirstChild() instanceof Paragraph first
                ? trailingAttributes(first)
                        .map(list -> scope.attributes().read(list, Set.of(), Set.of()))
                        .orElse(Attributes.NONE)
                : Attributes.NONE;
        List<Block> blocks = read(node, 0, Setting.INNER);
        if (blocks.isEmpty()) {
            scope.error(scope.place(node), "empty-block", "this list item is empty", "");
        }
        return new Block.Item(attributes, blocks, scope.place(node));
    }

    /** Takes braces off a block's end where white space stands before them: they belong to the whole block. */
    static Optional<AttributeList> trailingAttributes(Node block) {
        if (!(block.getLastChild() instanceof Nodes.Braces braces)) {
            return Optional.empty();
        }
        Node before = braces.getPrevious();
        boolean apart = before == null
                || before instanceof SoftLineBreak
                || before instanceof Text text && text.getLiteral().endsWith(" ");
        if (!apart) {
            return Optional.empty();
        }
        braces.unlink();
        return Optional.of(braces.list);
    }
}
