package octavo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Handling;
import octavo.edition.Illustration;
import octavo.edition.Inline;
import octavo.edition.Inline.Text;
import octavo.edition.Origins;
import octavo.edition.Samples;
import octavo.report.Block.Align;
import octavo.report.Block.PanelKind;
import octavo.report.ExhibitSpec.Width;
import octavo.report.Placement;

/** Editions by chance, the same for the same seed. Every word in them is written once, begins with x and is remembered. */
final class RandomEdition {
    private static final String[] SYLLABLES = {
        "ba", "den", "fi", "gor", "ha", "jil", "ko", "lam", "mi", "nes", "po", "ral", "si", "tun", "va", "wer"
    };

    private final Random random;
    private final Random more;
    private final List<String> words = new ArrayList<>();
    private final List<String> noteWords = new ArrayList<>();
    private final List<Edition.Note> notes = new ArrayList<>();
    private List<String> current = words;
    private int count;
    private int paragraphs;
    private int anchors;

    /**
     * An edition and its words.
     *
     * @param words in reading order, those of notes left out
     * @param noteWords in the order of notes
     */
    record Made(Edition edition, List<String> words, List<String> noteWords) {}

    RandomEdition(long seed) {
        random = new Random(seed);
        more = new Random(seed + 1_000_003);
    }

    /** @param style decides nothing here; it is what the edition asks for */
    Made make(String style, Edition.Paper paper, Edition.NotePlacement placement) {
        List<Edition.Part> parts = new ArrayList<>();
        int n = 1 + random.nextInt(3);
        for (int i = 0; i < n; i++) {
            Edition.Part.Kind kind = Edition.Part.Kind.values()[random.nextInt(3)];
            boolean titled = kind != Edition.Part.Kind.LOOSE;
            parts.add(new Edition.Part(
                    kind,
                    anchor(),
                    titled && random.nextBoolean() ? Optional.of(Integer.toString(i + 1)) : Optional.empty(),
                    titled ? Optional.of("Part " + (i + 1)) : Optional.empty(),
                    titled ? Optional.of(run(2 + random.nextInt(8))) : Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    withText(blocks(0, 3 + random.nextInt(8)))));
        }
        Edition base = Samples.smallest();
        Edition.Setup setup = new Edition.Setup(
                style, paper, placement, Edition.Contents.NEVER, OptionalInt.empty(), Edition.PdfVersion.V2_0);
        Edition edition = new Edition(
                "random",
                "en-GB",
                base.title(),
                base.shortTitle(),
                Optional.empty(),
                Optional.empty(),
                base.kicker(),
                base.audienceLine(),
                base.authors(),
                base.publisher(),
                base.series(),
                base.date(),
                base.dateText(),
                base.keywords(),
                base.licence(),
                base.identifiers(),
                random.nextBoolean() ? Handling.of(Edition.Marking.GREEN) : Handling.NONE,
                count,
                5,
                setup,
                parts,
                List.copyOf(notes),
                List.of(),
                List.of(),
                base.imprint(),
                base.phrases(),
                Origins.NONE);
        return new Made(edition, words, noteWords);
    }

    private String anchor() {
        return "a" + ++anchors;
    }

    private String word() {
        StringBuilder word = new StringBuilder("x");
        int n = ++count;
        do {
            word.append(SYLLABLES[n % SYLLABLES.length]);
            n /= SYLLABLES.length;
        } while (n > 0);
        current.add(word.toString());
        return word.toString();
    }

