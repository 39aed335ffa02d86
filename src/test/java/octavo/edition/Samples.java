package octavo.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import octavo.edition.Block.Fact;
import octavo.edition.Block.Item;
import octavo.edition.Block.Panel;
import octavo.edition.Block.Paragraph;
import octavo.edition.Block.Section;
import octavo.edition.Inline.Emphasis;
import octavo.edition.Inline.Language;
import octavo.edition.Inline.LineBreak;
import octavo.edition.Inline.Link;
import octavo.edition.Inline.NoteMark;
import octavo.edition.Inline.SmallCaps;
import octavo.edition.Inline.Strong;
import octavo.edition.Inline.Struck;
import octavo.edition.Inline.Target;
import octavo.edition.Inline.Text;
import octavo.edition.Phrases.Key;
import octavo.report.Block.Align;
import octavo.report.Block.PanelKind;
import octavo.report.ExhibitSpec.Width;
import octavo.report.Publication.Identifiers;
import octavo.report.Publication.Licence;

/** Hand-built editions for tests: small, whole, and with every kind of block and inline. All figures are invented. */
public final class Samples {
    private int paragraphs;
    private int notes;
    private final List<Edition.Note> noteList = new ArrayList<>();

    private Edition.NotePlacement placement = Edition.NotePlacement.FOOTNOTES;

    private Samples() {}

    /** An edition with every kind of part, block and inline, two notes and one source. */
    public static Edition everything() {
        return everything("en-GB");
    }

    /** The same in another language tag; the words stay English. */
    public static Edition everything(String language) {
        Samples s = new Samples();
        List<Edition.Part> parts = List.of(
                s.part(Edition.Part.Kind.CHAPTER, "chapter", s.chapter()),
                s.part(Edition.Part.Kind.CASE_STUDY, "case", List.of(s.p("A case, told briefly."), s.noted())),
                s.part(Edition.Part.Kind.LOOSE, "loose", List.of(section("loose-1", 1, "Loose ends", s.p("Loose.")))));
        return s.edition("everything", language, parts);
    }

    /** One untitled part of one paragraph; no notes, no exhibits. */
    public static Edition smallest() {
        Samples s = new Samples();
        return s.edition("smallest", "en-GB", List.of(s.part(Edition.Part.Kind.LOOSE, "loose", List.of(s.p("One.")))));
    }

    /** A chapter of an opening and two sections, and a case study, each with so many notes, to stand as endnotes. */
    public static Edition endnotes(String language, int each) {
        Samples s = new Samples();
        s.placement = Edition.NotePlacement.ENDNOTES;
        List<Block> chapter = new ArrayList<>(s.manyNoted(each));
        chapter.add(section("first", 1, "How it began", s.manyNoted(each).toArray(Block[]::new)));
        chapter.add(section("second", 1, "Nothing to add", s.p("A section without notes.")));
        chapter.add(section("third", 1, "How it ended", s.manyNoted(each).toArray(Block[]::new)));
        List<Edition.Part> parts = List.of(
                s.part(Edition.Part.Kind.CHAPTER, "chapter", chapter),
                s.part(Edition.Part.Kind.CASE_STUDY, "case", s.manyNoted(each)));
        return s.edition("endnotes", language, parts);
    }

