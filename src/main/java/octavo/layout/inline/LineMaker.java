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
    private final List<Part> pieces = new ArrayList<>(); // of the line at work
    private final SegmentBuilder builder;

    LineMaker(Paragraph paragraph, Places places, Shape shape, Fit fit) {
        this.paragraph = paragraph;
        this.places = places;
        this.shape = shape;
        this.fit = fit;
        this.builder = new SegmentBuilder(paragraph);
    }

    /** The line with this index from one place to another. */
    Line make(int index, int from, int to, boolean last) {
        collect(from, to);
        Setting setting = setting(index, from, to);
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
        builder.begin(setting, x);
        pieces.forEach(builder::add);
        if (!last) {
            trailingSpace(to);
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

    /** The parts between two places, divided at both, without the spaces at the line's ends. */
    private void collect(int from, int to) {
        pieces.clear();
        List<Part> parts = paragraph.parts();
        int first = places.part[from];
        int split = places.split[to];
        int end = split > 0 ? places.part[to] + 1 : places.part[to];
        while (split == 0 && end > first && parts.get(end - 1).isSpace()) {
            end--;
        }
        int p = first;
        while (first > 0 && p < end && parts.get(p).isSpace()) {
            p++;
        }
        for (; p < end; p++) {
            Part part = parts.get(p);
            int start = p == first ? places.split[from] : 0;
            int stop = split > 0 && p == end - 1 ? split : part.text.length();
            if (p == end - 1 && places.hyphenates(to)) {
                hyphened(part, start, stop);
            } else {
                pieces.add(start == 0 && stop == part.text.length() ? part : fragment(part, start, stop));
            }
        }
    }

    private Part fragment(Part part, int start, int stop) {
        String text = part.text.substring(start, stop);
        return part.fragment(text, shape(part, text), false);
    }

    private Glyphs shape(Part part, String text) {
        return part.face.shape(text, paragraph.look(part).features());
    }

    /** A fragment and its hyphen, shaped as one so that they are kerned. */
    private void hyphened(Part part, int start, int stop) {
        String text = part.text.substring(start, stop);
        Glyphs both = shape(part, text + '-');
        int n = both.count() - 1;
        Glyphs letters = GlyphArrays.slice(both, 0, n);
        Glyphs hyphen = GlyphArrays.hyphen(both.ids()[n], both.advances()[n]);
        pieces.add(part.fragment(text, letters, false));
        pieces.add(part.fragment("\u00AD", hyphen, true));
    }

    private Setting setting(int index, int from, int to) {
        if (!fit.justified() || fit.ends(to) && fit.natural(from, to) <= fit.measure(index)) {
            return Setting.NATURAL;
        }
        double target = fit.measure(index) + fit.hangLeft(from) + fit.hangRight(to);
        Setting filling = Setting.filling(pieces, target, shape.tuning(), paragraph.chinese());
        return filling.spaces() > WIDEST ? Setting.NATURAL : filling;
    }

    /** The space at which a line ends, or the one that stands for a forced break. */
    private void trailingSpace(int to) {
        int p = places.part[to] - 1;
        boolean spaced =
                places.split[to] == 0 && p >= 0 && paragraph.parts().get(p).isSpace();
        if (spaced) {
            builder.trailingSpace(paragraph.parts().get(p));
        } else if (places.kind[to] == LineBreaks.FORCED) {
            builder.trailingSpace();
        }
    }
}
