package octavo.exhibit;

import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.report.ExhibitSpec.Box;
import octavo.style.Role;

/** A box of a pattern with its wrapped words. */
final class PatternBox {
    private static final double PAD = 8;
    private static final double RULE = 0.8;
    private final Studio studio;
    private final boolean highlighted;
    private final List<Words> kicker;
    private final List<Words> title;
    private final List<Words> text;
    final double width;
    final double height;
    double x;
    double y;

    /** @param kicker words above the title, such as the label of the only arrow that leads here */
    PatternBox(Studio studio, Box box, boolean highlighted, Optional<String> kicker, double width) {
        this.studio = studio;
        this.highlighted = highlighted;
        this.width = width;
        double inner = width - 2 * PAD;
        this.kicker =
                kicker.map(k -> studio.lettering().wrap(k, small(), inner)).orElse(List.of());
        this.title = studio.lettering().wrap(box.title(), bold(), inner);
        this.text = box.text()
                .map(t -> studio.lettering().wrap(t, small().in(studio.palette().ink2()), inner))
                .orElse(List.of());
        double lines = this.kicker.size() * small().leading()
                + title.size() * bold().leading()
                + text.size() * small().leading();
        height = 2 * PAD + lines + (text.isEmpty() ? 0 : 2) - 0.15 * bold().size();
    }

    private Ink bold() {
        return studio.lettering()
                .ink(Role.CHART_NAME)
                .weighing(600)
                .in(highlighted ? studio.palette().accent() : studio.palette().ink());
    }

    private Ink small() {
        return studio.lettering().ink(Role.CHART_AXIS);
    }

    /** Where arrows from the side meet the box. */
    double middle() {
        return y + height / 2;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    void draw(Canvas canvas) {
        Colour rule = highlighted ? studio.palette().accent() : studio.palette().ink();
        canvas.rectangle(x, y, width, height, studio.palette().track());
        double pen = highlighted ? 2.2 : RULE;
        canvas.line(x, y + pen / 2, x + width, y + pen / 2, rule, pen);
        double baseline = y + PAD;
        baseline = lines(canvas, kicker, baseline, small());
        baseline = lines(canvas, title, baseline, bold());
        lines(canvas, text, baseline + 2, small());
    }

    private double lines(Canvas canvas, List<Words> lines, double top, Ink ink) {
        double at = top;
        for (Words line : lines) {
            canvas.left(line, x + PAD, at + 0.78 * ink.leading());
            at += ink.leading();
        }
        return at;
    }
}
