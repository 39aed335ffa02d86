package octavo.exhibit;

import java.util.List;
import octavo.drawing.Drawing;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.edition.Phrases;
import octavo.edition.Phrases.Key;
import octavo.report.ExhibitSpec;
import octavo.style.Role;
import octavo.style.Style;
import octavo.text.Faces;

/**
 * An exhibit as a picture of its own, for slides and the press: rule and tab, label, title, subtitle, chart, note and
 * source, with white around. Distances are those of the look's exhibit frame.
 */
public final class Frame {
    private static final double MARGIN = 14;
    private static final double RULE_TO_LABEL = 10;
    private static final double LABEL_TO_TITLE = 2.5;
    private static final double TITLE_TO_SUBTITLE = 2;
    private static final double TO_CHART = 7.5;
    private static final double TO_SOURCE = 7.5;
    private static final double BASELINE = 0.75; // of the size below the top of a line (LOOK: 0.75 above, 0.25 below)
    private final Style style;
    private final Lettering lettering;
    private final Phrases phrases;

    public Frame(Style style, Faces faces, Phrases phrases) {
        this.style = style;
        this.lettering = new Lettering(style, faces);
        this.phrases = phrases;
    }

    /** The width in pt that an exhibit's chart has in this style's own layout on A4. */
    public double width(ExhibitSpec.Width width) {
        return Fit.width(style, width);
    }

    /**
     * The framed picture.
     *
     * @param exhibit one whose illustration is drawn; a table has no picture
     * @param width of the chart in pt; the picture is wider by its margins
     */
    public Drawing draw(Block.Exhibit exhibit, double width) {
        Canvas canvas = new Canvas();
        double y = head(canvas, exhibit, width);
        Drawing chart = exhibit.illustration().at(width);
        canvas.add(chart.marks(), 0, y);
        y += chart.height() + TO_SOURCE;
        y = line(canvas, Key.NOTE, exhibit.note(), width, y);
        y = line(canvas, Key.SOURCE, exhibit.source(), width, y);
        Canvas placed = new Canvas();
        double height = y + 2 * MARGIN;
        placed.rectangle(0, 0, width + 2 * MARGIN, height, style.palette().ground());
        placed.add(canvas.marks(), MARGIN, MARGIN);
        return placed.drawing(width + 2 * MARGIN, height);
    }

    private double head(Canvas canvas, Block.Exhibit exhibit, double width) {
        Style.Spacing spacing = style.spacing();
        canvas.rectangle(0, 0, width, spacing.rule().pt(), style.palette().ink());
        canvas.rectangle(
                0,
                0,
                spacing.tabWidth().pt(),
                spacing.tabHeight().pt(),
                style.palette().accent());
        double y = RULE_TO_LABEL;
        if (!exhibit.label().isEmpty()) {
            y = lines(canvas, lettering.wrap(exhibit.label(), Role.EXHIBIT_LABEL, width), Role.EXHIBIT_LABEL, y);
            y += LABEL_TO_TITLE;
        }
        y = lines(canvas, lettering.wrap(exhibit.title(), Role.EXHIBIT_TITLE, width), Role.EXHIBIT_TITLE, y);
        if (exhibit.subtitle().isPresent()) {
            List<Words> subtitle = lettering.wrap(exhibit.subtitle().get(), Role.EXHIBIT_SUBTITLE, width);
            y = lines(canvas, subtitle, Role.EXHIBIT_SUBTITLE, y + TITLE_TO_SUBTITLE);
        }
        return y + TO_CHART;
    }

    private double line(Canvas canvas, Key label, List<Inline> content, double width, double y) {
        if (content.isEmpty()) {
            return y;
        }
        Ink ink = lettering.ink(Role.EXHIBIT_SOURCE);
        Passage passage = new Passage(lettering, ink)
                .label(phrases.get(label), ink.weighing(600), 0.4 * ink.size())
                .add(content);
        return lines(canvas, passage.lines(width), Role.EXHIBIT_SOURCE, y);
    }

    /** Sets lines from {@code top} on; returns where the next line would begin. */
    private double lines(Canvas canvas, List<Words> lines, Role role, double top) {
        Ink ink = lettering.ink(role);
        double y = top;
        for (Words words : lines) {
            canvas.left(words, 0, y + BASELINE * ink.size());
            y += ink.leading();
        }
        return y;
    }
}
