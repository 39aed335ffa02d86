package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.layout.inline.Line;
import octavo.layout.inline.Run;
import octavo.page.Pages.Place;
import octavo.page.Tag;
import octavo.report.Block.Align;
import octavo.report.Placement;
import octavo.style.Role;
import octavo.style.Style;

/** Sets tables: columns by content, rows that break over pages, heads repeated. */
final class TableSetter {
    /** From a title block to the table, and from the table to its source (house.pdf, page 7). */
    private static final double TO_TABLE = 8;

    private static final double TO_SOURCE = 10;

    /** A table of so few rows is rather kept whole; a longer one breaks between any two. */
    private static final int SHORT = 8;

    private static final int SHORT_COST = 300;
    private static final int LONG_COST = 40;

    /** A titled table floats up to this share of a page. */
    private static final double FLOATS = 0.6;

    /** A row higher than this share of a page is cut between its lines. */
    private static final double CUT = 0.25;

    private static final int CUT_COST = 400;
    private static final double THIN = 0.5;
    private static final double ROUNDING = 0.005;

    private final Desk desk;
    private final Area area;
    private final Flow flow;
    private final Style.Spacing spacing;
    private final TitleBlock titles;

    TableSetter(Desk desk, Area area, Flow flow) {
        this.desk = desk;
        this.area = area;
        this.flow = flow;
        this.spacing = desk.style.spacing();
        this.titles = new TitleBlock(desk);
    }

    void set(Block.Table table) {
        boolean titled = !table.title().isEmpty();
        desk.tags.open(Tag.of(Tag.Role.TABLE, -1).withAnchor(table.anchor()));
        boolean wide = isWide(table);
        double x = wide ? desk.geometry.left() : area.x();
        double width = wide ? desk.geometry.exhibit() : area.width();
        Flow inner = new Flow();
        if (titled) {
            Box head = titles.head(table.label(), table.title(), table.subtitle(), x, width, false);
            inner.add(marked(head, table, x));
            inner.gap(TO_TABLE);
            inner.keep(3);
        }
        TableText text = TableText.of(desk, table);
        Columns columns = new Columns(desk, table.columns(), text, x, width, wide, 1);
        if (columns.crowding() > 1) {
            double scale = Math.max(smallest(), 1 / columns.crowding());
            text = text.scaled(scale);
            columns = new Columns(desk, table.columns(), text, x, width, wide, scale);
            tell(table, columns);
        }
        rows(inner, table, text, columns);
        desk.tags.close();
        Box foot = titles.foot(Optional.empty(), table.note(), table.source(), x, width);
        if (foot.height() > 0) {
            inner.gap(TO_SOURCE);
            inner.keep(1);
            inner.add(foot);
        }
        desk.notes.settle();
        place(inner, table, wide && desk.geometry.hasColumn());
    }

    /** A crowded table is set smaller, but not below the smallest text of its style. */
    private double smallest() {
        double least = Double.MAX_VALUE;
        for (Role role : Role.values()) {
            least = Math.min(least, desk.type.size(role));
        }
        double own = Math.min(desk.type.size(Role.TABLE_CELL), desk.type.size(Role.TABLE_HEAD));
        return Math.min(1, least / own);
    }

    private void tell(Block.Table table, Columns columns) {
        if (columns.crowding() > 1 + ROUNDING) {
            String name = table.label().isEmpty() ? "a table" : table.label() + " (" + table.anchor() + ")";
            desk.warn(
                    table.anchor(),
                    "table-too-wide",
                    String.format(
                            Locale.ROOT,
                            "%s has %d columns, whose longest words need %.0f %% of the width, so they are broken",
                            name,
                            table.columns().size(),
                            100 * columns.crowding()),
                    "leave columns out, shorten what stands in them, or make two tables of it");
        }
    }

    private Box marked(Box box, Block.Table table, double x) {
        return new BoxBuilder()
                .start(Optional.of(new Place.AtAnchor(table.anchor())))
                .spot(table.anchor(), x, 0)
                .put(box, 0)
                .build(box.height());
    }

    /** A titled table takes the live width if its text would not fit the measure on single lines. */
    private boolean isWide(Block.Table table) {
        boolean outer =
                !area.panel() && (area.margin() || !desk.geometry.hasColumn() && area.x() == desk.geometry.text());
        return outer && !table.title().isEmpty() && table.columns().size() > 2;
    }

