package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.layout.inline.Line;
import octavo.layout.inline.Shape;
import octavo.page.Pages.Place;

/** Sets running text of one area into lines, and says what it costs to end a page between them. */
final class ProseSetter {
    /** Cost of a page that ends with a hyphen. */
    private static final int HYPHEN = 20;

    /** Cost of a first or last line alone on its page: as good as never (LOOK.md, point 6). */
    private static final int LONELY = 20_000;

    private final Desk desk;
    private final Area area;

    ProseSetter(Desk desk, Area area) {
        this.desk = desk;
        this.area = area;
    }

    /** Lines and the boxes that hold them, one each. */
    record Lines(List<Line> lines, List<Box> boxes) {
        int count() {
            return lines.size();
        }
    }

    Lines set(Prose prose) {
        return set(prose, prose.shape());
    }

    /** In another form; {@code shape} counts from the area's left edge. */
    Lines set(Prose prose, Shape shape) {
        List<Line> lines = desk.paragraphs.set(prose.text(), shape);
        List<Box> boxes = new ArrayList<>(lines.size());
        double leading = desk.type.leading(area.body());
        int breaks = 0; // a line break counts one character in the edition's text and none in a line's
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            BoxBuilder box = new BoxBuilder();
            int offset = prose.written(line.start()) + breaks;
            breaks += prose.text().breaksAt(line.end()) ? 1 : 0;
            box.start(Optional.of(new Place.InParagraph(prose.ordinal(), offset)));
            if (i == 0) {
                prose.headAnchor().ifPresent(a -> box.spot(a, area.x(), 0));
            }
            desk.typist.paint(box, line, area.x(), desk.type.ascent(area.body()));
            boxes.add(box.build(Math.max(leading, inset(line))));
        }
        return new Lines(lines, boxes);
    }

    private static double inset(Line line) {
        return line.insets().stream()
                .mapToDouble(i -> i.inset().ascent() + i.inset().descent())
                .max()
                .orElse(0);
    }

    /** Adds the lines of a paragraph from the one with index {@code from} on. */
    void add(Flow flow, Lines set, int from) {
        for (int i = from; i < set.count(); i++) {
            if (i > 0) {
                flow.next().within();
                flow.next().cost(i == 1 || i == set.count() - 1 ? LONELY : 0);
                flow.next().cost(set.lines().get(i - 1).hyphenated() ? HYPHEN : 0);
            }
            flow.add(set.boxes().get(i));
        }
    }
}
