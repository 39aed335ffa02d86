package octavo.pdf;

import static octavo.page.Tag.Role.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import octavo.drawing.Colour;
import octavo.drawing.GlyphRun;
import octavo.edition.Edition.PdfVersion;
import octavo.page.Item;
import octavo.text.Face;
import octavo.text.Feature;
import octavo.text.Fonts;
import octavo.text.Glyphs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What is copied from a file, and where its glyphs stand. */
class TextTest {
    private static final PdfWriter WRITER = new PdfWriter();

    @Test
    void wordsAreReadOnceAndInOrder() {
        byte[] pdf = WRITER.write(Samples.pages(), Samples.edition(PdfVersion.V2_0));
        assertThat(PdfText.text(pdf)).doesNotContain("\uFFFD", "\uFB03", "\u200B");
        assertThat(PdfText.words(pdf))
                .containsSequence("efficient,", "official,", "afflicted")
                .containsSequence("Gears", "and", "figures", "1234567890", "Well-known", "offices")
                .containsSequence("efficient", "government", "hard", "to", "afford.", "See", "the", "paper", "or", "1")
                .containsSequence("called", "新型举国体制", "and", "cannot", "be", "small", "caps,", "CO2", "and", "10⁶.")
                .containsSequence("on", "one", "page")
                .containsSequence("and", "ends", "on", "the", "next.")
                .containsSequence("x", "=", "y");
    }

    @Test
    void openPdfReadsTheSameWords() throws IOException {
        byte[] pdf = WRITER.write(Samples.pages(), Samples.edition(PdfVersion.V2_0));
        PdfReader reader = new PdfReader(pdf);
        assertThat(reader.getNumberOfPages()).isEqualTo(2);
        String text = new PdfTextExtractor(reader).getTextFromPage(1) + new PdfTextExtractor(reader).getTextFromPage(2);
        assertThat(text.replaceAll("\\s+", " "))
                .contains("efficient, official, afflicted", "offices find efficient govern\u00AD", "small caps")
                .contains("新型举国体制", "and ends on the next.");
    }

    @Test
    void oneGlyphMayStandForManyTexts() {
        Glyphs hyphen = Fonts.serif().shape("-", Set.of());
        byte[] pdf = write(List.of(run(hyphen, "-"), run(hyphen, "\u00AD"), run(hyphen, "\u2010"), run(hyphen, "-")));
        assertThat(PdfText.text(pdf)).contains("-\u00AD\u2010");
    }

