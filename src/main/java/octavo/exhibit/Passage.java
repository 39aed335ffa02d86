package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import octavo.edition.Inline;

/** Running text of a note or source line, cut into words that may be bold or italic and broken into lines. */
final class Passage implements Inline.Visitor<Void> {
    private final Lettering lettering;
    private final Ink plain;
    private final List<Word> words = new ArrayList<>();
    private boolean italic;
    private boolean bold;
    private boolean open; // whether the next text continues the last word

    /** What stands together: pieces without a space between them. */
    private record Word(List<Words> pieces) {
        double width() {
            return pieces.stream().mapToDouble(Words::width).sum();
        }
    }

    Passage(Lettering lettering, Ink plain) {
        this.lettering = lettering;
        this.plain = plain;
    }

    private void add(String text, Ink ink) {
        for (String piece : text.split("(?<= )|(?= )")) {
            if (piece.isBlank()) {
                open = false;
            } else {
                if (!open) {
                    words.add(new Word(new ArrayList<>()));
                }
                words.get(words.size() - 1).pieces().add(lettering.set(piece, ink));
                open = true;
            }
        }
    }

    /** Begins with a label, set apart from the text by {@code gap} pt. */
    Passage label(String text, Ink ink, double gap) {
        Words label = lettering.set(text, ink);
        words.add(new Word(List.of(new Words(label.runs(), label.width() + gap, label.capital(), label.descent()))));
        open = false;
        return this;
    }

    Passage add(List<Inline> content) {
        content.forEach(i -> i.accept(this));
        return this;
    }

    /** Lines no wider than {@code width}, unless a single word is. */
    List<Words> lines(double width) {
        double space = lettering.set("n n", plain).width()
                - 2 * lettering.set("n", plain).width();
        List<Words> lines = new ArrayList<>();
        Words line = null;
        for (Word word : words) {
            Words whole = word.pieces().stream().reduce((a, b) -> a.then(0, b)).orElseThrow();
            if (line == null) {
                line = whole;
            } else if (line.width() + space + word.width() <= width) {
                line = line.then(space, whole);
            } else {
                lines.add(line);
                line = whole;
            }
        }
        if (line != null) {
            lines.add(line);
        }
        return lines;
    }

    private Void text(String text) {
        Ink ink = italic ? plain.leaning() : plain;
        add(text, bold ? ink.weighing(600) : ink);
        return null;
    }

    private Void all(List<Inline> content) {
        add(content);
        return null;
    }

    @Override
    public Void text(Inline.Text inline) {
        return text(inline.text());
    }

    @Override
    public Void emphasis(Inline.Emphasis inline) {
        boolean before = italic;
        italic = !before;
        all(inline.content());
        italic = before;
        return null;
    }

    @Override
    public Void strong(Inline.Strong inline) {
        boolean before = bold;
        bold = true;
        all(inline.content());
        bold = before;
        return null;
    }

    @Override
    public Void struck(Inline.Struck inline) {
        return all(inline.content());
    }

    @Override
    public Void code(Inline.Code inline) {
        return text(inline.text());
    }

    @Override
    public Void link(Inline.Link inline) {
        return all(inline.content());
    }

    @Override
    public Void language(Inline.Language inline) {
        return all(inline.content());
    }

    @Override
    public Void smallCaps(Inline.SmallCaps inline) {
        return all(inline.content());
    }

    /** A picture that travels alone has no notes to point to. */
    @Override
    public Void noteMark(Inline.NoteMark inline) {
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak inline) {
        open = false;
        return null;
    }
}
