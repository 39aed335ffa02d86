package octavo.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import octavo.drawing.Drawing;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.drawing.Outline;
import octavo.problem.Problems;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The numbers of LOOK.md, "Bullet chart", in the first sample at full width. */
class BulletLookTest {
    private static final Offset<Double> CLOSE = within(0.01);
    private static final double TEXT_EDGE = 43 / 25.4 * 72;

    private final Drawing drawing = drawing();

    private static Drawing drawing() {
        Gallery.Sample sample = Gallery.samples().get("bullet");
        return new Draughtsman(House.STYLES.get("house"), House.FACES, "en")
                .illustrate(
                        sample.spec().spec(),
                        Optional.of(Specs.data(sample.csv())),
                        House.phrases("en"),
                        new Problems())
                .orElseThrow()
                .at(470.6);
    }

    private List<Mark.Shape> filled(String colour) {
        return drawing.marks().stream()
                .filter(m -> m instanceof Mark.Shape)
                .map(m -> (Mark.Shape) m)
                .filter(s ->
                        s.fill().map(Object::toString).filter(colour::equals).isPresent())
                .toList();
    }

    private List<Mark.Shape> stroked(double width) {
        return drawing.marks().stream()
                .filter(m -> m instanceof Mark.Shape)
                .map(m -> (Mark.Shape) m)
                .filter(s -> s.stroke().filter(t -> t.width() == width).isPresent())
                .toList();
    }

    private GlyphRun text(String text) {
        return drawing.marks().stream()
                .filter(m -> m instanceof Mark.Text)
                .map(m -> ((Mark.Text) m).run())
                .filter(r -> r.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static double x(Mark.Shape shape, int step) {
        Outline.Segment s = shape.outline().segments().get(step);
        return s instanceof Outline.Move m ? m.x() : ((Outline.Line) s).x();
    }

    private static double y(Mark.Shape shape, int step) {
        Outline.Segment s = shape.outline().segments().get(step);
        return s instanceof Outline.Move m ? m.y() : ((Outline.Line) s).y();
    }

    @Test
    void barsBeginOnTheTextEdgeAndAreFourteenHighEveryTwentyFive() {
        List<Mark.Shape> blue = filled("#2F6F9F");
        List<Mark.Shape> red = filled("#9E1B12");
        assertThat(blue).hasSize(2);
        assertThat(red).hasSize(1);
        assertThat(x(blue.get(0), 0)).isCloseTo(TEXT_EDGE, CLOSE);
        assertThat(y(blue.get(0), 2) - y(blue.get(0), 0)).isCloseTo(14, CLOSE);
        assertThat(y(blue.get(1), 0) - y(blue.get(0), 0)).isCloseTo(25, CLOSE);
        assertThat(y(red.get(0), 0) - y(blue.get(1), 0)).isCloseTo(25, CLOSE);
    }

    @Test
    void barsAreAsLongAsTheirValues() {
        double zero = TEXT_EDGE;
        double fifty = x(stroked(Symbols.TICK).get(0), 0);
        assertThat(x(filled("#2F6F9F").get(0), 1) - zero).isCloseTo((fifty - zero) * 36 / 50, CLOSE);
        assertThat(x(filled("#9E1B12").get(0), 1) - zero).isCloseTo((fifty - zero) / 2, CLOSE);
    }

    @Test
    void ticksReachThreeAndAHalfBeyondTheBarAndDiamondsAreFiveFromTheirMiddle() {
        Mark.Shape tick = stroked(Symbols.TICK).get(0);
        assertThat(Math.abs(y(tick, 1) - y(tick, 0))).isCloseTo(21, CLOSE);
        Mark.Shape diamond = filled("#FFFFFF").get(0);
        assertThat(y(diamond, 2) - y(diamond, 0)).isCloseTo(10, CLOSE);
        assertThat(diamond.stroke().orElseThrow().width()).isEqualTo(1.2);
    }

    @Test
    void valuesStandFiveInsideTheirBarsInWhiteBold() {
        GlyphRun value = text("36");
        assertThat(value.face().weight()).isEqualTo(700);
        assertThat(value.colour()).hasToString("#FFFFFF");
        assertThat(value.x() + value.width()).isCloseTo(x(filled("#2F6F9F").get(0), 1) - 5, CLOSE);
    }

    @Test
    void aHighlightIsNotCarriedByHueAlone() {
        assertThat(text("Servo systems").face().weight()).isEqualTo(700);
        assertThat(text("Reducers").face().weight()).isEqualTo(400);
    }

    @Test
    void theAxisLabelUnderATargetLineIsLeftOut() {
        assertThat(Looks.dump(drawing).lines().filter(l -> l.endsWith(" 400/8.0 80")))
                .isEmpty();
        assertThat(text("60").face().weight()).isEqualTo(400);
        assertThat(text("80").face().weight()).as("the target's own").isEqualTo(600);
        assertThat(text("14 points short").colour()).hasToString("#255F8C");
    }
}
