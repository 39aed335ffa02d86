package octavo.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.report.Block.Align;
import octavo.report.Block.PanelKind;
import octavo.report.ExhibitSpec;
import octavo.report.Placement;

/** A block of a brief. Anchors are unique in the brief and are what links and contents point to. */
public sealed interface Block {

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of block. */
    interface Visitor<R> {
        R section(Section section);

        R paragraph(Paragraph paragraph);

        R list(ItemList list);

        R quote(Quote quote);

        R code(Code code);

        R table(Table table);

        R panel(Panel panel);

        R gloss(Gloss gloss);

        R facts(Facts facts);

        R exhibit(Exhibit exhibit);
    }

    /** A heading ({@code level} 1 is the highest below a part's title) with what stands under it. */
    record Section(String anchor, int level, Optional<String> number, List<Inline> title, List<Block> blocks)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.section(this);
        }
    }

    /**
     * Running text.
     *
     * @param ordinal counts paragraphs through the brief (notes too) from 0, so that a page's start in the PDF can be
     *     found in the EPUB
     */
    record Paragraph(int ordinal, List<Inline> content) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    record ItemList(boolean ordered, int start, List<Item> items) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    record Item(List<Block> blocks) {}

    record Quote(boolean pull, List<Block> blocks) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /** Preformatted text, in a language of machines such as "yaml" where it says so. */
    record Code(Optional<String> language, String text) implements Block {
        public Code(String text) {
            this(Optional.empty(), text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A table.
     *
     * @param label such as "Table 1", empty for one without title
     * @param placement where on a page it stands; absent: where the style says. One without title stands in its place
     * @param joined for the head and each row: columns whose cell is part of the one before, and empty; may be shorter
     */
    record Table(
            String anchor,
            String label,
            List<Inline> title,
            Optional<String> subtitle,
            List<Inline> note,
            List<Inline> source,
            List<Align> columns,
            List<List<Inline>> head,
            List<List<List<Inline>>> rows,
            Optional<Placement> placement,
            List<Set<Integer>> joined)
            implements Block {
        /** A table whose cells take one column each. */
        public Table(
                String anchor,
                String label,
                List<Inline> title,
                Optional<String> subtitle,
                List<Inline> note,
                List<Inline> source,
                List<Align> columns,
                List<List<Inline>> head,
                List<List<List<Inline>>> rows,
                Optional<Placement> placement) {
            this(anchor, label, title, subtitle, note, source, columns, head, rows, placement, List.of());
        }

        /** A table that stands where the style says. */
        public Table(
                String anchor,
                String label,
                List<Inline> title,
                Optional<String> subtitle,
                List<Inline> note,
                List<Inline> source,
                List<Align> columns,
                List<List<Inline>> head,
                List<List<List<Inline>>> rows) {
            this(anchor, label, title, subtitle, note, source, columns, head, rows, Optional.empty());
        }

        /**
         * How many columns a cell takes: 0 if it is part of the one before.
         *
         * @param row from 0, or -1 for the head
         */
        public int columns(int row, int column) {
            Set<Integer> parts = row + 1 < joined.size() ? joined.get(row + 1) : Set.of();
            if (parts.contains(column)) {
                return 0;
            }
            int end = column + 1;
            while (parts.contains(end)) {
                end++;
            }
            return end - column;
        }

        /** Whether a cell over so many columns heads its row: the first of several, unless it is blank. */
        public static boolean headsRow(List<List<Inline>> row, int column, int columns) {
            return column == 0
                    && columns < row.size()
                    && !PlainText.of(row.get(0)).isBlank();
        }

        /** Whether a cell of the head heads its column: any but a blank one. */
        public static boolean headsColumn(List<Inline> cell) {
            return !PlainText.of(cell).isBlank();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** A panel; {@code label} is the generated word such as "Key findings", empty for a box with a title. */
    record Panel(String anchor, PanelKind kind, String label, List<Inline> title, List<Block> blocks) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.panel(this);
        }
    }

    record Gloss(String term, Optional<String> reading, String language, List<Inline> meaning) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.gloss(this);
        }
    }

    record Facts(boolean pull, List<Fact> facts) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.facts(this);
        }
    }

    record Fact(String value, String unit, List<Inline> caption) {}

    /**
     * An exhibit in its place.
     *
     * @param label such as "Exhibit 2"
     * @param placement where on a page it stands; absent: where the style says
     * @param illustration what was drawn, its alternative text and its data
     */
    record Exhibit(
            String anchor,
            String label,
            String title,
            Optional<String> subtitle,
            List<Inline> note,
            List<Inline> source,
            ExhibitSpec.Width width,
            Optional<Placement> placement,
            Illustration illustration)
            implements Block {
        /** An exhibit that stands where the style says. */
        public Exhibit(
                String anchor,
                String label,
                String title,
                Optional<String> subtitle,
                List<Inline> note,
                List<Inline> source,
                ExhibitSpec.Width width,
                Illustration illustration) {
            this(anchor, label, title, subtitle, note, source, width, Optional.empty(), illustration);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exhibit(this);
        }
    }
}
