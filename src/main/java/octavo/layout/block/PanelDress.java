package octavo.layout.block;

import java.util.List;
import octavo.page.Item;
import octavo.report.Block.PanelKind;
import octavo.style.Palette;
import octavo.style.Style;
import octavo.style.Style.PanelLook;

/** How panels of a kind are dressed in a style: on a tint, in a box or behind a bar; and where their text stands then. */
final class PanelDress {
    /** LOOK.md, "Accessible": thickness of box and bar. */
    private static final double BOX = 2;

    private static final double BAR = 5;

    /** Thickness of a box within another panel. */
    private static final double THIN = 0.5;

    private final Geometry geometry;
    private final Style.Spacing spacing;
    private final Palette palette;
    private final PanelLook look;
    private final Area area;

    /** @param area that the panel stands in */
    PanelDress(Desk desk, PanelKind kind, Area area) {
        this.geometry = desk.geometry;
        this.spacing = desk.style.spacing();
        this.palette = desk.style.palette();
        PanelLook asked = desk.style.design().panel();
        this.look = asked == PanelLook.BAR && kind != PanelKind.CASE_STUDY ? PanelLook.BOX : asked;
        this.area = area;
    }

    /** Whether it is a tint over the whole live area; there is none within another panel or a list. */
    private boolean isTint() {
        return look == PanelLook.TINT && !area.panel() && area.margin();
    }

    /** Where its text stands: a tint keeps the columns of the page, all else is set in. */
    Area inside() {
        double inset = spacing.panelInset().pt();
        if (isTint()) {
            return area;
        }
        if (look == PanelLook.BOX && !area.panel()) {
            double width = geometry.exhibit() - 2 * inset;
            return new Area(area.x() + inset, width, false, false, area.body(), area.level(), true, area.floats());
        }
        return nested(look == PanelLook.TINT ? inset / 2 : inset);
    }

    private Area nested(double inset) {
        Area in = area.indented(inset);
        return new Area(in.x(), in.width() - inset, false, false, in.body(), in.level(), true, in.floats());
    }

    /** @param repeated in the margin column of later parts */
    Frame frame(List<Item> repeated) {
        if (look == PanelLook.BAR) {
            PanelFrame.Line bar = new PanelFrame.Line(BAR, palette.accent());
            return PanelFrame.barred(area.x() - BAR / 2, area.width(), bar, repeated);
        }
        if (isTint()) {
            return tint(repeated);
        }
        double padding = spacing.panel().pt();
        if (look == PanelLook.TINT) { // within another panel: a thin box, since tint on tint is none
            return PanelFrame.boxed(area.x(), area.width(), padding / 2, new PanelFrame.Line(THIN, palette.ink3()));
        }
        double width = area.panel() ? area.width() : geometry.exhibit();
        return PanelFrame.boxed(area.x(), width, padding, new PanelFrame.Line(BOX, palette.ink()));
    }

    private Frame tint(List<Item> repeated) {
        double over = spacing.overhang().pt();
        PanelFrame.Top top = new PanelFrame.Top(
                spacing.rule().pt(),
                palette.ink(),
                geometry.left(),
                spacing.tabWidth().pt(),
                spacing.tabHeight().pt(),
                palette.accent());
        return PanelFrame.tinted(
                geometry.left() - over,
                geometry.live() + 2 * over,
                spacing.panel().pt(),
                palette.paper(),
                top,
                repeated);
    }
}
