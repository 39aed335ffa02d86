package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Inline.Emphasis;
import octavo.edition.Inline.LineBreak;
import octavo.edition.Inline.NoteMark;
import octavo.edition.Inline.Text;
import octavo.edition.PlainText;
import octavo.edition.Samples;
import octavo.page.Pages.PageStart;
import octavo.page.Pages.Place;
import octavo.page.Pages.Place.AtAnchor;
import octavo.page.Pages.Place.Front;
import octavo.page.Pages.Place.InParagraph;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The PDF's pages in the book: each once, in reading order, at the very character. */
class PageBreaksTest {
    private static final String BREAKS = "//span[@role='doc-pagebreak']";

    /** "one two", of which "two" is emphasised, a line break, "three". */
    private static final List<Inline> CONTENT =
            List.of(new Text("one "), new Emphasis(List.of(new Text("two"))), new LineBreak(), new Text("three"));

    @Test
    void breaksStandAtTheirOffsetAcrossInlines() {
        for (int offset = 0; offset <= PlainText.of(CONTENT).length(); offset++) {
            OpenBook book = open(new InParagraph(0, offset));
            Element pageBreak = book.all("part-1.xhtml", BREAKS).get(0);
            assertThat(before(pageBreak))
                    .as("offset " + offset)
                    .isEqualTo(PlainText.of(CONTENT).substring(0, offset));
            assertThat(book.texts("part-1.xhtml", "//section/p")).containsExactly("one twothree");
        }
        assertThat(open(new InParagraph(0, 5)).all("part-1.xhtml", "//em/span[@role='doc-pagebreak']"))
                .hasSize(1);
    }

    private static OpenBook open(Place... places) {
        PageStart[] starts = new PageStart[places.length];
        for (int i = 0; i < places.length; i++) {
            starts[i] = new PageStart(Integer.toString(i + 1), places[i]);
        }
        return Books.open(Samples.of(List.of(new Block.Paragraph(0, CONTENT))), starts);
    }

