package octavo.layout.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.edition.Edition;
import octavo.edition.Phrases.Key;
import octavo.page.Pages.Bookmark;
import octavo.page.Tag;
import octavo.style.Style;

/**
 * A brief with all its text set, before it is broken into pages.
 *
 * @param cover a first page that is made up by hand; its items have their place on the sheet
 * @param feet lines of footnotes, by number
 * @param leastPages that it takes, its contents not counted; it may take more
 * @param spoken what the first page's head is read as; it repeats unread on the others
 */
public record Manuscript(
        Edition edition,
        Style style,
        Optional<Box> cover,
        List<Element> elements,
        Map<Integer, List<Box>> feet,
        NoteGaps noteGaps,
        List<Tag> tags,
        List<Bookmark> outline,
        int leastPages,
        Spoken spoken) {

    /** The leaf of the tag tree for the kicker in the head of the first page; {@link Signs} knows of the others. */
    public record Spoken(OptionalInt kicker) {}

    /** A memo's first page begins so much higher than the others, under its own head (LOOK.md: at 60, measured 76). */
    public static final double MEMO_RAISE = 16;

    /** Thickness of the separator of footnotes (LOOK.md, "Footnotes"). */
    private static final double SEPARATOR = 0.5;

    /** No page holds more of its depth than that; more than all of it only where what cannot be divided is higher. */
    private static final double OVERFULL = 1.05;

    /** Room around footnotes, in pt; {@code trail} is below their last line, which need not stand on the page. */
    public record NoteGaps(double before, double rule, double after, double between, double trail) {}

    static Manuscript of(Desk desk, Optional<Box> cover, Flow flow, double contentsHeight, Spoken spoken) {
        double depth = desk.geometry.depth();
        int least = (int) Math.ceil((flow.from(0).leastHeight(depth) - contentsHeight) / depth / OVERFULL);
        Style.Spacing spacing = desk.style.spacing();
        NoteGaps gaps = new NoteGaps(
                spacing.noteBefore().pt(),
                SEPARATOR,
                spacing.noteAfter().pt(),
                spacing.note().pt(),
                desk.type.trail(octavo.style.Role.NOTE));
        return new Manuscript(
                desk.edition,
                desk.style,
                cover,
                flow.elements(),
                desk.notes.feet(),
                gaps,
                desk.tags.list(),
                List.copyOf(desk.outline),
                least + (cover.isPresent() ? 1 : 0),
                spoken);
    }

    /** A page number, or two, as {@code words} puts it. */
    public String pageWords(Box.Words words, int first, int last) {
        return switch (words) {
            case NUMBER -> Integer.toString(first);
            case PAGE -> edition.phrases().get(Key.PAGE, first);
            case PAGES ->
                first == last
                        ? edition.phrases().get(Key.PAGE_IN_TEXT, first)
                        : edition.phrases().get(Key.PAGES, first, last);
        };
    }
}
