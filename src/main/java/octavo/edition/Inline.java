package octavo.edition;

import java.util.List;

/** A piece of running text of a brief. */
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

        R language(Language language);

        R smallCaps(SmallCaps smallCaps);

        R noteMark(NoteMark mark);

        R lineBreak(LineBreak lineBreak);
    }

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

    /** A link out (a URL) or within the brief (an anchor). */
    record Link(Target target, List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** Where a link leads. */
    sealed interface Target {
        /** An address outside the brief. */
        record Url(String url) implements Target {}

        /** An anchor in the brief; always defined there. */
        record Anchor(String anchor) implements Target {}

        /**
         * An anchor in the brief, named by its page where there are pages; elsewhere the link's words name it.
         *
         * @param capital whether it begins a sentence
         */
        record PageOf(String anchor, boolean capital) implements Target {}
    }

    /** Text in another language than its surroundings, by BCP 47 tag. */
    record Language(String language, List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.language(this);
        }
    }

    record SmallCaps(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.smallCaps(this);
        }
    }

    /** The mark of the note with this number; {@code anchor} is the mark's own, for the way back. */
    record NoteMark(int number, String anchor, String noteAnchor) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noteMark(this);
        }
    }

    record LineBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }
}
