package octavo.layout.block;

import java.util.List;
import java.util.Optional;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.layout.inline.Look;
import octavo.layout.inline.Run;
import octavo.page.Item;
import octavo.page.Item.Artifact;
import octavo.page.Tag;
import octavo.style.Palette;
import octavo.style.Role;

/** Makes up the cover; all places are those of LOOK.md, "Cover", from the sheet's top. */
final class CoverSetter {
    private static final double LINE = 62;
    private static final double RULE = 73.8;
    private static final double RULE_WEIGHT = 0.8;
    private static final double TITLE = 196;
    private static final double OPTICAL = 2;

    /** From the title's last baseline to the standfirst's first, and so on down. */
    private static final double TO_STANDFIRST = 41.5;

    private static final double TO_AUTHORS = 47.5;
    private static final double STANDFIRST_WIDTH = 118 * 72 / 25.4;
    private static final double HEAD_SIZE = 9.5;
    private static final double HEAD_GAP = 18;
    private static final double KICKER_SHARE = 0.35;

    /** First baseline of the figure's caption, from the sheet's foot; and the figure's foot to there. */
    private static final double CAPTION = 74;

    private static final double TO_CAPTION = 30;

    private final Desk desk;
    private final Palette palette;
    private final Geometry geometry;
    private final BoxBuilder box = new BoxBuilder();

    CoverSetter(Desk desk) {
        this.desk = desk;
        this.palette = desk.style.palette();
        this.geometry = desk.geometry;
    }

    Box set() {
        Edition edition = desk.edition;
        box.mark(
                Mark.Shape.rectangle(0, 0, geometry.width(), geometry.height(), palette.coverGround()),
                Artifact.BACKGROUND);
        head(edition);
        box.rule(geometry.left(), RULE, geometry.live(), RULE_WEIGHT, palette.coverRule());
        box.rule(
                geometry.left(),
                RULE,
                desk.style.spacing().tabWidth().pt(),
                desk.style.spacing().tabHeight().pt(),
                palette.coverAccent());
        numeral(edition);
        double y = title(edition);
        y = standfirst(edition, y);
        figure(edition, authors(edition, y));
        return box.build(geometry.height());
    }

