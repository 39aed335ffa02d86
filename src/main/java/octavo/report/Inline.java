package octavo.report;

import java.util.List;
import java.util.Optional;
import octavo.problem.Span;

/** A piece of running text as written. */
public sealed interface Inline {

    /** Calls the visitor's method for this kind of inline. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of inline. */
    interface Visitor<R> {
        R text(Text text);

        R emphasis(Emphasis emphasis);

        R strong(Strong strong);

        R struck(Struck struck);

        R superscript(Superscript superscript);

        R subscript(Subscript subscript);

        R code(Code code);

        R link(Link link);

        R styled(Styled styled);

        R noteMark(NoteMark mark);

        R citation(Citation citation);

        R reference(Reference reference);

        R value(Value value);

        R lineBreak(LineBreak lineBreak);
    }

    /** Characters, typographer's quotes and dashes already set. */
    record Text(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    record Emphasis(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    record Struck(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.struck(this);
        }
    }

    /** Raised and small: an exponent, an ordinal's ending. */
    record Superscript(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.superscript(this);
        }
    }

    /** Lowered and small: the figures of a formula, an index. */
    record Subscript(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.subscript(this);
        }
    }

    record Code(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /** A link to a web or mail address. */
    record Link(String url, List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** A bracketed span: {@code [text]{lang=zh-Hans .smallcaps audience=trade}}. */
    record Styled(Attributes attributes, Optional<String> language, boolean smallCaps, List<Inline> content, Span span)
            implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.styled(this);
        }
    }

    /** A mark for the note with this label in the same part. */
    record NoteMark(String label, Span span) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noteMark(this);
        }
    }

    /** {@code [@source, locator]}: a source with the place in it. */
    record Citation(String source, String locator, Span span) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.citation(this);
        }
    }

    /**
     * {@code @sec-id}, {@code @exh-id}, {@code @tbl-id}, {@code @case-id}, {@code @chap-id}.
     *
     * @param id without the prefix; a section or table is that of the same part, or else the only one so named
     * @param page whether it is named by its page where there are pages: {@code [@sec-id]{.page}}
     */
    record Reference(Kind kind, String id, boolean page, Span span) implements Inline {
        public Reference(Kind kind, String id, Span span) {
            this(kind, id, false, span);
        }

        /** The same, by its page. */
        public Reference byPage() {
            return new Reference(kind, id, true, span);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }

        /** What a reference points to. */
        public enum Kind {
            SECTION,
            EXHIBIT,
            TABLE,
            CASE_STUDY,
            CHAPTER
        }
    }

    /**
     * {@code {{< value exhibit row column >}}}: a number taken from data.
     *
     * @param exhibit id of an exhibit, or of a dataset that no exhibit has the name of
     * @param row the row's label as it stands in the data
     * @param column the column's name as it stands in the data
     */
    record Value(String exhibit, String row, String column, Span span) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /** A forced new line. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }
}
