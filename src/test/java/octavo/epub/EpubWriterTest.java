package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Samples;
import octavo.page.Pages.PageStart;
import octavo.page.Pages.Place.AtAnchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.w3c.dom.Element;

@Isolated
class EpubWriterTest {
    private static final PageStart[] STARTS = {new PageStart("1", new AtAnchor("chapter"))};
    private static final OpenBook BOOK = Books.open(Samples.everything(), STARTS);

    @Test
    void sameArgumentsGiveSameBytesInEveryTimeZone() {
        TimeZone old = TimeZone.getDefault();
        byte[] first = Books.write(Samples.everything(), STARTS);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Books.write(Samples.everything(), STARTS)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(old);
        }
    }

    @Test
    void whatAWriterKeepsForTheNextBookDoesNotShow() {
        byte[] another = new EpubWriter(Books.FACES, Books.HYPHENATOR)
                .write(
                        Samples.everything(),
                        Samples.everything(),
                        Books.STYLES.get("house"),
                        List.of(STARTS),
                        Books::cover);
        assertThat(Books.write(Samples.everything(), STARTS)).isEqualTo(another);
    }

    @Test
    void mimetypeComesFirstAndPlainThenAllInOrder() {
        ZipEntry first = BOOK.entries().get(0);
        assertThat(first.getName()).isEqualTo("mimetype");
        assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
        assertThat(first.getExtra()).isNull();
        List<String> rest =
                BOOK.entries().stream().skip(1).map(ZipEntry::getName).toList();
        assertThat(rest).isSorted().contains("EPUB/package.opf", "META-INF/container.xml");
        assertThat(BOOK.entries())
                .allSatisfy(e -> assertThat(e.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0)));
    }

    @Test
    void everyLinkLeadsToAnElementThatIsThere() {
        Set<String> targets = new HashSet<>(BOOK.files().keySet());
        BOOK.documents().keySet().forEach(file -> {
            List<String> ids = BOOK.all(file, "//*[@id]").stream()
                    .map(e -> e.getAttribute("id"))
                    .toList();
            assertThat(ids).as("ids of " + file).doesNotHaveDuplicates();
            ids.forEach(id -> targets.add(file + "#" + id));
        });
        int seen = 0;
        for (String file : BOOK.documents().keySet()) {
            for (String attribute : List.of("href", "src")) {
                for (Element element : BOOK.all(file, "//*[@" + attribute + "]")) {
                    String link = element.getAttribute(attribute);
                    if (!link.startsWith("https:")) {
                        assertThat(targets).as(file).contains(link.startsWith("#") ? file + link : link);
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(60);
    }

    @Test
    void referencedIdsOfAriaExistInTheirFile() {
        for (String file : BOOK.documents().keySet()) {
            for (String attribute : List.of("aria-labelledby", "aria-details")) {
                for (Element element : BOOK.all(file, "//*[@" + attribute + "]")) {
                    assertThat(BOOK.all(file, "//*[@id='" + element.getAttribute(attribute) + "']"))
                            .as(file + " " + element.getAttribute(attribute))
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void rangesOfFiguresAreNotBroken() {
        String text = "In 2017–18 and 2019–22, notes 1.5–2 and 3; a – b, 中国2019—2022年.";
        Edition edition = Samples.of(List.of(Samples.paragraph(0, text)));
        for (String style : List.of("house", "accessible")) {
            OpenBook book = new OpenBook(Books.write(edition, style));
            assertThat(book.all("part-1.xhtml", "//p/span[@class='range']").stream()
                            .map(Element::getTextContent)
                            .toList())
                    .containsExactly("2017–18", "2019–22", "1.5–2", "2019—2022");
            assertThat(book.all("part-1.xhtml", "//p[span[@class='range']]")
                            .get(0)
                            .getTextContent())
                    .isEqualTo(text);
        }
    }

    @Test
    void theWayBackFromANoteStandsOnNoLineOfItsOwn() {
        List<Element> back = BOOK.all("notes.xhtml", "//a[@role='doc-backlink']");
        assertThat(back)
                .isNotEmpty()
                .allSatisfy(
                        a -> assertThat(a.getPreviousSibling().getTextContent()).endsWith("\u00A0"));
    }

    @Test
    void chartsAreDrawnNarrowerWhereTheirTypeIsSmall() {
        for (var expected : Map.of("house", "290", "accessible", "312").entrySet()) {
            OpenBook book = new OpenBook(Books.write(Samples.everything(), expected.getKey()));
            assertThat(book.all("part-1.xhtml", "//figure/img"))
                    .isNotEmpty()
                    .allSatisfy(img -> assertThat(img.getAttribute("width")).isEqualTo(expected.getValue()));
        }
    }

    @Test
    void wordsOfTheProjectsListStayWholeWhereReadingSystemsDivide() {
        String text = "What Leaderdrive and Huawei’s buyers do, Leaderdrives do not.";
        Edition edition = Samples.of(List.of(
                Samples.paragraph(0, text),
                new Block.Section(
                        "s", 1, Optional.empty(), Samples.text("Huawei"), List.of(Samples.paragraph(1, "More.")))));
        OpenBook book = Books.open(edition);
        assertThat(book.all("part-1.xhtml", "//p//span[@class='whole']").stream()
                        .map(Element::getTextContent)
                        .toList())
                .containsExactly("Leaderdrive", "Huawei’s");
        assertThat(book.all("part-1.xhtml", "//p[span[@class='whole']]").get(0).getTextContent())
                .isEqualTo(text);
        assertThat(book.all("part-1.xhtml", "//h1//span[@class='whole']|//h2//span[@class='whole']"))
                .isEmpty();
        OpenBook ragged = new OpenBook(Books.write(edition, "accessible"));
        assertThat(ragged.all("part-1.xhtml", "//span[@class='whole']")).isEmpty();
    }

    @Test
    void notesAreLinkedBothWays() {
        List<Element> marks = new ArrayList<>();
        for (String file : List.of("part-1.xhtml", "part-2.xhtml")) {
            for (Element mark : BOOK.all(file, "//a[@role='doc-noteref']")) {
                marks.add(mark);
                String note = mark.getAttribute("href").substring("notes.xhtml#".length());
                Element back = BOOK.all("notes.xhtml", "//*[@id='" + note + "']//a[@role='doc-backlink']")
                        .get(0);
                assertThat(back.getAttribute("href")).isEqualTo(file + "#" + mark.getAttribute("id"));
                assertThat(back.getAttribute("aria-label")).isEqualTo("Back to the text");
                assertThat(mark.getAttribute("epub:type")).isEqualTo("noteref");
                assertThat(mark.getParentNode().getNodeName()).isEqualTo("sup");
            }
        }
        assertThat(marks).extracting(Element::getTextContent).containsExactly("1", "2");
        assertThat(BOOK.texts("notes.xhtml", "//ol[@class='notes']/li")).allMatch(t -> t.startsWith("See a source."));
    }

    @Test
    void aMarkingIsSeenInEveryFileAndHeardInOne() {
        List<String> seen = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (String file : BOOK.documents().keySet()) {
            for (Element marking : BOOK.all(file, "//p[contains(@class, 'marking')]")) {
                seen.add(file);
                if (!marking.getAttribute("aria-hidden").equals("true")) {
                    heard.add(file);
                }
            }
        }
        assertThat(heard).containsExactly("title.xhtml");
        assertThat(seen).contains("part-1.xhtml", "notes.xhtml", "imprint.xhtml");
    }

    @Test
    void whatHangsInTheMarginOfThePageIsAnAside() {
        assertThat(BOOK.all("part-1.xhtml", "//aside[@role='note']//dfn")).isNotEmpty();
        assertThat(BOOK.all("part-1.xhtml", "//aside[@role='note']/dl")).isNotEmpty();
        assertThat(BOOK.all("part-1.xhtml", "//*[not(self::aside)]/dl")).isEmpty();
    }

    @Test
    void headingsDescendByOne() {
        assertThat(outline("part-1.xhtml"))
                .containsExactly(
                        "h1 Title of the chapter",
                        "h2 Key findings",
                        "h2 1.1 What & why",
                        "h2 1.2 What <follows>",
                        "h3 A step down",
                        "h3 A box",
                        "h3 Bottom line");
        assertThat(outline("part-3.xhtml")).containsExactly("h1 1.2 Loose ends".replace("1.2 ", ""));
    }

    private static List<String> outline(String file) {
        return BOOK.all(file, "//*[self::h1 or self::h2 or self::h3 or self::h4]").stream()
                .map(e -> e.getNodeName() + " " + e.getTextContent())
                .toList();
    }

    @Test
    void inlinesKeepTheirMeaning() {
        Element paragraph = BOOK.all("part-1.xhtml", "//p[em]").get(0);
        assertThat(paragraph.getTextContent())
                .isEqualTo("Plain, stressed and strong, gone, a < b, a link, Exhibit\u00a01, CO2, 10−6, the term 小巨人, "
                        + "small capitalsand a new line.");
        assertThat(BOOK.texts("part-1.xhtml", "//p/em/strong")).containsExactly("and strong");
        assertThat(BOOK.texts("part-1.xhtml", "//p/s")).containsExactly("gone");
        assertThat(BOOK.texts("part-1.xhtml", "//p/sub")).containsExactly("2");
        assertThat(BOOK.texts("part-1.xhtml", "//p/sup[not(a)]")).containsExactly("−6");
        assertThat(BOOK.texts("part-1.xhtml", "//p/code")).containsExactly("a < b");
        assertThat(BOOK.texts("part-1.xhtml", "//p/a[@href='https://example.org/a%20b?x=1&y=%5B2%5D']"))
                .containsExactly("link");
        assertThat(BOOK.texts("part-1.xhtml", "//p/a[@href='#exhibit']")).hasSize(1);
        assertThat(BOOK.texts("part-1.xhtml", "//p/span[@lang='zh-Hans'][@*[name()='xml:lang']='zh-Hans']"))
                .containsExactly("小巨人");
        assertThat(BOOK.texts("part-1.xhtml", "//aside[@role='note']/p/i[@lang='zh-Latn']"))
                .containsExactly("xiǎo jùrén");
    }

    @Test
    void exhibitsSpeakInWordsAndNumbers() {
        Element image = BOOK.all("part-1.xhtml", "//figure[@id='exhibit']/img").get(0);
        assertThat(image.getAttribute("src")).isEqualTo("images/exhibit.svg");
        assertThat(image.getAttribute("alt")).isEqualTo("Bar chart with two bars.");
        Element words = BOOK.all("part-1.xhtml", "//details[@id='" + image.getAttribute("aria-details") + "']")
                .get(0);
        assertThat(words.getTextContent()).startsWith("In wordsBar chart").endsWith("is kept.");
        String table = "//figure[@id='exhibit']//table";
        assertThat(BOOK.texts("part-1.xhtml", table + "//th[@scope='col']")).containsExactly("Side", "Length (%)");
        assertThat(BOOK.texts("part-1.xhtml", table + "//th[@scope='row']")).containsExactly("Left", "Right");
        assertThat(BOOK.texts("part-1.xhtml", table + "//td[@class='right']")).containsExactly("80", "40");
        assertThat(BOOK.texts("part-1.xhtml", "//figure[@id='exhibit']/p"))
                .containsExactly("Note Lengths are approximate.", "Source Own measurement.");
    }

    @Test
    void everyPictureHasAnAlternative() {
        BOOK.documents()
                .keySet()
                .forEach(file -> assertThat(BOOK.all(file, "//img"))
                        .allSatisfy(
                                image -> assertThat(image.getAttribute("alt")).isNotBlank()));
        assertThat(BOOK.all("cover.xhtml", "//img[@role='doc-cover']").get(0).getAttribute("alt"))
                .isEqualTo("Cover: A sample of everything. And nothing but samples");
    }

    @Test
    void contentsNameEveryPartAndSection() {
        assertThat(BOOK.texts("nav.xhtml", "//nav[@id='toc']//a"))
                .containsExactly(
                        "1 Title of the chapter",
                        "1.1 What & why",
                        "1.2 What <follows>",
                        "A step down",
                        "Case study 1: Title of the case",
                        "Loose ends",
                        "Notes",
                        "Sources",
                        "Imprint");
        assertThat(BOOK.texts("toc.ncx", "//navPoint/navLabel"))
                .isEqualTo(BOOK.texts("nav.xhtml", "//nav[@id='toc']//a"));
        assertThat(BOOK.all("nav.xhtml", "//nav[@id='landmarks']//a"))
                .extracting(a -> a.getAttribute("epub:type"))
                .containsExactly("cover", "titlepage", "toc", "bodymatter", "endnotes", "bibliography", "imprint");
    }

    @Test
    void metadataComeFromTheEdition() {
        assertThat(BOOK.texts("package.opf", "//*[name()='dc:title']"))
                .containsExactly("A sample of everything", "And nothing but samples");
        assertThat(BOOK.texts("package.opf", "//*[name()='dc:creator']")).containsExactly("Ann Author", "Ben Writer");
        assertThat(BOOK.texts("package.opf", "//*[name()='dc:rights']"))
                .containsExactly("CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)");
        assertThat(BOOK.texts("package.opf", "//meta[@property='dcterms:modified']"))
                .containsExactly("2026-11-24T00:00:00Z");
        assertThat(BOOK.texts("package.opf", "//*[name()='dc:identifier']").get(0))
                .startsWith("urn:uuid:");
    }

    @Test
    void onlyTrueFeaturesAreClaimed() {
        String features = "//meta[@property='schema:accessibilityFeature']";
        assertThat(BOOK.texts("package.opf", features))
                .contains("longDescription", "pageNavigation", "pageBreakMarkers", "alternativeText");
        assertThat(BOOK.texts("package.opf", "//meta[@property='pageBreakSource']"))
                .containsExactly("everything.pdf");
        OpenBook small = Books.open(Samples.smallest());
        assertThat(small.texts("package.opf", features))
                .contains("tableOfContents")
                .doesNotContain("longDescription", "pageNavigation", "pageBreakMarkers");
        assertThat(small.texts("package.opf", "//meta[@property='schema:accessibilitySummary']"))
                .containsExactly("The text has headings, contents and a reading order.");
        assertThat(small.files()).doesNotContainKeys("notes.xhtml", "sources.xhtml");
        assertThat(small.texts("package.opf", "//meta[@property='pageBreakSource']"))
                .isEmpty();
    }

    @Test
    void charactersThatXmlCannotHoldBecomeReplacementCharacters() {
        OpenBook book = Books.open(Samples.of(List.of(Samples.paragraph(0, "a\u0001b\uD800c & <d>"))));
        assertThat(book.texts("part-1.xhtml", "//section/p")).containsExactly("a\uFFFDb\uFFFDc & <d>");
    }

    @Test
    void aLinkToNowhereIsRefused() {
        Inline link = new Inline.Link(new Inline.Target.Anchor("nowhere"), Samples.text("there"));
        List<Block> blocks = List.of(new Block.Paragraph(0, List.of(link)));
        assertThatThrownBy(() -> Books.write(Samples.of(blocks)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void anchorsOfAnyCharactersGiveDistinctIds() {
        List<String> anchors = List.of("a.b", "a-b", "a b", "1", "_1", ".31.", "节", "a..b", "A.b", "");
        assertThat(anchors.stream().map(Ids::of).distinct()).hasSameSizeAs(anchors);
        assertThat(anchors.stream().map(Ids::of)).allMatch(id -> id.matches("[A-Za-z_][A-Za-z0-9.-]*"));
    }
}
