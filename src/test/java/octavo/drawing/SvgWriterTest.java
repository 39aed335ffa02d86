package octavo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import javax.xml.parsers.DocumentBuilderFactory;
import octavo.text.Face;
import octavo.text.Fonts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgWriterTest {
    private static final Colour INK = Colour.parse("#121417");

    private static Mark.Text text(String text, double size, double x, double y, double spacing, double wordSpacing) {
        Face face = Fonts.sans();
        return new Mark.Text(
                new GlyphRun(face, size, 1, INK, x, y, face.shape(text, Set.of()), spacing, wordSpacing, text));
    }

    private static String svg(Mark... marks) {
        return SvgWriter.write(new Drawing(100, 50, List.of(marks)), "Exhibit 1: A < B & \"C\"", "Two bars.", "en-GB");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesAndDescribesItself() throws Exception {
        Element root = parse(svg()).getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 100 50");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("en-GB");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Exhibit 1: A < B & \"C\"");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Two bars.");
    }

    @Test
    void keepsToWhatSmallReadersKnow() {
        String svg = svg(text("Reducers 36%", 9, 0, 10, 0, 0), Mark.Shape.rectangle(0, 0, 10, 5, INK));
        assertThat(svg)
                .doesNotContain("<text", "DOCTYPE", "<style", "class=", "font-family")
                .doesNotContain(" href=");
        assertThat(svg).contains("xlink:href=\"#g0\"").contains("<rect width=\"100\" height=\"50\" fill=\"#FFFFFF\"/>");
    }

    @Test
    void equalGlyphsShareOneOutline() throws Exception {
        Document document = parse(svg(text("aaba", 9, 0, 10, 0, 0), text("ab", 8, 0, 20, 0, 0)));
        assertThat(document.getElementsByTagName("path").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("use").getLength()).isEqualTo(6);
    }

    @Test
    void glyphsStandWhereTheRunPutsThem() throws Exception {
        Document document = parse(svg(text("a a", 10, 7, 20, 0.5, 2)));
        Element group = (Element) document.getElementsByTagName("g").item(0);
        double scale = 10.0 / Fonts.sans().unitsPerEm();
        assertThat(group.getAttribute("transform"))
                .isEqualTo("matrix(" + plain(scale) + " 0 0 " + plain(scale) + " 7 20)");
        int advance = Fonts.sans().advance(Fonts.sans().glyph('a'));
        int space = Fonts.sans().advance(Fonts.sans().glyph(' '));
        double expected = advance + space + (0.5 + 0.5 + 2) / scale;
        Element second = (Element) document.getElementsByTagName("use").item(1);
        assertThat(Double.parseDouble(second.getAttribute("x")))
                .isCloseTo(expected, org.assertj.core.data.Offset.offset(0.5));
        assertThat(document.getElementsByTagName("use").getLength())
                .as("a space paints nothing")
                .isEqualTo(2);
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    @Test
    void paintsShapesWithFillAndPen() {
        String svg = svg(
                new Mark.Shape(
                        Outline.circle(10, 10, 5),
                        Optional.of(Colour.WHITE),
                        Optional.of(new Mark.Stroke(INK, 1.2, List.of(1.5, 1.5), true))),
                Mark.Shape.line(0, 0.004, 100, 33.336, Mark.Stroke.solid(INK, 0.9)));
        assertThat(svg)
                .contains("<path d=\"M15 10C15 12.76 12.76 15 10 15C7.24 15 5 12.76 5 10C5 7.24 7.24 5 10 5C12.76 5");
        assertThat(svg).contains("fill=\"#FFFFFF\" stroke=\"#121417\" stroke-width=\"1.2\" stroke-linecap=\"round\"");
        assertThat(svg).contains("stroke-dasharray=\"1.5 1.5\"");
        assertThat(svg).contains("<path d=\"M0 0L100 33.34\" fill=\"none\" stroke=\"#121417\" stroke-width=\"0.9\"/>");
    }

    @Test
    void aChartFullOfTextStaysSmall() {
        Mark[] marks = new Mark[40];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = text(
                    "Row number " + i + ": controllers, reducers, servo systems " + i * 37 + "%", 9, 0, 10 * i, 0, 0);
        }
        byte[] bytes = svg(marks).getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        assertThat(deflater.deflate(new byte[bytes.length])).isLessThan(20_000);
    }
}