    private List<Block> manyNoted(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(noted());
        }
        return blocks;
    }

    /** An edition with these blocks as its only chapter. */
    public static Edition of(List<Block> blocks) {
        Samples s = new Samples();
        return s.edition("sample", "en-GB", List.of(s.part(Edition.Part.Kind.CHAPTER, "chapter", blocks)));
    }

    /** Running text without marks. */
    public static List<Inline> text(String text) {
        return List.of(new Text(text));
    }

    /** A paragraph of plain text. */
    public static Paragraph paragraph(int ordinal, String text) {
        return new Paragraph(ordinal, text(text));
    }

    private List<Block> chapter() {
        return List.of(
                panel(PanelKind.KEY_FINDINGS, "findings", "Key findings", List.of(), list(true, 1)),
                p("The chapter opens with a paragraph that has no heading above it."),
                section("first", 1, "What & why", mixed(), gloss(), noted(), exhibit("exhibit"), facts(false)),
                section(
                        "second",
                        1,
                        "What <follows>",
                        section("second-a", 2, "A step down", list(false, 1), list(true, 3), quote(false), quote(true)),
                        new Block.Code("x < y\n  && z"),
                        table(),
                        panel(PanelKind.BOX, "box", "Box", text("A box"), facts(true), p("Boxed text.")),
                        panel(PanelKind.BOTTOM_LINE, "bottom", "Bottom line", List.of(), p("In the end."))));
    }

    private Paragraph p(String text) {
        return new Paragraph(paragraphs++, text(text));
    }

    private Paragraph mixed() {
        return new Paragraph(
                paragraphs++,
                List.of(
                        new Text("Plain, "),
                        new Emphasis(List.of(new Text("stressed "), new Strong(text("and strong")))),
                        new Text(", "),
                        new Struck(text("gone")),
                        new Text(", "),
                        new Inline.Code("a < b"),
                        new Text(", a "),
                        new Link(new Target.Url("https://example.org/a b?x=1&y=[2]"), text("link")),
                        new Text(", "),
                        new Link(new Target.Anchor("exhibit"), text("Exhibit\u00a01")),
                        new Text(", CO"),
                        new Inline.Subscript(text("2")),
                        new Text(", 10"),
                        new Inline.Superscript(text("−6")),
                        new Text(", the term "),
                        new Language("zh-Hans", text("小巨人")),
                        new Text(", "),
                        new SmallCaps(text("small capitals")),
                        new LineBreak(),
                        new Text("and a new line.")));
    }

    private Paragraph noted() {
        int number = ++notes;
        Paragraph text = new Paragraph(
                paragraphs++,
                List.of(
                        new Text("A claim that needs support."),
                        new NoteMark(number, "mark-" + number, "note-" + number),
                        new Text(" And more.")));
        Paragraph note = new Paragraph(
                paragraphs++,
                List.of(new Text("See "), new Link(new Target.Anchor("source-1"), text("a source")), new Text(".")));
        noteList.add(new Edition.Note(number, "note-" + number, "mark-" + number, List.of(note)));
        return text;
    }

    private Block list(boolean ordered, int start) {
        return new Block.ItemList(
                ordered,
                start,
                List.of(new Item(List.of(p("First item"))), new Item(List.of(p("Second item"), p("more")))));
    }

    private Block quote(boolean pull) {
        return new Block.Quote(pull, List.of(p("Words of somebody else.")));
    }

    private static Block gloss() {
        return new Block.Gloss("小巨人", Optional.of("xiǎo jùrén"), "zh-Hans", text("Little Giant, a small firm"));
    }

    private static Block facts(boolean pull) {
        return new Block.Facts(
                pull, List.of(new Fact("25", "%", text("of all things")), new Fact("×2", "", text("in a year"))));
    }

    private static Block table() {
        return new Block.Table(
                "table",
                "Table\u00a01",
                text("Things grew"),
                Optional.of("Things, number"),
                text("Estimates."),
                text("Own count."),
                List.of(Align.LEFT, Align.RIGHT),
                List.of(text("Thing"), text("Number")),
                List.of(List.of(text("Left"), text("1.5")), List.of(text("Right"), text("20"))));
    }

    private static Panel panel(PanelKind kind, String anchor, String label, List<Inline> title, Block... blocks) {
        return new Panel(anchor, kind, label, title, List.of(blocks));
    }

    private static Section section(String anchor, int level, String title, Block... blocks) {
        Optional<String> number = switch (anchor) {
            case "first" -> Optional.of("1.1");
            case "second" -> Optional.of("1.2");
            default -> Optional.empty();
        };
        return new Section(anchor, level, number, text(title), List.of(blocks));
    }

    /** An exhibit with two bars. */
    public static Block.Exhibit exhibit(String anchor) {
        return new Block.Exhibit(
                anchor,
                "Exhibit\u00a01",
                "Left is longer than right",
                Optional.of("Length, %"),
                text("Lengths are approximate."),
                text("Own measurement."),
                Width.FULL,
                new Bars());
    }

    /** A drawing of two bars and a line, without text. */
    public static final class Bars implements Illustration {
        @Override
        public Drawing at(double width) {
            Colour blue = Colour.parse("#2F6F9F");
            return new Drawing(
                    width,
                    60,
                    List.of(
                            Mark.Shape.rectangle(0, 5, width * 0.8, 14, blue),
                            Mark.Shape.rectangle(0, 35, width * 0.4, 14, blue),
                            Mark.Shape.line(0, 0, 0, 60, Mark.Stroke.solid(Colour.BLACK, 0.9))));
        }

        @Override
        public String alternative() {
            return "Bar chart with two bars. Left is 80 per cent long, right 40 per cent. Left is therefore twice as "
                    + "long as right, which is what the title says in other words and what the reader should keep, "
                    + "if only one thing is kept.";
        }

        @Override
        public List<List<String>> table() {
            return List.of(List.of("Side", "Length (%)"), List.of("Left", "80"), List.of("Right", "40"));
        }

        @Override
        public Attachment data() {
            return new Attachment("sides.csv", "side,length\nLeft,80\nRight,40\n");
        }
    }

    private Edition.Part part(Edition.Part.Kind kind, String anchor, List<Block> blocks) {
        boolean titled = kind != Edition.Part.Kind.LOOSE;
        boolean chapter = kind == Edition.Part.Kind.CHAPTER;
        return new Edition.Part(
                kind,
                anchor,
                chapter ? Optional.of("1") : Optional.empty(),
                titled ? Optional.of(chapter ? "Chapter 1" : "Case study 1") : Optional.empty(),
                titled ? Optional.of("Title of the " + anchor) : Optional.empty(),
                titled ? Optional.of("What the " + anchor + " says in a sentence.") : Optional.empty(),
                List.of(),
                blocks);
    }

    private Edition edition(String id, String language, List<Edition.Part> parts) {
        List<Edition.SourceEntry> sources = noteList.isEmpty()
                ? List.of()
                : List.of(new Edition.SourceEntry("source-1", text("Institute (2023). A report. Town.")));
        return new Edition(
                id,
                language,
                "A sample of everything",
                Optional.of("A sample"),
                Optional.of("And nothing but samples"),
                Optional.of("It shows each kind of block once or more."),
                Optional.of("Chapter 1"),
                Optional.of("Those who test"),
                List.of("Ann Author", "Ben Writer"),
                "Octavo Institute",
                Optional.of("Octavo Brief 4"),
                LocalDate.of(2026, 11, 24),
                "24 November 2026",
                List.of("samples", "tests"),
                new Licence("CC BY 4.0", Optional.of("https://creativecommons.org/licenses/by/4.0/")),
                new Identifiers(Optional.of("10.5555/octavo"), Optional.empty(), Optional.empty()),
                Handling.of(Edition.Marking.CLEAR),
                1200,
                5,
                setup(),
                parts,
                List.copyOf(noteList),
                sources,
                List.of(),
                new Edition.Imprint(List.of(new Edition.Imprint.Entry("Licence", text("CC BY 4.0")))),
                phrases(),
                Origins.NONE);
    }

    private Edition.Setup setup() {
        return new Edition.Setup(
                "house",
                Edition.Paper.A4,
                placement,
                Edition.Contents.AUTO,
                OptionalInt.empty(),
                Edition.PdfVersion.V2_0);
    }

    /** English phrases: the key's own name in words, such as "Key findings", unless it takes arguments. */
    public static Phrases phrases() {
        Map<Key, String> texts = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            String words = key.name().replace('_', ' ').toLowerCase(Locale.ROOT);
            texts.put(key, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        }
        texts.put(Key.COMMA, ", ");
        texts.put(Key.COLON, ": ");
        texts.put(Key.FULL_STOP, ". ");
        texts.put(Key.MINUTES, "{0} minutes");
        texts.put(Key.MINUTE, "{0} minute");
        texts.put(Key.PAGE, "Page {0}");
        texts.put(Key.PAGE_IN_TEXT, "page {0}");
        texts.put(Key.PAGES, "pages {0}–{1}");
        texts.put(Key.PAGE_OF, "Page {0} of {1}");
        texts.put(Key.BACK_TO_TEXT, "Back to the text");
        texts.put(Key.NOTE_MARK, "Note {0}");
        texts.put(Key.EXHIBIT, "Exhibit {0}");
        texts.put(Key.TABLE, "Table {0}");
        texts.put(Key.ACCESSIBILITY_TEXT, "The text has headings, contents and a reading order.");
        texts.put(Key.ACCESSIBILITY_NOTES, "Notes are linked both ways.");
        texts.put(Key.ACCESSIBILITY_EXHIBITS, "Exhibits come with words and data tables.");
        texts.put(Key.ACCESSIBILITY_PAGES, "Pages are those of the PDF.");
        return new Phrases(texts);
    }
}
