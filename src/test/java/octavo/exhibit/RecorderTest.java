package octavo.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import octavo.drawing.PixelWriter;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private final Recorder recorder = new Recorder(AffineTransform.getScaleInstance(2, 2));

    private String dump() {
        return Looks.dump(new Drawing(100, 100, recorder.marks()))
                .lines()
                .skip(1)
                .reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void fillsAndStrokesAreKeptInTheTransformInForce() {
        recorder.translate(10, 0);
        recorder.setColor(Color.RED);
        recorder.fillRect(0, 0, 5, 5);
        recorder.setStroke(new BasicStroke(1.5f));
        recorder.drawLine(0, 0, 3, 0);
        assertThat(dump())
                .isEqualTo("shape M20.0,0.0 L30.0,0.0 L30.0,10.0 L20.0,10.0 L20.0,0.0 Z fill #FF0000\n"
                        + "shape M20.0,0.0 L26.0,0.0 stroke #FF0000 3.0\n");
    }

    @Test
    void whatCannotBeSeenLeavesNoMark() {
        recorder.setColor(new Color(0, 0, 0, 0));
        recorder.fillRect(0, 0, 5, 5);
        recorder.setColor(Color.BLACK);
        recorder.setStroke(new BasicStroke(0));
        recorder.drawLine(0, 0, 3, 0);
        assertThat(recorder.marks()).isEmpty();
    }

    @Test
    void halfTransparentPaintIsMixedWithPaper() {
        recorder.setColor(new Color(0, 0, 0, 51));
        recorder.fillRect(0, 0, 5, 5);
        assertThat(dump()).endsWith("fill #CCCCCC\n");
    }

    @Test
    void evenOddHolesStayHolesUnderTheNonZeroRule() {
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Rectangle2D.Double(0, 0, 30, 30), false);
        ring.append(new Rectangle2D.Double(10, 10, 10, 10), false);
        recorder.fill(ring);
        BufferedImage image = PixelWriter.image(new Drawing(60, 60, recorder.marks()), 1);
        assertThat(image.getRGB(30, 30)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(5, 30)).isEqualTo(0xFF000000);
    }

    @Test
    void textAndRastersAreRefused() {
        assertThatThrownBy(() -> recorder.drawString("x", 0, 0)).hasMessage("text cannot be recorded as marks");
        assertThatThrownBy(() -> recorder.drawImage(new BufferedImage(1, 1, 1), 0, 0, null))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aCopySharesTheMarksButNotTheState() {
        Recorder copy = (Recorder) recorder.create();
        copy.setColor(Color.BLUE);
        copy.fillRect(0, 0, 1, 1);
        assertThat(recorder.marks()).hasSize(1).first().isInstanceOf(Mark.Shape.class);
        assertThat(recorder.getColor()).isEqualTo(Color.BLACK);
    }
}
