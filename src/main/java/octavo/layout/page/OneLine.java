package octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import octavo.drawing.Mark;
import octavo.layout.inline.Line;
import octavo.layout.inline.Look;
import octavo.layout.inline.ParagraphSetter;
import octavo.layout.inline.Run;
import octavo.layout.inline.Shape;
import octavo.page.Item;

/** Sets short texts on one line each. */
public final class OneLine {
    private static final double UNBOUNDED = 10_000;

    private final ParagraphSetter paragraphs;

    public OneLine(ParagraphSetter paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** A text that begins at {@code x}. */
    public List<Item> items(String text, Look look, double x, double baseline, Item.Owner owner) {
        List<Item> items = new ArrayList<>();
        for (Line line : paragraphs.set(List.of(Run.Text.of(text, look, 0)), Shape.ragged(UNBOUNDED))) {
            line.segments()
                    .forEach(s ->
                            items.add(new Item.Placed(new Mark.Text(s.run().moved(x, baseline)), owner)));
        }
        return items;
    }

    /** Width of a text in pt. */
    public double width(String text, Look look) {
        return paragraphs.extent(List.of(Run.Text.of(text, look, 0))).most();
    }
}
