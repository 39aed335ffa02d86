package octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Arrays;
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
            int[] glyphs = glyphs(face, "\0Åéñ, öff 12½减");
            TrueTypeFont whole = parse(face.file());
            TrueTypeFont part = parse(TrueTypeSubset.of(new TrueType(face.file()), glyphs, 0));
            assertThat(part.getNumberOfGlyphs()).isGreaterThanOrEqualTo(glyphs.length);
            for (int i = 0; i < glyphs.length; i++) {
                assertThat(path(part, i)).as("%s glyph %d", face, glyphs[i]).isEqualTo(path(whole, glyphs[i]));
                assertThat(part.getAdvanceWidth(i)).isEqualTo(whole.getAdvanceWidth(glyphs[i]));
            }
        }
    }

    @Test
    void placesMayBeLeftBlank() throws IOException {
        Face face = Fonts.serif();
        int[] glyphs = {0, TrueTypeSubset.NONE, TrueTypeSubset.NONE, face.glyph('Å')};
        TrueTypeFont part = parse(TrueTypeSubset.of(new TrueType(face.file()), glyphs, 0));
        assertThat(path(part, 1)).isEmpty();
        assertThat(part.getAdvanceWidth(2)).isZero();
        assertThat(path(part, 3)).isEqualTo(path(parse(face.file()), glyphs[3])).isNotEmpty();
    }

    @Test
    void aFewGlyphsOfALargeFontAreFewBytes() {
        Face chinese = Samples.chinese();
        byte[] subset = TrueTypeSubset.of(new TrueType(chinese.file()), glyphs(chinese, "\0新型举国体制"), 0);
        assertThat(subset.length).isBetween(500, 4000);
    }

    @Test
    void theFileChecksumIsThatOfTheFormat() {
        Face face = Fonts.serif();
        var bytes = java.nio.ByteBuffer.wrap(TrueTypeSubset.of(new TrueType(face.file()), glyphs(face, "\0a"), 32));
        int sum = 0;
        while (bytes.hasRemaining()) {
            sum += bytes.getInt();
        }
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    private static int[] glyphs(Face face, String text) {
        return text.codePoints().map(face::glyph).distinct().toArray();
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