    private String run(int length) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < length; i++) {
            run.append(i > 0 ? " " : "").append(word());
        }
        return run.toString();
    }

    private List<Inline> text(int length) {
        return List.of(new Text(run(length)));
    }

    private List<Block> blocks(int depth, int n) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            blocks.add(block(depth));
        }
        return blocks;
    }

    /** Findings that lead a brief are set before its first title; so that order is that of writing, text leads here. */
    private List<Block> withText(List<Block> blocks) {
        boolean leads = blocks.get(0) instanceof Block.Panel;
        if (!leads) {
            return blocks;
        }
        List<Block> all = new ArrayList<>();
        all.add(new Block.Paragraph(paragraphs++, List.of(new Text("Text leads."))));
        all.addAll(blocks);
        return all;
    }

    private Block block(int depth) {
        int kind = random.nextInt(20);
        boolean nest = depth < 3;
        return switch (kind) {
            case 0, 1, 2 -> nest ? section(depth) : paragraph();
            case 3, 4 -> nest ? list(depth) : paragraph();
            case 5 -> new Block.Quote(false, List.of(paragraph()));
            case 6 -> new Block.Quote(true, List.of(shortParagraph()));
            case 7 -> new Block.Code(run(5) + "\n  " + run(4));
            case 8, 9 -> table();
            case 10, 11 -> nest ? panel(depth) : paragraph();
            case 12 -> new Block.Gloss("小巨人", Optional.of("xiǎo jùrén"), "zh-Hans", noted(text(6), 6));
            case 13 -> facts();
            case 14, 15 -> exhibit();
            default -> more.nextInt(8) == 0 ? chinese() : paragraph();
        };
    }

    private Block.Section section(int depth) {
        List<Inline> title = noted(text(1 + random.nextInt(9)), 12);
        Optional<String> number = random.nextBoolean() ? Optional.of(depth + "." + anchors) : Optional.empty();
        return new Block.Section(anchor(), depth + 1, number, title, blocks(depth + 1, 1 + random.nextInt(6)));
    }

    private Block.Paragraph shortParagraph() {
        return new Block.Paragraph(paragraphs++, text(8));
    }

    private Block.Paragraph paragraph() {
        List<Inline> content = new ArrayList<>();
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            content.add(piece());
            if (more.nextInt(6) == 0) {
                content.add(new Text(" "));
                content.add(special());
            }
            content.add(new Text(i == pieces - 1 ? "." : " "));
        }
        return new Block.Paragraph(paragraphs++, content);
    }

    private Inline piece() {
        return switch (random.nextInt(12)) {
            case 0 -> new Inline.Emphasis(text(3));
            case 1 -> new Inline.Strong(text(2));
            case 2 -> new Inline.Link(new Inline.Target.Url("https://example.org/"), text(3));
            case 3 -> new Inline.Struck(text(2));
            case 4 -> new Inline.SmallCaps(text(2));
            case 5, 6 -> note();
            case 7 -> new Inline.Language("zh-Hans", List.of(new Text("新型举国体制")));
            default -> new Text(run(5 + random.nextInt(30)));
        };
    }

    /** What came later, by chance of its own, so that older seeds keep their course. */
    private Inline special() {
        return switch (more.nextInt(5)) {
            case 0 -> new Inline.Superscript(text(1));
            case 1 -> new Inline.Subscript(text(1));
            case 2 -> new Inline.Code(word() + "_" + word() + "/" + word() + ".csv");
            case 3 -> new Inline.Language("de", text(3));
            default ->
                new Inline.Link(
                        new Inline.Target.Url("https://example.org/a"),
                        List.of(new Text("https://" + word() + ".example/" + word() + "?" + word() + "=" + word())));
        };
    }

    /** A text with the mark of a note behind it, once in so many times. */
    private List<Inline> noted(List<Inline> text, int times) {
        if (more.nextInt(times) > 0) {
            return text;
        }
        List<Inline> noted = new ArrayList<>(text);
        noted.add(note());
        return noted;
    }

    /** A paragraph that is Chinese, with its marks, figures and a Latin word. */
    private Block.Paragraph chinese() {
        List<Inline> content = new ArrayList<>();
        for (int i = 1 + more.nextInt(5); i > 0; i--) {
            String text = "中国在2020年没有达到目标。（“国产化率”只有30%，而目标是50%！）《中国制造2025》说：" + word() + "、第4章……";
            content.add(new Inline.Language("zh-Hans", List.of(new Text(text))));
        }
        return new Block.Paragraph(paragraphs++, content);
    }

    private Inline note() {
        if (current != words) {
            return new Text(run(3)); // no notes within notes
        }
        int number = notes.size() + 1;
        notes.add(null);
        current = noteWords;
        List<Block> blocks = List.of(new Block.Paragraph(paragraphs++, text(4 + random.nextInt(40))));
        current = words;
        notes.set(number - 1, new Edition.Note(number, "note-" + number, "mark-" + number, blocks));
        return new Inline.NoteMark(number, "mark-" + number, "note-" + number);
    }

    private Block list(int depth) {
        List<Block.Item> items = new ArrayList<>();
        int n = 1 + random.nextInt(6);
        for (int i = 0; i < n; i++) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(paragraph());
            if (random.nextInt(5) == 0) {
                blocks.add(depth < 2 ? list(depth + 1) : paragraph());
            }
            items.add(new Block.Item(blocks));
        }
        return new Block.ItemList(random.nextBoolean(), 1 + random.nextInt(3), items);
    }

    private Block panel(int depth) {
        PanelKind kind = PanelKind.values()[random.nextInt(PanelKind.values().length)];
        List<Inline> title = random.nextBoolean() ? noted(text(4), 6) : List.of();
        return new Block.Panel(anchor(), kind, "Label", title, blocks(depth + 1, 1 + random.nextInt(5)));
    }

    private Block facts() {
        List<Block.Fact> facts = new ArrayList<>();
        int n = 1 + random.nextInt(3);
        for (int i = 0; i < n; i++) {
            facts.add(new Block.Fact(Integer.toString(random.nextInt(100)), "%", text(5)));
        }
        return new Block.Facts(random.nextBoolean(), facts);
    }

    private Block table() {
        int columns = 1 + random.nextInt(5);
        boolean titled = random.nextBoolean();
        List<Inline> title = titled ? noted(text(6), 6) : List.of();
        List<Align> aligns = new ArrayList<>();
        List<List<Inline>> head = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            aligns.add(random.nextInt(3) == 0 ? Align.RIGHT : Align.LEFT);
            head.add(text(1));
        }
        List<List<List<Inline>>> rows = new ArrayList<>();
        List<Set<Integer>> joined = new ArrayList<>();
        joined.add(Set.of());
        int n = 1 + random.nextInt(random.nextInt(8) == 0 ? 60 : 8);
        for (int r = 0; r < n; r++) {
            List<List<Inline>> row = new ArrayList<>();
            int span = columns > 1 && more.nextInt(6) == 0 ? 1 + more.nextInt(columns - 1) : 0;
            for (int c = 0; c < columns; c++) {
                boolean right = aligns.get(c) == Align.RIGHT;
                boolean part = span > 0 && c == span;
                List<Inline> cell = right ? List.of(new Text(random.nextInt(2000) / 10.0 + "")) : null;
                row.add(part ? List.of() : noted(cell == null ? text(1 + random.nextInt(6)) : cell, 12));
            }
            rows.add(row);
            joined.add(span > 0 ? Set.of(span) : Set.of());
        }
        List<Inline> source = titled ? text(5) : List.of();
        String label = titled ? "Table" : "";
        return new Block.Table(
                anchor(), label, title, Optional.empty(), List.of(), source, aligns, head, rows, placement(), joined);
    }

    private Block exhibit() {
        String title = run(3 + random.nextInt(10));
        List<Inline> source = text(6);
        Width width = Width.values()[random.nextInt(3)];
        return new Block.Exhibit(
                anchor(),
                "Exhibit",
                title,
                Optional.empty(),
                List.of(),
                source,
                width,
                placement(),
                new Drawn(30 + random.nextInt(300)));
    }

    /** Placements in turn, none at times; nothing is drawn from the random numbers. */
    private Optional<Placement> placement() {
        Placement[] all = Placement.values();
        return count % 7 < all.length ? Optional.of(all[count % 7]) : Optional.empty();
    }

    /** A drawing of this height. */
    record Drawn(double height) implements Illustration {
        @Override
        public Drawing at(double width) {
            return new Drawing(
                    width, height, List.of(Mark.Shape.rectangle(0, 0, width, height, Colour.parse("#2F6F9F"))));
        }

        @Override
        public String alternative() {
            return "A rectangle.";
        }

        @Override
        public List<List<String>> table() {
            return List.of();
        }

        @Override
        public Attachment data() {
            return new Attachment("none.csv", "");
        }
    }
}
