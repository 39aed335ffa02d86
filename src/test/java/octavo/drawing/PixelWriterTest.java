package octavo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PixelWriterTest {
    private static final Colour BLUE = Colour.parse("#2F6F9F");

    @Test
    void paintsFillsAndStrokesInOrderAtTheirScale() {
        Drawing drawing = new Drawing(
                20,
                10.2,
                List.of(
                        Mark.Shape.rectangle(5, 0, 10, 10, BLUE),
                        Mark.Shape.line(0, 5, 20, 5, Mark.Stroke.solid(Colour.BLACK, 2))));
        BufferedImage image = PixelWriter.image(drawing, 2);
        assertThat(image.getWidth()).isEqualTo(40);
        assertThat(image.getHeight()).as("rounded up").isEqualTo(21);
        assertThat(image.getRGB(2, 2)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(20, 4)).isEqualTo(0xFF2F6F9F);
        assertThat(image.getRGB(20, 10)).isEqualTo(0xFF000000);
        assertThat(image.getRGB(2, 10)).isEqualTo(0xFF000000);
    }

    @Test
    void dashesLeaveGaps() {
        Mark dashed = Mark.Shape.line(0, 5, 20, 5, new Mark.Stroke(Colour.BLACK, 2, List.of(5.0, 5.0)));
        BufferedImage image = PixelWriter.image(new Drawing(20, 10, List.of(dashed)), 1);
        assertThat(image.getRGB(2, 5)).isEqualTo(0xFF000000);
        assertThat(image.getRGB(7, 5)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void aPngReadsBackAsTheSamePixels() throws IOException {
        Drawing drawing = new Drawing(4, 4, List.of(Mark.Shape.rectangle(0, 0, 2, 4, BLUE)));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PixelWriter.png(drawing, 1)));
        assertThat(read.getRGB(1, 1)).isEqualTo(0xFF2F6F9F);
        assertThat(read.getRGB(3, 3)).isEqualTo(0xFFFFFFFF);
        assertThat(PixelWriter.png(drawing, 1)).isEqualTo(PixelWriter.png(drawing, 1));
    }
}
