package octavo.pdf;

import static octavo.page.Tag.Role.*;

import java.lang.management.ManagementFactory;
import java.util.Set;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.GlyphRun;
import octavo.edition.Edition;
import octavo.edition.Inline.Target;
import octavo.page.Item;
import octavo.page.Pages;
import octavo.page.Tag;
import octavo.text.Face;
import octavo.text.Fonts;

/** Prints CPU milliseconds a page for dense made-up briefs. Run with the number of pages and of rounds. */
final class PdfWriterBenchmark {
    private static final String LINE = "The efficient officials of the region afforded well-known suppliers a first,";

    private PdfWriterBenchmark() {}

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        Pages pages = dense(count);
        Edition edition = Samples.edition(Edition.PdfVersion.V2_0);
        PdfWriter writer = new PdfWriter();
        int size = 0;
        for (int i = 0; i < rounds; i++) {
            size = writer.write(pages, edition).length;
        }
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            size = writer.write(pages, edition).length;
        }
        double ms = (threads.getCurrentThreadCpuTime() - start) / 1e6 / rounds;
        System.out.printf("%d pages, %d bytes: %.3f ms, %.3f ms a page%n", count, size, ms, ms / count);
    }

    /** Pages of 45 justified lines with links, emphasis, notes and an exhibit on every third. */
    static Pages dense(int count) {
        PagesBuilder b = new PagesBuilder();
        int document = b.tag(DOCUMENT, -1);
        b.line(b.tag(TITLE, document), Fonts.serif(), 17, "Dense");
        Drawing drawing = Samples.drawing();
        for (int i = 0; i < count; i++) {
            page(b, document, i, drawing);
            b.endPage(Integer.toString(i + 1));
        }
        return b.build();
    }

    private static void page(PagesBuilder b, int document, int number, Drawing drawing) {
        Face serif = Fonts.serif();
        String anchor = "sec-" + number;
        int section = b.tag(SECTION, document);
        b.line(b.tag(Tag.of(H1, section).withAnchor(anchor)), serif, 17, "Section " + number);
        b.bookmark(1, "Section " + number, anchor);
        for (int i = 0; i < 6; i++) {
            int p = b.tag(PARAGRAPH, section);
            Item.Leaf leaf = b.leaf(p);
            for (int line = 0; line < 6; line++) {
                b.run(leaf, line(b, serif, line)).newLine();
            }
            b.run(b.leaf(b.tag(EMPHASIS, p)), Fonts.serifItalic(), 10.5, "An emphasis with ");
            String mark = "mark-" + number + "-" + i;
            String note = "note-" + number + "-" + i;
            int reference = b.tag(Tag.of(REFERENCE, p).withAnchor(mark).withRefs(note));
            b.link(b.tag(LINK, reference), serif, 7, "" + i, new Target.Anchor(note), "Note " + i)
                    .newLine();
            int text = b.tag(Tag.of(NOTE, section).withAnchor(note).withRefs(mark));
            b.run(b.leaf(b.tag(LABEL, text)), Fonts.sans(), 7.5, i + " ");
            b.line(b.tag(PARAGRAPH, text), serif, 8, LINE);
        }
        if (number % 3 == 0) {
            b.picture(b.leaf(b.tag(Tag.of(FIGURE, section).withAlternative("Bars"))), drawing);
        }
    }

    private static GlyphRun line(PagesBuilder b, Face face, int line) {
        String text = LINE + " ";
        double tracking = new double[] {0, 0.02, -0.03, 0.011, 0, -0.01}[line];
        return new GlyphRun(
                face, 10.5, 1, Colour.BLACK, b.x, b.y, face.shape(text, Set.of()), tracking, 0.3 + line / 7.0, text);
    }
}
