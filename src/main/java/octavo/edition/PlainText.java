package octavo.edition;

import java.util.List;
import octavo.edition.Inline.Code;
import octavo.edition.Inline.Emphasis;
import octavo.edition.Inline.Language;
import octavo.edition.Inline.LineBreak;
import octavo.edition.Inline.Link;
import octavo.edition.Inline.NoteMark;
import octavo.edition.Inline.SmallCaps;
import octavo.edition.Inline.Strong;
import octavo.edition.Inline.Struck;
import octavo.edition.Inline.Text;

/**
 * The text of inlines without their marks. Offsets into a paragraph, as in page starts, count UTF-16 units of this text:
 * note marks add nothing, a line break adds one newline.
 */
public final class PlainText implements Inline.Visitor<Void> {
    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    /** The text of {@code content}. */
    public static String of(List<Inline> content) {
        PlainText plain = new PlainText();
        plain.all(content);
        return plain.text.toString();
    }

    /** The text as it can stand in one line, such as a bookmark: a line break is a space. */
    public static String line(List<Inline> content) {
        return of(content).replace('\n', ' ');
    }

    private Void all(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return null;
    }

    private Void add(String piece) {
        text.append(piece);
        return null;
    }

    @Override
    public Void text(Text inline) {
        return add(inline.text());
    }

    @Override
    public Void emphasis(Emphasis inline) {
        return all(inline.content());
    }

    @Override
    public Void strong(Strong inline) {
        return all(inline.content());
    }

    @Override
    public Void struck(Struck inline) {
        return all(inline.content());
    }

    @Override
    public Void code(Code inline) {
        return add(inline.text());
    }

    @Override
    public Void link(Link inline) {
        return all(inline.content());
    }

    @Override
    public Void language(Language inline) {
        return all(inline.content());
    }

    @Override
    public Void smallCaps(SmallCaps inline) {
        return all(inline.content());
    }

    @Override
    public Void noteMark(NoteMark inline) {
        return null;
    }

    @Override
    public Void lineBreak(LineBreak inline) {
        return add("\n");
    }
}
