package octavo.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import octavo.drawing.PixelWriter;
import octavo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real exhibits, rendered and turned to grey as a printer without colour does it: neighbours must still differ. */
class GreyTest {
    private static final double APART = 1.8;
    private static final double AREA = 0.01; // share of the picture; what is smaller is text, lines and edges

    @ParameterizedTest
    @CsvSource({
        "house,stacked,3", "house,area,3", "house,share-parts,4", "house,waffle-three,3", "house,donut,2",
        "memo,stacked,3", "accessible,stacked,3", "accessible,share-parts,4", "print,donut,2", "print,waffle-three,3",
    })
    void neighbouringFillsDiffer(String style, String sample, int least) throws IOException {
        double[] greys = levels(rendered(style, sample));
        assertThat(greys.length).as("tints of %s in %s", sample, style).isGreaterThanOrEqualTo(least);
        for (int i = 1; i < greys.length; i++) {
            assertThat((greys[i] + 0.05) / (greys[i - 1] + 0.05))
                    .as("%s in %s: %s", sample, style, java.util.Arrays.toString(greys))
                    .isGreaterThanOrEqualTo(APART);
        }
    }

    @Test
    void aHighlightIsSeenInGreyToo() throws IOException {
        double[] greys = levels(rendered("print", "bar"));
        assertThat((greys[1] + 0.05) / (greys[0] + 0.05)).isGreaterThan(3);
    }

    private static BufferedImage rendered(String style, String name) throws IOException {
        Gallery.Sample sample = Gallery.samples().get(name);
        var made = new Draughtsman(House.STYLES.get(style), House.FACES, "en")
                .illustrate(
                        sample.spec().spec(),
                        Optional.of(Specs.data(sample.csv())),
                        House.phrases("en"),
                        new Problems());
        byte[] png = PixelWriter.png(made.orElseThrow().at(470.6), 2);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Luminances of the areas of one colour, darkest first, without the white of the page and tints of the ground. */
    private static double[] levels(BufferedImage image) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (inside(image, x, y)) {
                    counts.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
                }
            }
        }
        int least = (int) (AREA * image.getWidth() * image.getHeight());
        Set<Integer> large = new LinkedHashSet<>();
        counts.forEach((colour, count) -> {
            if (count > least) {
                large.add(colour);
            }
        });
        return large.stream()
                .mapToDouble(GreyTest::luminance)
                .filter(l -> l < 0.82)
                .sorted()
                .toArray();
    }

    /** Whether the colour goes on around a pixel; edges that lie between two pixels are blends. */
    private static boolean inside(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return x > 1
                && y > 1
                && x < image.getWidth() - 2
                && y < image.getHeight() - 2
                && image.getRGB(x - 2, y) == rgb
                && image.getRGB(x + 2, y) == rgb
                && image.getRGB(x, y - 2) == rgb
                && image.getRGB(x, y + 2) == rgb;
    }

    private static double luminance(int rgb) {
        List<Integer> weights = List.of(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
        return 0.2126 * linear(weights.get(0)) + 0.7152 * linear(weights.get(1)) + 0.0722 * linear(weights.get(2));
    }

    private static double linear(int component) {
        double c = component / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
