package octavo.layout.inline;

import java.util.ArrayList;
import java.util.List;
import octavo.layout.inline.Shape.Align;
import octavo.layout.inline.Shape.Slot;
import octavo.text.Glyphs;
import octavo.text.LineBreaks;

/** Turns the text between two places into a line: shapes divided words, uses up the room, places glyph runs. */
final class LineMaker {
    /** A line whose spaces would grow by more than so many times their width is left short: a hole looks worse. */
    private static final double WIDEST = 7;

    private final Paragraph paragraph;
    private final Places places;
    private final Shape shape;
    private final Fit fit;

    LineMaker(Paragraph paragraph, Places places, Shape shape, Fit fit) {
        this.paragraph = paragraph;
        this.places = places;
        this.shape = shape;
        this.fit = fit;
    }

    /** The line with this index from one place to another. */
    Line make(int index, int from, int to, boolean last) {
        List<Piece> pieces = pieces(from, to);
        Setting setting = setting(pieces, index, from, to);
        Slot slot = shape.slot(index);
        double indent = index == 0 ? shape.indent() : 0;
        double hang = fit.hangLeft(from);
        double width = setting.width(pieces);
        double room = slot.width() - indent - width + hang + fit.hangRight(to);
        double x = slot.x() + indent - hang;
        if (shape.align() == Align.RIGHT) {
            x += room;
        } else if (shape.align() == Align.CENTRE) {
            x += room / 2;
        }
        SegmentBuilder builder = new SegmentBuilder(paragraph, setting, x);
        pieces.forEach(builder::add);
        if (!last) {
            trailingSpace(builder, to);
        }
        return new Line(
                offset(from),
                last ? paragraph.countedEnd() : offset(to),
                x,
                width,
                builder.ascent(),
                builder.descent(),
                builder.segments(),
                builder.insets(),
                builder.notes(),
                places.hyphenates(to),
                last,
                room < -Fit.TOLERANCE - 0.05);
    }

    private int offset(int place) {
        if (place == 0) {
            return 0;
        }
        int p = places.part[place];
        Part part = paragraph.parts().get(p);
        return paragraph.counted(part.run, part.start + places.split[place]);
    }

    private List<Piece> pieces(int from, int to) {
        List<Part> parts = paragraph.parts();
        List<Piece> pieces = new ArrayList<>();
        int first = places.part[from];
        int split = places.split[to];
        int end = split > 0 ? places.part[to] + 1 : places.part[to];
        for (int p = first; p < end; p++) {
            Part part = parts.get(p);
            int start = p == first ? places.split[from] : 0;
            int stop = split > 0 && p == end - 1 ? split : part.text.length();
            pieces.add(start == 0 && stop == part.text.length() ? Piece.whole(part) : fragment(part, start, stop));
        }
        while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).part().kind == Part.Kind.SPACE) {
            pieces.remove(pieces.size() - 1);
        }
        while (!pieces.isEmpty() && first > 0 && pieces.get(0).part().kind == Part.Kind.SPACE) {
            pieces.remove(0);
        }
        if (places.hyphenates(to) && !pieces.isEmpty()) {
            Part part = pieces.remove(pieces.size() - 1).part();
            int start = part == parts.get(first) ? places.split[from] : 0;
            pieces.addAll(hyphened(part, start, split > 0 ? split : part.text.length()));
        }
        return pieces;
    }

    private Piece fragment(Part part, int start, int stop) {
        String text = part.text.substring(start, stop);
        return new Piece(part, text, shape(part, text), false);
    }

    private Glyphs shape(Part part, String text) {
        return part.face.shape(text, paragraph.look(part).features());
    }

    /** A fragment and its hyphen, shaped as one so that they are kerned. */
    private List<Piece> hyphened(Part part, int start, int stop) {
        String text = part.text.substring(start, stop);
        Glyphs both = shape(part, text + '-');
        int n = both.count() - 1;
        Glyphs letters = GlyphArrays.slice(both, 0, n);
        Glyphs hyphen = GlyphArrays.hyphen(both.ids()[n], both.advances()[n]);
        return List.of(new Piece(part, text, letters, false), new Piece(part, "\u00AD", hyphen, true));
    }

    private Setting setting(List<Piece> pieces, int index, int from, int to) {
        if (!fit.justified() || fit.ends(to) && fit.natural(from, to) <= fit.measure(index)) {
            return Setting.NATURAL;
        }
        double target = fit.measure(index) + fit.hangLeft(from) + fit.hangRight(to);
        Setting filling = Setting.filling(pieces, target, shape.tuning(), paragraph.chinese());
        return filling.spaces() > WIDEST ? Setting.NATURAL : filling;
    }

    /** The space at which a line ends, or the one that stands for a forced break. */
    private void trailingSpace(SegmentBuilder builder, int to) {
        int p = places.part[to] - 1;
        boolean spaced = places.split[to] == 0 && p >= 0 && paragraph.parts().get(p).kind == Part.Kind.SPACE;
        if (spaced) {
            builder.trailingSpace(paragraph.parts().get(p));
        } else if (places.kind[to] == LineBreaks.FORCED) {
            builder.trailingSpace();
        }
    }
}