    @Test
    void moreCharactersThanOneByteCanNameAreStillRead() throws IOException {
        Face face = Fonts.serif();
        String many = java.util.stream.IntStream.range(0x21, 0x2000)
                .filter(c -> c != 0xAD && Character.isLetter(c) && face.glyph(c) != 0)
                .limit(400)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(many).hasSize(400);
        byte[] pdf = write(List.of(run(face.shape(many, Set.of()), many)));
        assertThat(PdfTags.dump(pdf)).contains(many);
        assertThat(Verapdf.failures(pdf, "ua2")).isEmpty();
        assertThat(Verapdf.failures(pdf, "4f")).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            List<String> types = new ArrayList<>();
            for (var name : resources.getFontNames()) {
                types.add(resources.getFont(name).getSubType());
            }
            assertThat(types).containsExactlyInAnyOrder("TrueType", "Type0");
        }
    }

    @Test
    void whatOnlySaysWhereLinesMayBreakIsNotCopied() {
        Glyphs glyphs = Fonts.serif().shape("ab", Set.of());
        Glyphs shifted = new Glyphs(glyphs.ids(), glyphs.advances(), glyphs.offsets(), new int[] {0, 3});
        byte[] pdf = write(List.of(run(shifted, "a\u00AD\u200Bb")));
        assertThat(PdfTags.dump(pdf)).contains("\"ab\"");
    }

    @Test
    void severalGlyphsForOneTextSayItOnce() {
        Glyphs two = Fonts.serif().shape("eo", Set.of());
        Glyphs cluster = new Glyphs(two.ids(), two.advances(), two.offsets(), new int[] {0, 0});
        byte[] pdf = write(List.of(run(cluster, "é"), run(Fonts.serif().shape("n", Set.of()), "n")));
        assertThat(PdfTags.dump(pdf)).contains("\"én\"");
    }

    @Test
    void lettersSetFarApartAreStillOneWord() {
        Glyphs glyphs = Fonts.sans().shape("OCTAVO", Set.of());
        GlyphRun tracked = new GlyphRun(Fonts.sans(), 8, 1, Colour.BLACK, 65, 80, glyphs, 0.12 * 8, 0, "Octavo");
        byte[] pdf = write(List.of(tracked));
        assertThat(content(pdf)).contains("/Span<</ActualText<FEFF004F0063007400610076006F>>>BDC");
        assertThat(PdfTags.dump(pdf)).contains("\"Octavo\"");
        assertThat(Verapdf.failures(pdf, "ua2")).isEmpty();
    }

    @Test
    void labelsOfADrawingAreApartUnlessTheyTouch() {
        GlyphRun number = Samples.run(Fonts.sans(), 9, 10, 20, "45");
        GlyphRun unit = Samples.run(Fonts.sans(), 9, 10 + number.width(), 20, "%");
        GlyphRun name = Samples.run(Fonts.sans(), 9, 60, 20, "Reducers");
        PagesBuilder b = new PagesBuilder();
        int figure = b.tag(octavo.page.Tag.of(FIGURE, b.tag(DOCUMENT, -1)).withAlternative("Bars"));
        List<octavo.drawing.Mark> marks = java.util.stream.Stream.of(number, unit, name)
                .<octavo.drawing.Mark>map(octavo.drawing.Mark.Text::new)
                .toList();
        b.picture(b.leaf(figure), new octavo.drawing.Drawing(100, 30, marks));
        byte[] pdf = WRITER.write(b.endPage("1").build(), Samples.edition(PdfVersion.V2_0));
        assertThat(PdfTags.dump(pdf)).contains("\"45% Reducers \"");
    }

    private static String content(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new String(
                    document.getPage(0).getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aMissingGlyphStopsTheWriting() {
        Glyphs missing = new Glyphs(new int[] {0}, new int[] {500}, new int[1], new int[] {0});
        assertThatThrownBy(() -> write(List.of(run(missing, "☃"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("☃");
    }

    @Test
    void glyphsStandWhereTheRunSays() throws IOException {
        Random random = new Random(20261124);
        for (int i = 0; i < 60; i++) {
            GlyphRun run = randomRun(random);
            List<Double> wanted = positions(run);
            List<TextPosition> found = read(write(List.of(run)));
            assertThat(found).hasSameSizeAs(wanted);
            for (int g = 0; g < wanted.size(); g++) {
                double x = found.get(g).getTextMatrix().getTranslateX();
                assertThat(x).isCloseTo(wanted.get(g), org.assertj.core.data.Offset.offset(0.03));
                double y = 841.89 - found.get(g).getTextMatrix().getTranslateY();
                assertThat(y).isCloseTo(run.y(), org.assertj.core.data.Offset.offset(0.0051));
            }
        }
    }

    private static GlyphRun randomRun(Random random) {
        Face face = random.nextBoolean() ? Fonts.serif() : Fonts.sans();
        String text = "AV To We. fig 12 " + "abcdefghij klmn".substring(random.nextInt(14)) + " Type";
        Set<Feature> features = random.nextBoolean() ? Set.of() : Set.of(Feature.OLD_STYLE);
        return new GlyphRun(
                face,
                7 + random.nextInt(40) / 4.0,
                random.nextBoolean() ? 1 : 0.97 + random.nextDouble() * 0.06,
                Colour.BLACK,
                20 + random.nextDouble() * 100,
                50 + random.nextDouble() * 700,
                face.shape(text, features),
                random.nextBoolean() ? 0 : random.nextDouble() * 0.4 - 0.1,
                random.nextBoolean() ? 0 : random.nextDouble() * 3 - 0.5,
                text);
    }

    private static List<Double> positions(GlyphRun run) {
        List<Double> positions = new ArrayList<>();
        double unit = run.size() * run.stretch() / run.face().unitsPerEm();
        double x = run.x();
        for (int i = 0; i < run.glyphs().count(); i++) {
            positions.add(x + run.glyphs().offsets()[i] * unit);
            x += run.glyphs().advances()[i] * unit + run.spacing();
            x += run.text().charAt(run.glyphs().clusters()[i]) == ' ' ? run.wordSpacing() : 0;
        }
        return positions;
    }

    private static List<TextPosition> read(byte[] pdf) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    found.add(text);
                }
            }.getText(document);
        }
        return found;
    }

    private static GlyphRun run(Glyphs glyphs, String text) {
        return new GlyphRun(Fonts.serif(), 10, 1, Colour.BLACK, 65, 80, glyphs, 0, 0, text);
    }

    private static byte[] write(List<GlyphRun> runs) {
        PagesBuilder b = new PagesBuilder();
        Item.Leaf leaf = b.leaf(b.tag(PARAGRAPH, b.tag(DOCUMENT, -1)));
        runs.forEach(run -> b.run(leaf, run));
        return WRITER.write(b.endPage("1").build(), Samples.edition(PdfVersion.V2_0));
    }
}
