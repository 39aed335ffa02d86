package octavo.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Span;

/** A block of content as written: ids are names, references and conditions are open. */
public sealed interface Block {

    /** Its id and conditions. */
    Attributes attributes();

    /** Where it begins. */
    Span span();

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

        R exhibit(ExhibitUse exhibit);
    }

    /**
     * A heading with all that stands under it.
     *
     * @param level 1 for {@code #}; a level is never skipped
     * @param numbered false for a heading with class {@code .unnumbered}
     */
    record Section(
            Attributes attributes, int level, boolean numbered, List<Inline> title, List<Block> blocks, Span span)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.section(this);
        }
    }

    /** Running text. */
    record Paragraph(Attributes attributes, List<Inline> content, Span span) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A bullet list, or an ordered one counting from {@code start}. */
    record ItemList(Attributes attributes, boolean ordered, int start, List<Item> items, Span span) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** One item of a list; never empty. */
    record Item(Attributes attributes, List<Block> blocks, Span span) {}

    /** A block quotation; {@code pull} for one that repeats a phrase of the text at display size. */
    record Quote(Attributes attributes, boolean pull, List<Block> blocks, Span span) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /** Preformatted text; {@code language} is what a fence names, such as "yaml". */
    record Code(Attributes attributes, Optional<String> language, String text, Span span) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A table.
     *
     * @param title its finding, from the caption line {@code : Title {#id subtitle=… source=…}}
     * @param placement where on a page it stands, if not where the style says
     * @param head the column heads; a table without them is refused
     */
    record Table(
            Attributes attributes,
            List<Inline> title,
            Optional<String> subtitle,
            List<Inline> note,
            List<Inline> source,
            Optional<Placement> placement,
            List<Align> columns,
            Row head,
            List<Row> rows,
            Span span)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** How a column stands. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A table row: exactly as many cells as the table has columns. The head has no conditions.
     *
     * @param joined columns whose cell is part of the one before, and empty
     */
    record Row(Attributes attributes, List<List<Inline>> cells, Set<Integer> joined, Span span) {
        /** A row without conditions whose cells take one column each. */
        public Row(List<List<Inline>> cells, Span span) {
            this(Attributes.NONE, cells, span);
        }

        /** A row whose cells take one column each. */
        public Row(Attributes attributes, List<List<Inline>> cells, Span span) {
            this(attributes, cells, Set.of(), span);
        }
    }

    /** Text set apart from the run of the report. */
    record Panel(Attributes attributes, PanelKind kind, List<Inline> title, List<Block> blocks, Span span)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.panel(this);
        }
    }

    /** The classes of fence that make a panel. */
    enum PanelKind {
        KEY_FINDINGS,
        BOTTOM_LINE,
        RECOMMENDATIONS,
        CASE_STUDY,
        BOX
    }

    /** A term explained in the margin: {@code ::: {.gloss term="小巨人" reading="xiǎo jùrén" lang=zh-Hans}}. */
    record Gloss(
            Attributes attributes,
            String term,
            Optional<String> reading,
            String language,
            List<Inline> meaning,
            Span span)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.gloss(this);
        }
    }

    /** Large figures with captions for the margin column; {@code pull} for a single one at display size. */
    record Facts(Attributes attributes, boolean pull, List<Fact> facts, Span span) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.facts(this);
        }
    }

    /**
     * One large figure.
     *
     * @param value such as "25", "×2" or ">60"
     * @param unit such as "%" or "bn", or empty
     */
    record Fact(String value, String unit, List<Inline.Value> numbers, List<Inline> caption, Span span) {
        /** Where a number from the data stands in a figure. */
        public static final String NUMBER = "\uFFFC";

        /** A fact whose figure is written out. */
        public Fact(String value, String unit, List<Inline> caption, Span span) {
            this(value, unit, List.of(), caption, span);
        }
    }

    /** An exhibit's place in the text; width and placement are the exhibit's own unless they stand here. */
    record ExhibitUse(
            Attributes attributes,
            String exhibit,
            Optional<ExhibitSpec.Width> width,
            Optional<Placement> placement,
            Span span)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exhibit(this);
        }
    }
}
