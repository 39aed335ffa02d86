package octavo.pdf;

import static octavo.page.Tag.Role.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.drawing.Outline;
import octavo.edition.Edition;
import octavo.edition.Illustration.Attachment;
import octavo.edition.Inline.Target;
import octavo.edition.Origins;
import octavo.edition.Phrases;
import octavo.page.Item;
import octavo.page.Pages;
import octavo.page.Tag;
import octavo.report.Publication;
import octavo.text.Face;
import octavo.text.Feature;
import octavo.text.Fonts;

/** A small brief that uses every kind of tag, and its edition. */
final class Samples {
    static final String HEADLINE = "Robots & foreign gears: efficient, official, afflicted";

    private Samples() {}

    static Edition edition(Edition.PdfVersion version) {
        return new Edition(
                "sample",
                "en-GB",
                HEADLINE,
                Optional.empty(),
                Optional.of("What the <figures> say"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("The Institute", "A. Author"),
                "The Institute",
                Optional.empty(),
                LocalDate.of(2026, 11, 24),
                "24 November 2026",
                List.of("robots", "industrial policy"),
                new Publication.Licence("CC BY 4.0", Optional.of("https://creativecommons.org/licenses/by/4.0/")),
                new Publication.Identifiers(Optional.of("10.1234/octavo"), Optional.of("1234-5679"), Optional.empty()),
                octavo.edition.Handling.NONE,
                120,
                1,
                new Edition.Setup(
                        "house",
                        Edition.Paper.A4,
                        Edition.NotePlacement.FOOTNOTES,
                        Edition.Contents.AUTO,
                        OptionalInt.empty(),
                        version),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Edition.Imprint(List.of()),
                new Phrases(new EnumMap<>(Phrases.Key.class)),
                Origins.NONE);
    }

    static Drawing drawing() {
        return new Drawing(
                300,
                60,
                List.of(
                        Mark.Shape.rectangle(40, 10, 120, 14, new Colour(0x2F, 0x6F, 0x9F)),
                        Mark.Shape.line(40, 0, 40, 60, new Mark.Stroke(Colour.BLACK, 0.8, List.of(1.5, 1.5))),
                        new Mark.Shape(
                                Outline.circle(200, 17, 5),
                                Optional.of(Colour.WHITE),
                                Optional.of(Mark.Stroke.solid(Colour.BLACK, 1.2))),
                        new Mark.Text(run(Fonts.sans(), 9, 0, 20, "Reducers 45")),
                        new Mark.Text(run(chinese(), 9, 0, 40, "减速器"))));
    }

    static Face chinese() {
        return Fonts.FACES.find("Noto Sans SC", 400, false);
    }

    static GlyphRun run(Face face, double size, double x, double y, String text) {
        return new GlyphRun(face, size, 1, Colour.BLACK, x, y, face.shape(text, java.util.Set.of()), 0, 0, text);
    }

    static Pages pages() {
        PagesBuilder b = new PagesBuilder();
        Face serif = Fonts.serif();
        Face sans = Fonts.sans();
        int document = b.tag(DOCUMENT, -1);
        b.item(new Item.Placed(
                Mark.Shape.rectangle(0, 0, 595.28, 40, new Colour(13, 43, 69)), Item.Artifact.BACKGROUND));
        b.line(b.tag(TITLE, document), serif, 17, HEADLINE);
        contents(b, document, sans);
        int part = b.tag(Tag.of(PART, document));
        b.line(b.tag(Tag.of(H1, part).withAnchor("chap")), serif, 28, "Self-reliance")
                .bookmark(1, "Self-reliance", "chap");
        int section = b.tag(SECTION, part);
        b.line(
                        b.tag(Tag.of(H2, section).withAnchor("sec-gears")),
                        serif,
                        17,
                        "Gears and figures 1234567890",
                        Feature.OLD_STYLE)
                .bookmark(2, "Gears and figures", "sec-gears");
        paragraphs(b, section, serif);
        b.item(new Item.Placed(new Mark.Text(run(sans, 8, 65, 44, "Robots")), Item.Artifact.HEADER));
        b.item(new Item.Placed(new Mark.Text(run(sans, 9, 22, 800, "i")), Item.Artifact.FOOTER));
        int across = b.tag(PARAGRAPH, section);
        Item.Leaf leaf = b.leaf(across);
        b.run(leaf, serif, 10.5, "This paragraph begins on one page ").endPage("i");
        b.run(leaf, serif, 10.5, "and ends on the next.").newLine();
        lists(b, section, serif, sans);
        table(b, section, sans);
        figure(b, section, sans);
        aside(b, section, serif);
        return b.endPage("1").build();
    }

    private static void contents(PagesBuilder b, int document, Face sans) {
        int contents = b.tag(CONTENTS, document);
        b.line(b.tag(CAPTION, contents), sans, 9, "Contents");
        for (String[] entry : new String[][] {{"chap", "Self-reliance"}, {"sec-gears", "Gears and figures"}}) {
            int item = b.tag(Tag.of(CONTENTS_ITEM, contents).withRefs(entry[0]));
            b.run(b.leaf(b.tag(LABEL, item)), sans, 9, "4.1 ");
            int link = b.tag(LINK, b.tag(REFERENCE, item));
            b.link(link, sans, 9, entry[1] + " 1", new Target.Anchor(entry[0]), entry[1])
                    .newLine();
        }
    }

    private static void paragraphs(PagesBuilder b, int section, Face serif) {
        int p = b.tag(PARAGRAPH, section);
        Item.Leaf leaf = b.leaf(p);
        b.run(leaf, serif, 10.5, "Well-known offices find efficient govern\u00AD")
                .newLine();
        b.run(leaf, serif, 10.5, "ment hard to afford. See ");
        Target.Url url = new Target.Url("https://example.org/päper?a=1&b=(2)");
        b.link(b.tag(LINK, p), serif, 10.5, "the paper", url, "The paper, on the web");
        b.run(b.leaf(p), serif, 10.5, " or ");
        int mark = b.tag(Tag.of(REFERENCE, p).withAnchor("mark-1").withRefs("note-1"));
        b.link(b.tag(LINK, mark), serif, 7, "1", new Target.Anchor("note-1"), "Note 1");
        b.run(b.leaf(p), serif, 10.5, " ").newLine();
        b.run(b.leaf(p), serif, 10.5, "It is called ");
        int term = b.tag(Tag.of(SPAN, p).withLanguage("zh-Hans"));
        b.run(b.leaf(term), chinese(), 9.5, "新型举国体制");
        b.run(b.leaf(p), serif, 10.5, " and ");
        b.run(b.leaf(b.tag(EMPHASIS, p)), Fonts.serifItalic(), 10.5, "cannot");
        b.run(b.leaf(p), serif, 10.5, " be ");
        b.run(b.leaf(b.tag(STRONG, p)), serif, 10.5, "small caps", Feature.SMALL_CAPS);
        b.run(b.leaf(p), serif, 10.5, ", CO");
        b.run(b.leaf(b.tag(SUBSCRIPT, p)), serif, 10.5, "2", Feature.INFERIOR);
        b.run(b.leaf(p), serif, 10.5, " and 10");
        b.run(b.leaf(b.tag(SUPERSCRIPT, p)), serif, 10.5, "⁶");
        b.run(b.leaf(p), serif, 10.5, ".").newLine();
        int note = b.tag(Tag.of(NOTE, section).withAnchor("note-1").withRefs("mark-1"));
        b.run(b.leaf(b.tag(LABEL, note)), serif, 8, "1 ");
        b.line(b.tag(PARAGRAPH, note), serif, 8, "A note of the institute’s own.");
        Item.Leaf justified = b.leaf(b.tag(PARAGRAPH, section));
        String text = "A justified, tracked and stretched line, AVAT.";
        b.run(
                justified,
                new GlyphRun(
                        serif,
                        10.5,
                        0.98,
                        Colour.BLACK,
                        b.x,
                        b.y,
                        serif.shape(text, java.util.Set.of()),
                        -0.06,
                        1.7,
                        text));
        b.newLine();
    }

    private static void lists(PagesBuilder b, int section, Face serif, Face sans) {
        for (Tag.Role role : List.of(LIST, ORDERED_LIST)) {
            int list = b.tag(role, section);
            for (int i = 1; i <= 2; i++) {
                int item = b.tag(ITEM, list);
                if (role == ORDERED_LIST) {
                    b.run(b.leaf(b.tag(LABEL, item)), sans, 10, i + " ");
                } else {
                    b.item(new Item.Placed(
                            Mark.Shape.rectangle(60, b.y - 4, 3.4, 3.4, Colour.BLACK), Item.Artifact.LAYOUT));
                }
                b.line(b.tag(PARAGRAPH, b.tag(BODY, item)), serif, 10.5, "Item number " + i);
            }
        }
        b.line(b.tag(PARAGRAPH, b.tag(BLOCK_QUOTE, section)), serif, 10, "A quotation.");
        b.line(b.tag(CODE, b.tag(PARAGRAPH, section)), serif, 10, "x = y");
        b.line(b.tag(SOURCE_ENTRY, b.tag(PARAGRAPH, section)), serif, 10, "Institute: A source, 2022.");
    }

    private static void table(PagesBuilder b, int section, Face sans) {
        int table = b.tag(TABLE, section);
        b.line(b.tag(CAPTION, table), sans, 9, "Table 1 Shares");
        int head = b.tag(ROW, b.tag(TABLE_HEAD, table));
        b.line(b.tag(Tag.of(COLUMN_HEAD, head).withColumns(2)), sans, 9, "Component and share");
        int row = b.tag(ROW, b.tag(TABLE_BODY, table));
        b.line(b.tag(ROW_HEAD, row), sans, 9, "Reducers");
        b.line(b.tag(CELL, row), sans, 9, "45", Feature.TABULAR);
    }

    private static void figure(PagesBuilder b, int section, Face sans) {
        int figure = b.tag(Tag.of(FIGURE, section)
                .withAlternative("Bars: reducers reach 45 per cent.")
                .withAttachment(new Attachment("reducers.csv", "component,share\nReducers,45\n")));
        b.line(b.tag(CAPTION, figure), sans, 9, "Exhibit 1 Reducers");
        Drawing drawing = drawing();
        b.picture(b.leaf(figure), drawing);
        int second = b.tag(Tag.of(FIGURE, section).withAlternative("The same bars again."));
        b.picture(b.leaf(second), drawing);
    }

    private static void aside(PagesBuilder b, int section, Face serif) {
        int aside = b.tag(ASIDE, section);
        b.line(b.tag(H3, aside), serif, 12, "Key findings");
        b.line(b.tag(PARAGRAPH, aside), serif, 10, "Found.");
    }
}