    private void head(Edition edition) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        List<Run> publisher = InlineRuns.of(desk, List.of(new Inline.Text(edition.publisher())), Role.COVER_SERIES);
        desk.tags.close();
        Look quiet = desk.type.look(Role.COVER_CAPTION).withSize(HEAD_SIZE).withColour(palette.coverText());
        int leaf = desk.tags.leaf(Tag.Role.PARAGRAPH);
        String kicker = isKickerBelow(edition)
                ? ""
                : edition.kicker().map(k -> k + "\u00A0\u00A0 ").orElse("");
        String line = kicker + edition.dateText();
        double room = geometry.live() - desk.typist.width(line, quiet) - HEAD_GAP;
        // A long name takes more lines, upwards from the rule.
        List<Box> name = desk.typist.lines(publisher, Role.COVER_SERIES, geometry.left(), room);
        box.put(
                Typist.pile(name),
                LINE - desk.type.ascent(Role.COVER_SERIES) - (name.size() - 1) * desk.type.leading(Role.COVER_SERIES));
        desk.typist.wordRight(box, line, quiet, geometry.right(), LINE, leaf);
    }

    /** Whether the kicker is too long for the head, and stands below the authors. */
    private boolean isKickerBelow(Edition edition) {
        Look look = desk.type.look(Role.COVER_CAPTION).withSize(HEAD_SIZE);
        return edition.kicker()
                .filter(k -> desk.typist.width(k, look) > KICKER_SHARE * geometry.live())
                .isPresent();
    }

    private void numeral(Edition edition) {
        Optional<String> number = edition.parts().stream()
                .filter(p -> p.kind() == Edition.Part.Kind.CHAPTER)
                .findFirst()
                .flatMap(Edition.Part::number);
        boolean alone = edition.parts().stream()
                        .filter(p -> p.kind() == Edition.Part.Kind.CHAPTER)
                        .count()
                == 1;
        if (alone && number.isPresent()) {
            // Ornament: the chapter's own number is read with its title.
            desk.typist
                    .artifact(
                            number.get(),
                            desk.type.look(Role.COVER_NUMERAL),
                            geometry.left() - OPTICAL,
                            TITLE,
                            false,
                            Artifact.LAYOUT)
                    .forEach(box::item);
        }
    }

    private double title(Edition edition) {
        desk.tags.open(Tag.Role.TITLE);
        List<Run> runs = InlineRuns.of(desk, List.of(new Inline.Text(edition.title())), Role.COVER_TITLE);
        desk.tags.close();
        List<Box> lines =
                desk.typist.balanced(runs, Role.COVER_TITLE, geometry.text() - OPTICAL, geometry.measure() + OPTICAL);
        Box pile = Typist.pile(lines);
        box.put(pile, TITLE - desk.type.ascent(Role.COVER_TITLE));
        return TITLE + (lines.size() - 1) * desk.type.leading(Role.COVER_TITLE);
    }

    private double standfirst(Edition edition, double title) {
        double y = title + TO_STANDFIRST;
        double last = title;
        for (Optional<String> text : List.of(edition.subtitle(), edition.standfirst())) {
            if (text.isPresent()) {
                int lines =
                        paragraph(text.get(), Role.COVER_STANDFIRST, Math.min(STANDFIRST_WIDTH, geometry.measure()), y);
                last = y + (lines - 1) * desk.type.leading(Role.COVER_STANDFIRST);
                y = last + 1.5 * desk.type.leading(Role.COVER_STANDFIRST);
            }
        }
        return last;
    }

    private double authors(Edition edition, double last) {
        double y = last + TO_AUTHORS;
        if (!edition.authors().isEmpty()) {
            int lines = paragraph(String.join(", ", edition.authors()), Role.COVER_AUTHOR, geometry.measure(), y);
            y += lines * desk.type.leading(Role.COVER_AUTHOR) + 3;
        }
        if (isKickerBelow(edition)) {
            y += paragraph(edition.kicker().orElseThrow(), Role.COVER_CAPTION, geometry.measure(), y)
                    * desk.type.leading(Role.COVER_CAPTION);
        }
        if (edition.audienceLine().isPresent()) {
            String line = desk.phrase(octavo.edition.Phrases.Key.FOR)
                    + desk.phrase(octavo.edition.Phrases.Key.COLON)
                    + edition.audienceLine().get();
            y += paragraph(line, Role.COVER_CAPTION, geometry.measure(), y) * desk.type.leading(Role.COVER_CAPTION);
        }
        if (Signs.hasCopies(edition)) {
            double leading = desk.type.leading(Role.COVER_COPY);
            y += leading + Signs.keep(desk, box, geometry.text(), y + leading, leading);
        }
        return y;
    }

    /** The first exhibit that has a figure for covers, at the foot of the sheet, if there is room below {@code used}. */
    private void figure(Edition edition, double used) {
        Block.Exhibit exhibit = CoverExhibit.of(edition, geometry.live()).orElse(null);
        if (exhibit == null) {
            return;
        }
        Drawing drawing = exhibit.illustration().cover(geometry.live()).orElseThrow();
        double caption = geometry.height() - CAPTION;
        double top = caption - TO_CAPTION - drawing.height();
        if (top < used) {
            return;
        }
        // The exhibit itself comes later, with all its numbers.
        desk.tags.open(Tag.of(Tag.Role.FIGURE, -1).withAlternative(exhibit.title()));
        int leaf = desk.tags.leaf();
        box.item(new Item.Picture(drawing, geometry.left(), top, new Item.Leaf(leaf)));
        String words = desk.phrase(
                octavo.edition.Phrases.Key.COVER_FIGURE, exhibit.subtitle().orElse(exhibit.title()));
        desk.tags.open(Tag.Role.CAPTION);
        paragraph(words, Role.COVER_CAPTION, geometry.measure(), caption);
        desk.tags.close();
        desk.tags.close();
    }

    private int paragraph(String text, Role role, double width, double baseline) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        List<Run> runs = InlineRuns.of(desk, List.of(new Inline.Text(text)), role);
        desk.tags.close();
        return lines(runs, role, geometry.text(), width, baseline);
    }

    private int lines(List<Run> runs, Role role, double x, double width, double baseline) {
        List<Box> lines = desk.typist.lines(runs, role, x, width);
        box.put(Typist.pile(lines), baseline - desk.type.ascent(role));
        return lines.size();
    }
}
