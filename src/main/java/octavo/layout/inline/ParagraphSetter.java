package octavo.layout.inline;

import java.util.ArrayList;
import java.util.List;
import octavo.drawing.GlyphRun;
import octavo.text.Face;
import octavo.text.Faces;
import octavo.text.Glyphs;
import octavo.text.Hyphenator;

/** Sets paragraphs. Not thread-safe: one per task. */
public final class ParagraphSetter {
    private final Faces faces;

    public ParagraphSetter(Faces faces, Hyphenator hyphenator) {
        this.faces = faces;
    }

    /** The lines of a paragraph; none if the runs hold nothing. Same in, same out. */
    public List<Line> set(List<Run> runs, Shape shape) {
        List<List<Piece>> words = words(runs);
        List<Line> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        double x = shape.indent();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            List<Piece> word = words.get(i);
            double width = word.stream().mapToDouble(p -> p.ink).sum();
            if (!line.isEmpty() && x + width > shape.slot(lines.size()).width()) {
                lines.add(line(line, shape, lines.size(), start, false));
                start = lines.get(lines.size() - 1).end();
                line.clear();
                x = 0;
            }
            line.addAll(word);
            x += word.stream().mapToDouble(p -> p.width).sum();
            if (word.stream().anyMatch(p -> p.forced)) {
                lines.add(line(line, shape, lines.size(), start, i == words.size() - 1));
                start = lines.get(lines.size() - 1).end();
                line.clear();
                x = 0;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line(line, shape, lines.size(), start, true));
        }
        return lines;
    }

    /** How wide the text can be. */
    public Extent extent(List<Run> runs) {
        double least = 0;
        double most = 0;
        double x = 0;
        for (List<Piece> word : words(runs)) {
            double width = word.stream().mapToDouble(p -> p.ink).sum();
            least = Math.max(least, width);
            most = Math.max(most, x + width);
            boolean forced = word.stream().anyMatch(p -> p.forced);
            x = forced ? 0 : x + word.stream().mapToDouble(p -> p.width).sum();
        }
        return new Extent(least, most);
    }

    private record Piece(Run run, String text, Glyphs glyphs, double width, double ink, boolean forced) {}

    private List<List<Piece>> words(List<Run> runs) {
        List<List<Piece>> words = new ArrayList<>();
        List<Piece> word = new ArrayList<>();
        for (Run run : runs) {
            if (run instanceof Run.Text text) {
                for (String part : text.text().split("(?<=[ ])")) {
                    word.add(piece(text, part));
                    if (part.endsWith(" ")) {
                        words.add(word);
                        word = new ArrayList<>();
                    }
                }
            } else if (run instanceof Run.Inset inset) {
                word.add(new Piece(inset, "", null, inset.width(), inset.width(), false));
            } else {
                word.add(new Piece(run, "", null, 0, 0, true));
                words.add(word);
                word = new ArrayList<>();
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private Piece piece(Run.Text run, String part) {
        Look look = run.look();
        Face face = part.isEmpty() ? look.face() : faces.covering(part.codePointAt(0), look.face());
        Glyphs glyphs = face.shape(part, look.features());
        double width =
                glyphs.width() * look.size() / face.unitsPerEm() + glyphs.count() * look.tracking() * look.size();
        double space =
                part.endsWith(" ") ? face.shape(" ", look.features()).width() * look.size() / face.unitsPerEm() : 0;
        return new Piece(run, part, glyphs, width, width - space, false);
    }

    private Line line(List<Piece> pieces, Shape shape, int index, int start, boolean last) {
        Shape.Slot slot = shape.slot(index);
        double width = 0;
        for (int i = 0; i < pieces.size(); i++) {
            width += i == pieces.size() - 1 ? pieces.get(i).ink : pieces.get(i).width;
        }
        double indent = index == 0 ? shape.indent() : 0;
        double room = slot.width() - indent - width;
        double x = slot.x() + indent;
        if (shape.align() == Shape.Align.RIGHT) {
            x += room;
        } else if (shape.align() == Shape.Align.CENTRE) {
            x += room / 2;
        }
        double left = x;
        List<Segment> segments = new ArrayList<>();
        List<Line.PlacedInset> insets = new ArrayList<>();
        List<Integer> notes = new ArrayList<>();
        double ascent = 0;
        double descent = 0;
        int end = start;
        for (Piece piece : pieces) {
            if (piece.run instanceof Run.Text text) {
                Look look = text.look();
                Face face = faces.covering(piece.text.isEmpty() ? ' ' : piece.text.codePointAt(0), look.face());
                GlyphRun run = new GlyphRun(
                        face,
                        look.size(),
                        1,
                        look.colour(),
                        x,
                        -look.rise(),
                        piece.glyphs,
                        look.tracking() * look.size(),
                        0,
                        piece.text);
                segments.add(new Segment(run, piece.width, text.leaf(), text.link(), false));
                text.note().ifPresent(notes::add);
                end += text.note().isPresent() ? 0 : piece.text.length();
                ascent = Math.max(ascent, look.rise() == 0 ? 0.75 * look.size() : 0);
                descent = Math.max(descent, look.rise() == 0 ? 0.25 * look.size() : 0);
            } else if (piece.run instanceof Run.Inset inset) {
                insets.add(new Line.PlacedInset(inset, x));
                ascent = Math.max(ascent, inset.ascent());
                descent = Math.max(descent, inset.descent());
            }
            x += piece.width;
        }
        return new Line(start, end, left, width, ascent, descent, segments, insets, notes, false, last, room < 0);
    }
}
