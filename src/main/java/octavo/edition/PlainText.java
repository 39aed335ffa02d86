package octavo.edition;

import java.util.List;

/**
 * The text of inlines without their marks. Offsets into a paragraph, as in page starts, count UTF-16 units of this text:
 * note marks add nothing, a line break adds one newline.
 */
public final class PlainText extends EditionWalk {
    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    /** The text of {@code content}. */
    public static String of(List<Inline> content) {
        PlainText plain = new PlainText();
        plain.inlines(content);
        return plain.text.toString();
    }

    /** The text as it can stand in one line, such as a bookmark: a line break is a space. */
    public static String line(List<Inline> content) {
        return of(content).replace('\n', ' ');
    }

    private Void add(String piece) {
        text.append(piece);
        return null;
    }

    @Override
    public Void text(Inline.Text inline) {
        return add(inline.text());
    }

    @Override
    public Void code(Inline.Code inline) {
        return add(inline.text());
    }

    @Override
    public Void lineBreak(Inline.LineBreak inline) {
        return add("\n");
    }
}
