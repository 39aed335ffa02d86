package octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import octavo.text.Face;
import octavo.text.Fonts;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** FontBox reads what the subsetter wrote and finds the same outlines and widths. */
class TrueTypeSubsetTest {

    @Test
    void glyphsKeepOutlinesAndWidths() throws IOException {
        for (Face face : Fonts.FACES.faces()) {
            TrueType font = new TrueType(face.file());
            TrueTypeSubset subset = new TrueTypeSubset(font);
            List<Integer> glyphs = new ArrayList<>(List.of(0));
            "Åéñ, öff 12½减".codePoints().map(face::glyph).filter(g -> g != 0).forEach(g -> {
                if (subset.add(g) == glyphs.size()) {
                    glyphs.add(g);
                }
            });
            TrueTypeFont whole = parse(face.file());
            TrueTypeFont part = parse(subset.toBytes());
            assertThat(part.getNumberOfGlyphs()).isGreaterThanOrEqualTo(glyphs.size());
            for (int i = 0; i < glyphs.size(); i++) {
                assertThat(path(part, i)).as("%s glyph %d", face, glyphs.get(i)).isEqualTo(path(whole, glyphs.get(i)));
                assertThat(part.getAdvanceWidth(i)).isEqualTo(whole.getAdvanceWidth(glyphs.get(i)));
            }
        }
    }

    @Test
    void aFewGlyphsOfALargeFontAreFewBytes() {
        Face chinese = Samples.chinese();
        TrueTypeSubset subset = new TrueTypeSubset(new TrueType(chinese.file()));
        "新型举国体制".codePoints().forEach(c -> subset.add(chinese.glyph(c)));
        assertThat(subset.toBytes().length).isBetween(500, 4000);
    }

    @Test
    void theFileChecksumIsThatOfTheFormat() {
        TrueTypeSubset subset = new TrueTypeSubset(new TrueType(Fonts.serif().file()));
        subset.add(Fonts.serif().glyph('a'));
        var bytes = java.nio.ByteBuffer.wrap(subset.toBytes());
        int sum = 0;
        while (bytes.hasRemaining()) {
            sum += bytes.getInt();
        }
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    private static TrueTypeFont parse(byte[] bytes) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
    }

    private static String path(TrueTypeFont font, int glyph) throws IOException {
        var data = font.getGlyph().getGlyph(glyph);
        return data == null ? "" : path(data.getPath());
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            Arrays.fill(points, 0);
            path.append(i.currentSegment(points)).append(Arrays.toString(points));
        }
        return path.toString();
    }
}