    /** The text of the paragraph before a node; a br counts as a newline. */
    private static String before(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node n = node; !n.getNodeName().equals("p"); n = n.getParentNode()) {
            for (Node earlier = n.getPreviousSibling(); earlier != null; earlier = earlier.getPreviousSibling()) {
                text.insert(0, earlier.getNodeName().equals("br") ? "\n" : earlier.getTextContent());
            }
        }
        return text.toString();
    }

    @Test
    void severalPagesMayBeginInOneParagraph() {
        OpenBook book =
                open(new InParagraph(0, 2), new InParagraph(0, 2), new InParagraph(0, 6), new InParagraph(0, 99));
        assertThat(book.all("part-1.xhtml", BREAKS))
                .extracting(e -> e.getAttribute("aria-label"))
                .containsExactly("1", "2", "3", "4");
        assertThat(book.texts("part-1.xhtml", "//section/p")).containsExactly("one twothree");
    }

    @Test
    void listEqualsThePdfsPages() {
        Edition edition = Samples.everything();
        int noteParagraph = ((Block.Paragraph) edition.notes().get(0).blocks().get(0)).ordinal();
        OpenBook book = Books.open(
                edition,
                new PageStart("i", new Front()),
                new PageStart("ii", new Front()),
                new PageStart("1", new AtAnchor("chapter")),
                new PageStart("2", new AtAnchor("first")),
                new PageStart("3", new AtAnchor("exhibit")),
                new PageStart("4", new AtAnchor("table")),
                new PageStart("5", new AtAnchor("box")),
                new PageStart("6", new AtAnchor("loose")),
                new PageStart("7", new InParagraph(noteParagraph, 1)),
                new PageStart("8", new AtAnchor("note-2")),
                new PageStart("9", new AtAnchor("source-1")),
                new PageStart("10", new Front()));
        String list = "//nav[@id='pages']//a";
        assertThat(book.texts("nav.xhtml", list))
                .containsExactly("i", "ii", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(book.texts("toc.ncx", "//pageTarget/navLabel")).isEqualTo(book.texts("nav.xhtml", list));
        for (Element link : book.all("nav.xhtml", list)) {
            String[] target = link.getAttribute("href").split("#");
            Element pageBreak =
                    book.all(target[0], "//*[@id='" + target[1] + "']").get(0);
            assertThat(pageBreak.getAttribute("aria-label")).isEqualTo(link.getTextContent());
        }
        assertThat(book.all("imprint.xhtml", BREAKS)).hasSize(1);
        assertThat(book.all("title.xhtml", BREAKS)).hasSize(2);
        assertThat(EpubValidationTest.check(
                        Books.write(edition, new PageStart("7", new InParagraph(noteParagraph, 1)))))
                .isEmpty();
    }

    @Test
    void aFloatThatTheBookShowsEarlierDoesNotTurnTheListBack() {
        OpenBook book = Books.open(
                Samples.everything(),
                new PageStart("1", new AtAnchor("second")),
                new PageStart("2", new AtAnchor("exhibit")), // stands in section "first"
                new PageStart("3", new AtAnchor("table")));
        assertThat(book.all("part-1.xhtml", BREAKS))
                .extracting(e -> e.getAttribute("aria-label"))
                .containsExactly("1", "2", "3");
        assertThat(book.all("part-1.xhtml", "//section[@id='second']/span")).hasSize(3);
    }

    @Test
    void frontPagesAmidTheTextStandWhereTheNextPageBegins() {
        OpenBook book = Books.open(
                Samples.everything(),
                new PageStart("1", new AtAnchor("first")),
                new PageStart("2", new Front()),
                new PageStart("3", new AtAnchor("case")));
        assertThat(book.all("part-2.xhtml", BREAKS))
                .extracting(e -> e.getAttribute("aria-label"))
                .containsExactly("2", "3");
    }

    @Test
    void noteMarksAddNothingToOffsets() {
        List<Inline> content = List.of(new Text("ab"), new NoteMark(1, "m", "n"), new Text("cd"));
        assertThat(PlainText.of(content)).isEqualTo("abcd");
        assertThat(PlainText.line(CONTENT)).isEqualTo("one two three");
    }

    @Test
    void startsAreCarriedOverWhereTheBookShowsOtherThingsThanThePages() {
        Block.Panel onlyPdf = new Block.Panel(
                "only-pdf",
                octavo.report.Block.PanelKind.BOX,
                "Box",
                List.of(),
                List.of(Samples.paragraph(1, "print")));
        Edition paged = Samples.of(List.of(
                Samples.paragraph(0, "same"), onlyPdf, Samples.paragraph(2, "same"), Samples.paragraph(3, "last")));
        Edition book = Samples.of(List.of(
                Samples.paragraph(0, "only here"),
                Samples.paragraph(1, "same"),
                Samples.paragraph(2, "same"),
                Samples.paragraph(3, "last")));
        List<PageStart> starts = List.of(
                new PageStart("1", new Front()),
                new PageStart("2", new InParagraph(0, 2)),
                new PageStart("3", new AtAnchor("only-pdf")),
                new PageStart("4", new InParagraph(2, 3)),
                new PageStart("5", new InParagraph(3, 1)));
        assertThat(PagePlaces.carried(paged, book, Books.STYLES.get("house"), starts))
                .extracting(PageStart::place)
                .containsExactly(
                        new Front(),
                        new InParagraph(1, 2),
                        new InParagraph(2, 0), // what follows the panel
                        new InParagraph(2, 3),
                        new InParagraph(3, 1));
        assertThat(PagePlaces.carried(paged, paged, Books.STYLES.get("house"), starts))
                .isSameAs(starts);
    }

    @Test
    void aPlaceThatIsNotInTheEditionIsRefused() {
        assertThatThrownBy(() -> open(new AtAnchor("elsewhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("elsewhere");
        assertThatThrownBy(() -> open(new InParagraph(7, 0))).isInstanceOf(IllegalArgumentException.class);
    }
}
