package octavo.layout.block;

import java.util.List;
import java.util.Optional;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Look;
import octavo.layout.inline.Run;
import octavo.page.Tag;
import octavo.style.Role;
import octavo.style.Style;

/** What stands above and below an exhibit or a table: rule, tab, label, title, subtitle; note and source. */
final class TitleBlock {
    /** LOOK.md, "Exhibit frame": rule to label, label to title, title to subtitle. */
    private static final double RULE_TO_LABEL = 10;

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

    /** Rule to subtitle, with the trailing leading of the last line; the tag that it captions is current. */
    Box head(String label, List<Inline> title, Optional<String> subtitle, double x, double width, boolean half) {
        Style.Spacing spacing = desk.style.spacing();
        BoxBuilder box = new BoxBuilder();
        box.rule(x, 0, width, spacing.rule().pt(), desk.style.palette().ink());
        box.rule(
                x,
                0,
                spacing.tabWidth().pt(),
                spacing.tabHeight().pt(),
                desk.style.palette().accent());
        desk.tags.open(Tag.Role.CAPTION);
        double y = RULE_TO_LABEL;
        if (!label.isEmpty()) {
            y = put(
                    box,
                    paragraph(List.of(new Inline.Text(label)), Role.EXHIBIT_LABEL, 1),
                    Role.EXHIBIT_LABEL,
                    x,
                    width,
                    y);
            y += LABEL_TO_TITLE;
        }
        List<Run> runs = paragraph(title, Role.EXHIBIT_TITLE, half ? HALF_TITLE : 1);
        Box balanced = Typist.pile(desk.typist.balanced(runs, Role.EXHIBIT_TITLE, x, width));
        box.put(balanced, y);
        y += balanced.height();
        if (subtitle.isPresent()) {
            List<Inline> text = List.of(new Inline.Text(subtitle.get()));
            y = put(
                    box,
                    paragraph(text, Role.EXHIBIT_SUBTITLE, 1),
                    Role.EXHIBIT_SUBTITLE,
                    x,
                    width,
                    y + TITLE_TO_SUBTITLE);
        }
        desk.tags.close();
        return box.build(y);
    }

    private List<Run> paragraph(List<Inline> content, Role role, double scale) {
        Look look = desk.type.look(role);
        desk.tags.open(Tag.Role.PARAGRAPH);
        InlineRuns inline = new InlineRuns(desk, look.withSize(look.size() * scale))
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
        if (inWords.isEmpty() && note.isEmpty() && source.isEmpty()) {
            return new BoxBuilder().build(0);
        }
        BoxBuilder box = new BoxBuilder();
        double y = 0;
        if (inWords.isPresent()) {
            List<Inline> words = List.of(new Inline.Text(inWords.get()));
            y = put(box, labelled(Key.IN_WORDS, words), Role.EXHIBIT_SOURCE, x, width, y);
            y += 0.5 * desk.type.size(Role.EXHIBIT_SOURCE);
        }
        if (!note.isEmpty()) {
            y = put(box, labelled(Key.NOTE, note), Role.EXHIBIT_SOURCE, x, width, y);
        }
        if (!source.isEmpty()) {
            y = put(box, labelled(Key.SOURCE, source), Role.EXHIBIT_SOURCE, x, width, y);
        }
        return box.build(y - desk.type.trail(Role.EXHIBIT_SOURCE)); // nothing stands close below it
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
