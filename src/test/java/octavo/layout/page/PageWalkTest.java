package octavo.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.layout.block.Frame;
import octavo.page.Item;
import octavo.report.Placement;
import org.junit.jupiter.api.Test;

/** What a page has at its top: pages of 100 pt, a section of 20 pt below a rule in a gap of 24. */
class PageWalkTest {
    private static final Element.Space RULED = new Element.Space(
            24,
            List.of(new Item.Placed(
                    Mark.Shape.rectangle(0, 14, 50, 1, Colour.parse("#000000")), Item.Artifact.LAYOUT)));

    private final List<Double> boxes = new ArrayList<>();
    private final List<Double> spaces = new ArrayList<>();

    /** The gap takes the place of the room that is kept below floats: 30 of the float, 24 above the text. */
    @Test
    void aSectionBelowAFloatAtTheTopHasItsRule() {
        List<Element> list = List.of(
                new Element.Content(VerticalList.box(80)),
                new Element.Chance(0, 1, false),
                VerticalList.floating("exhibit", Placement.TOP),
                new Element.Chance(0, 1, false),
                RULED,
                new Element.Content(VerticalList.box(20)));
        Galley galley = new Galley(list, Map.of(), VerticalList.DEPTH, 0, VerticalList.LINE, VerticalList.GAPS);
        List<PageBreaker.Stretch> pages = PageBreaker.pages(galley);
        assertThat(pages).hasSize(2);
        PageWalk.place(galley, pages.get(1).start(), pages.get(1).end(), new Recorder());
        assertThat(boxes).containsExactly(0.0, 54.0);
        assertThat(spaces).containsExactly(30.0);
    }

    private final class Recorder implements Sink {
        @Override
        public void box(Box box, double y, boolean floating) {
            boxes.add(y);
        }

        @Override
        public void space(Element.Space space, double y) {
            spaces.add(y);
        }

        @Override
        public void open(Frame frame, double y, boolean first) {}

        @Override
        public void close(double y, boolean last) {}

        @Override
        public void foot(double y) {}
    }
}
