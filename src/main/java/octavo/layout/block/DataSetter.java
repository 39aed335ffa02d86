package octavo.layout.block;

import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Phrases.Key;
import octavo.page.Tag;
import octavo.style.Role;

/** Sets the numbers behind the exhibits, a table each. None floats, past the imprint or otherwise; narrow ones pair up. */
final class DataSetter {
    /** A table of so many columns fits half the live width, as exhibits do. */
    private static final int NARROW = 3;

    /** A table of so many rows is rather divided over pages than kept in half the width. */
    private static final int SHORT = 20;

    private final Desk desk;
    private final Flow flow;
    private final Geometry geometry;

    DataSetter(Desk desk, Flow flow) {
        this.desk = desk;
        this.flow = flow;
        this.geometry = desk.geometry;
    }

    void set(List<Block.Table> tables) {
        flow.next().anew();
        desk.tags.open(Tag.Role.SECTION);
        new BackHeading(desk, flow).set(Key.DATA, 1, "octavo-data");
        if (geometry.hasColumn()) {
            inColumns(tables);
        } else {
            Area area = Area.plain(geometry.text(), geometry.measure(), Role.BODY);
            new BlockSetter(desk, area, flow).all(List.copyOf(tables));
        }
        desk.tags.close();
    }

    private void inColumns(List<Block.Table> tables) {
        Optional<Flow> left = Optional.empty();
        for (Block.Table table : tables) {
            boolean narrow = table.columns().size() <= NARROW && table.rows().size() <= SHORT;
            if (narrow && left.isPresent()) {
                pair(List.of(left.get(), half(table, geometry.right() - geometry.half())));
                left = Optional.empty();
            } else {
                left.ifPresent(one -> pair(List.of(one)));
                left = narrow ? Optional.of(half(table, geometry.left())) : Optional.empty();
            }
            if (!narrow) {
                new TableSetter(desk, Area.fixed(geometry), flow).set(table);
            }
        }
        left.ifPresent(one -> pair(List.of(one)));
    }

    private Flow half(Block.Table table, double x) {
        Flow own = new Flow();
        new TableSetter(desk, Area.plain(x, geometry.half(), Role.BODY), own).set(table);
        return own;
    }

    /** Side by side, tables below titles of one height. */
    private void pair(List<Flow> tables) {
        double head = tables.stream()
                .mapToDouble(t -> Stack.firstHeight(t.elements()))
                .max()
                .orElse(0);
        BoxBuilder row = new BoxBuilder().wide();
        double height = 0;
        for (Flow table : tables) {
            Box box = Stack.of(table.elements(), head);
            row.put(box, 0);
            height = Math.max(height, box.height());
        }
        double around = desk.style.spacing().exhibitBefore().pt();
        flow.gap(around);
        flow.add(row.build(height));
        flow.gap(around);
    }
}