    private void rows(Flow inner, Block.Table table, TableText text, Columns columns) {
        boolean titled = !table.title().isEmpty();
        Optional<Box> head = text.head().isEmpty() ? Optional.empty() : Optional.of(head(text, columns, titled));
        TableFrame frame = new TableFrame(
                head.map(Box::height).orElse(0.0),
                head.map(h -> TableFrame.asArtifacts(h.items())).orElse(List.of()),
                columns.left(),
                columns.width(),
                spacing.rule().pt(),
                desk.style.palette().ink());
        inner.open(frame);
        head.ifPresent(h -> {
            inner.add(titled ? h : marked(h, table, columns.left()));
            inner.keep(2);
        });
        int from = inner.size();
        List<List<List<Run>>> rows = text.rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            inner.next().cost(LONG_COST);
            row(inner, rows.get(i), columns, last);
        }
        if (rows.size() <= SHORT) {
            inner.from(from).guard(Double.MAX_VALUE, SHORT_COST);
        }
        inner.close(0);
    }

    private Box head(TableText text, Columns columns, boolean titled) {
        BoxBuilder box = new BoxBuilder();
        double y = 0;
        if (titled) {
            box.rule(
                    columns.left(),
                    0,
                    columns.width(),
                    spacing.rule().pt(),
                    desk.style.palette().ink());
            y = spacing.cell().pt();
        }
        double height = cells(box, text.head(), Role.TABLE_HEAD, columns, y);
        y += height + spacing.cell().pt();
        box.rule(
                columns.left(),
                y - THIN,
                columns.width(),
                THIN,
                desk.style.palette().ink());
        return box.build(y);
    }

    private void row(Flow inner, List<List<Run>> cells, Columns columns, boolean last) {
        double cell = spacing.cell().pt();
        BoxBuilder box = new BoxBuilder();
        double height = cells(box, cells, Role.TABLE_CELL, columns, cell) + 2 * cell;
        if (height > CUT * desk.geometry.depth()) {
            cut(inner, cells, columns, last);
            return;
        }
        rule(box, columns, height, last);
        inner.add(box.build(height));
    }

    private void rule(BoxBuilder box, Columns columns, double y, boolean last) {
        double thickness = last ? spacing.rule().pt() : THIN;
        box.rule(
                columns.left(),
                y - thickness,
                columns.width(),
                thickness,
                last ? desk.style.palette().ink() : desk.style.palette().hair());
    }

    /** A very high row line by line. */
    private void cut(Flow inner, List<List<Run>> cells, Columns columns, boolean last) {
        List<List<Line>> lines = new ArrayList<>();
        int most = 0;
        for (int c = 0; c < cells.size(); c++) {
            lines.add(columns.set(cells, c, Role.TABLE_CELL));
            most = Math.max(most, lines.get(c).size());
        }
        double cell = spacing.cell().pt();
        double above = desk.type.trail(Role.TABLE_CELL); // so that the line keeps off the head of a page
        for (int i = 0; i < most; i++) {
            double top = i == 0 ? cell : above;
            double height = top + desk.type.size(Role.TABLE_CELL) + (i == most - 1 ? cell : 0);
            BoxBuilder box = new BoxBuilder();
            for (int c = 0; c < cells.size(); c++) {
                if (i < lines.get(c).size()) {
                    columns.paint(box, lines.get(c).get(i), cells, c, Role.TABLE_CELL, top);
                }
            }
            if (i == most - 1) {
                rule(box, columns, height, last);
            }
            inner.next().cost(i == 0 ? LONG_COST : i == 1 || i == most - 1 ? Element.FORBIDDEN / 10 : CUT_COST);
            inner.add(box.build(height));
        }
    }

    private double cells(BoxBuilder box, List<List<Run>> cells, Role role, Columns columns, double top) {
        double height = desk.type.size(role);
        double leading = desk.type.leading(role);
        for (int c = 0; c < cells.size(); c++) {
            List<Line> lines = columns.set(cells, c, role);
            for (int i = 0; i < lines.size(); i++) {
                columns.paint(box, lines.get(i), cells, c, role, top + i * leading);
            }
            height = Math.max(height, lines.size() * leading - desk.type.trail(role));
        }
        return height;
    }

    private void place(Flow inner, Block.Table table, boolean wide) {
        boolean titled = !table.title().isEmpty();
        double before = (titled ? spacing.exhibitBefore() : spacing.list()).pt();
        Placement placement = table.placement().orElse(desk.style.design().placement());
        double height = inner.from(0).height();
        double most = placement == Placement.AUTO ? FLOATS : 1;
        boolean floats = titled && area.floats() && !area.panel() && placement != Placement.HERE;
        if (floats && height <= most * desk.geometry.depth()) {
            Box whole = inner.flattened();
            if (height + desk.notes.height(whole.notes()) <= desk.geometry.depth()) {
                Box box = wide ? new BoxBuilder().wide().put(whole, 0).build(whole.height()) : whole;
                flow.floating(box, before, spacing.exhibitAfter().pt(), placement);
                return;
            }
        }
        if (titled && area.floats() && !area.panel() && placement == Placement.HERE) {
            flow.barrier();
        }
        flow.gap(before);
        flow.append(inner, wide);
        flow.gap(titled ? before : Math.max(before, spacing.list().pt()));
    }

    /** How a column is set; columns beyond those declared are left-aligned. */
    static Align align(List<Align> aligns, int column) {
        return column < aligns.size() ? aligns.get(column) : Align.LEFT;
    }

    /** Whether all cells of a row are empty. */
    static boolean isEmpty(List<List<Inline>> row) {
        return row.stream().allMatch(List::isEmpty);
    }
}
