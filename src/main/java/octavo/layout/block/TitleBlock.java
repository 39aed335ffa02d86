package octavo.layout.block;

import java.util.List;
import java.util.Optional;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Run;
import octavo.page.Tag;
import octavo.style.Role;
import octavo.style.Style;

/** What stands above and below an exhibit or a table: rule, tab, label, title, subtitle; note and source. */
final class TitleBlock {
    /** LOOK.md, "Exhibit frame": rule to label, label to title, title to subtitle. */
    private static final double RULE_TO_LABEL = 10;

    /** A little nearer over a title of half width: where text runs beside it, rule and title both meet its baselines. */
    private static final double RULE_TO_LABEL_HALF = 9;

    private static final double LABEL_TO_TITLE = 2.5;
    private static final double TITLE_TO_SUBTITLE = 2;

    /** Beside the word space between "Source" and what it is, in em. */
    private static final double LABEL_GAP = 0.35;

    /** A half-width exhibit's title is 11.5 where a full one's is 12.5. */
    private static final double HALF_TITLE = 11.5 / 12.5;

    private final Desk desk;

    TitleBlock(Desk desk) {
        this.desk = desk;
    }

    /** What stands above, with its tags made; each part may be empty. */
    record Head(List<Run> label, List<Run> title, List<Run> subtitle) {}

    /** What stands below, likewise. */
    record Foot(List<Run> words, List<Run> note, List<Run> source) {}

    /** Rule to subtitle, with the trailing leading of the last line; the tag that it captions is current. */
    Box head(String label, List<Inline> title, Optional<String> subtitle, double x, double width, boolean half) {
        return head(head(label, title, subtitle), x, width, half);
    }

    /** The tag that it captions is current. */
    Head head(String label, List<Inline> title, Optional<String> subtitle) {
        desk.tags.open(Tag.Role.CAPTION);
        List<Run> over = label.isEmpty() ? List.of() : paragraph(plain(label), Role.EXHIBIT_LABEL);
        List<Run> finding = paragraph(title, Role.EXHIBIT_TITLE);
        List<Run> unit =
                subtitle.map(s -> paragraph(plain(s), Role.EXHIBIT_SUBTITLE)).orElse(List.of());
        desk.tags.close();
        return new Head(over, finding, unit);
    }

    private static List<Inline> plain(String text) {
        return List.of(new Inline.Text(text));
    }

    /** Set in a width; may be done more than once. */
    Box head(Head head, double x, double width, boolean half) {
        Style.Spacing spacing = desk.style.spacing();
        BoxBuilder box = new BoxBuilder();
        box.rule(x, 0, width, spacing.rule().pt(), desk.style.palette().ink());
        box.rule(
                x,
                0,
                spacing.tabWidth().pt(),
                spacing.tabHeight().pt(),
                desk.style.palette().accent());
        double y = toLabel(half);
        if (!head.label().isEmpty()) {
            y = put(box, head.label(), Role.EXHIBIT_LABEL, x, width, y) + LABEL_TO_TITLE;
        }
        List<Run> title = half ? smaller(head.title()) : head.title();
        Box balanced = Typist.pile(desk.typist.balanced(title, Role.EXHIBIT_TITLE, x, width));
        box.put(balanced, y);
        y += balanced.height();
        if (!head.subtitle().isEmpty()) {
            y = put(box, head.subtitle(), Role.EXHIBIT_SUBTITLE, x, width, y + TITLE_TO_SUBTITLE);
        }
        return box.build(y);
    }

    private static double toLabel(boolean half) {
        return half ? RULE_TO_LABEL_HALF : RULE_TO_LABEL;
    }

    /** The baseline of the title's first line, below the rule's top, in pt. */
    double titleBaseline(Head head, double width, boolean half) {
        double label = head.label().isEmpty()
                ? 0
                : desk.typist.block(head.label(), Role.EXHIBIT_LABEL, 0, width).height() + LABEL_TO_TITLE;
        return toLabel(half) + label + desk.type.ascent(Role.EXHIBIT_TITLE);
    }

    private static List<Run> smaller(List<Run> title) {
        return title.stream()
                .map(r -> r instanceof Run.Text t
                        ? t.withLook(t.look().withSize(t.look().size() * HALF_TITLE))
                        : r)
                .toList();
    }

    private List<Run> paragraph(List<Inline> content, Role role) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        InlineRuns inline = new InlineRuns(desk, desk.type.look(role))
                .capitals(desk.type.style(role).capitals());
        List<Run> runs = inline.all(content);
        desk.tags.close();
        desk.notes.met(inline.notes());
        return runs;
    }

    private double put(BoxBuilder box, List<Run> runs, Role role, double x, double width, double y) {
        Box block = desk.typist.block(runs, role, x, width);
        box.put(block, y);
        return y + block.height();
    }

    /**
     * In words, note and source, each on lines of its own; height 0 if there is none. They stand after the figure or table
     * in the tag tree: it may hold only one caption, and a figure's alternative would hide them.
     */
    Box foot(Optional<String> inWords, List<Inline> note, List<Inline> source, double x, double width) {
        return foot(foot(inWords, note, source), x, width);
    }

    /** Its tags come here. */
    Foot foot(Optional<String> inWords, List<Inline> note, List<Inline> source) {
        List<Run> words = inWords.map(w -> labelled(Key.IN_WORDS, plain(w))).orElse(List.of());
        List<Run> noted = note.isEmpty() ? List.of() : labelled(Key.NOTE, note);
        return new Foot(words, noted, source.isEmpty() ? List.of() : labelled(Key.SOURCE, source));
    }

    /** Set in a width; may be done more than once. */
    Box foot(Foot foot, double x, double width) {
        BoxBuilder box = new BoxBuilder();
        double y = 0;
        if (!foot.words().isEmpty()) {
            y = put(box, foot.words(), Role.EXHIBIT_SOURCE, x, width, y);
            y += 0.5 * desk.type.size(Role.EXHIBIT_SOURCE);
        }
        if (!foot.note().isEmpty()) {
            y = put(box, foot.note(), Role.EXHIBIT_SOURCE, x, width, y);
        }
        if (!foot.source().isEmpty()) {
            y = put(box, foot.source(), Role.EXHIBIT_SOURCE, x, width, y);
        }
        // Nothing stands close below it.
        return box.build(y == 0 ? 0 : y - desk.type.trail(Role.EXHIBIT_SOURCE));
    }

    private List<Run> labelled(Key label, List<Inline> content) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        InlineRuns inline = new InlineRuns(desk, desk.type.look(Role.EXHIBIT_SOURCE));
        inline.strong(new Inline.Strong(List.of(new Inline.Text(desk.phrase(label)))));
        inline.gap(LABEL_GAP * desk.type.size(Role.EXHIBIT_SOURCE));
        inline.text(new Inline.Text(" "));
        List<Run> runs = inline.all(content);
        desk.tags.close();
        desk.notes.met(inline.notes());
        return runs;
    }
}
