package octavo.content.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Inline;
import octavo.report.Inline.Reference.Kind;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Tables with their captions. */
final class TableReader {
    private static final Set<String> KEYS = Set.of("subtitle", "source", "note", "placement");

    private final Scope scope;
    private final InlineReader inlines;

    TableReader(Scope scope, InlineReader inlines) {
        this.scope = scope;
        this.inlines = inlines;
    }

    /** Which caption belongs to which table. */
    record Captions(Map<Node, Nodes.Caption> byTable) {
        Optional<Nodes.Caption> of(Node table) {
            return Optional.ofNullable(byTable.get(table));
        }
    }

    /** Finds the captions among {@code parent}'s blocks: each belongs to the table before it, or else behind it. */
    Captions captions(Node parent) {
        Map<Node, Nodes.Caption> byTable = new HashMap<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof Nodes.Caption caption)) {
                continue;
            }
            Node before = node.getPrevious();
            Node table = before instanceof TableBlock && !byTable.containsKey(before) ? before : node.getNext();
            if (!(table instanceof TableBlock) || byTable.putIfAbsent(table, caption) != null) {
                scope.error(
                        scope.place(caption),
                        "stray-caption",
                        "this caption belongs to no table",
                        "a line that begins with a colon stands right before or after a table");
            }
        }
        return new Captions(byTable);
    }

    Block read(TableBlock table, Optional<Nodes.Caption> caption) {
        AttributeList list = caption.flatMap(BlockReader::trailingAttributes)
                .orElseGet(() -> AttributeList.none(scope.place(table)));
        List<Inline> title = caption.map(inlines::block).orElse(List.of());
        if (caption.isPresent() && title.isEmpty()) {
            scope.error(scope.place(caption.get()), "empty-heading", "this caption has no text", "");
        }
        Attributes attributes = scope.attributes().read(list, Set.of(), KEYS, Kind.TABLE);
        List<TableRow> rows = rows(table);
        Block.Row head = row(rows.get(0));
        checkHead(head);
        List<Block.Row> body = rows.stream().skip(1).map(this::row).toList();
        rows.stream().skip(1).forEach(row -> checkCells(row, head.cells().size()));
        if (body.isEmpty()) {
            scope.error(scope.place(table), "empty-block", "this table has no rows", "");
        }
        String language = scope.vocabulary().language();
        return new Block.Table(
                attributes,
                title,
                list.value("subtitle").map(piece -> Typographer.plain(piece.text(), language)),
                inline(list, "note"),
                inline(list, "source"),
                Choice.placement(scope, list),
                columns(rows.get(0)),
                head,
                body,
                scope.place(table));
    }

    private List<Inline> inline(AttributeList list, String key) {
        return list.value(key)
                .map(piece -> new FragmentReader(scope).read(piece.text(), piece.span()))
                .orElse(List.of());
    }

    private static List<TableRow> rows(TableBlock table) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add((TableRow) row);
            }
        }
        return rows;
    }

    private Block.Row row(TableRow node) {
        Attributes attributes = node.getParent() instanceof TableBody && node.getLastChild() instanceof TableCell last
                ? BlockReader.trailingAttributes(last)
                        .map(list -> scope.attributes().read(list, Set.of(), Set.of()))
                        .orElse(Attributes.NONE)
                : Attributes.NONE;
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(inlines.block(cell));
        }
        return new Block.Row(attributes, List.copyOf(cells), joined(node), scope.place(node));
    }

    /** A bar right after a bar joins their columns, as in MultiMarkdown. */
    private Set<Integer> joined(TableRow row) {
        String source = scope.places().source(row).strip();
        String inner = source.startsWith("|") ? source.substring(1) : source;
        Set<Integer> joined = new TreeSet<>();
        int column = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '|') {
                column++;
                if (i + 1 < inner.length() && inner.charAt(i + 1) == '|') {
                    joined.add(column);
                }
            }
            i += c == '\\' ? 1 : 0;
        }
        return Collections.unmodifiableSet(joined);
    }

    private static List<Block.Align> columns(TableRow head) {
        List<Block.Align> columns = new ArrayList<>();
        for (Node cell = head.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns.add(align(((TableCell) cell).getAlignment()));
        }
        return List.copyOf(columns);
    }

    private static Block.Align align(TableCell.Alignment alignment) {
        if (alignment == null) {
            return Block.Align.LEFT;
        }
        return switch (alignment) {
            case LEFT -> Block.Align.LEFT;
            case CENTER -> Block.Align.CENTRE;
            case RIGHT -> Block.Align.RIGHT;
        };
    }

    private void checkHead(Block.Row head) {
        long empty = head.cells().stream().filter(List::isEmpty).count()
                - head.joined().size();
        if (empty == head.cells().size() - head.joined().size()) {
            scope.error(head.span(), "table-head", "this table has no column heads", "its first row holds the heads");
        } else if (empty > 1 || empty == 1 && !head.cells().get(0).isEmpty()) {
            scope.error(head.span(), "table-head", "a column has no head", "only the first column can do without one");
        }
    }

    /** The table extension fills short rows and cuts long ones; both are mistakes here. */
    private void checkCells(TableRow row, int columns) {
        int cells = cells(scope.places().source(row).strip());
        if (cells != columns) {
            scope.error(
                    scope.place(row),
                    "ragged-row",
                    "this row has " + cells + (cells == 1 ? " cell" : " cells") + ", the table " + columns + " columns",
                    cells == 1 ? "leave a blank line after the table" : "a bar within a cell is written \\|");
        }
    }

    private static int cells(String row) {
        String inner = row.startsWith("|") ? row.substring(1) : row;
        int bars = 0;
        boolean endsInBar = false;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            endsInBar = c == '|';
            bars += endsInBar ? 1 : 0;
            i += c == '\\' ? 1 : 0;
        }
        return endsInBar ? bars : bars + 1;
    }
}
