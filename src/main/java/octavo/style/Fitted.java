package octavo.style;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A style, set tighter or looser within its {@link Fit}. Readers notice least when room changes, then exhibits, then
 * leading, then notes; in this order the freedoms are used, each before the one before is used up.
 */
public final class Fitted {
    private static final Set<Role> RUNNING = EnumSet.of(
            Role.BODY,
            Role.NOTE_MARK,
            Role.HEADING_2,
            Role.HEADING_3,
            Role.LIST_NUMERAL,
            Role.QUOTE,
            Role.PANEL_BODY,
            Role.BOTTOM_LINE,
            Role.FINDING,
            Role.FINDING_NUMERAL,
            Role.TABLE_CELL,
            Role.CODE);

    private static final Set<Role> NOTES = EnumSet.of(Role.NOTE, Role.NOTE_NUMBER);

    private final Style style;
    private final double space;
    private final double exhibit;
    private final double leading;
    private final double note;

    private Fitted(Style style, double by) {
        this.style = style;
        Fit fit = style.fit();
        this.space = fit.space().at(by, 0, 0.5);
        this.exhibit = fit.exhibit().at(by, 0.2, 0.7);
        this.leading = fit.leading().at(by, 0.4, 1);
        this.note = fit.note().at(by, 0.6, 1);
    }

    /** @param by from -1, as tight as the style allows, over 0, as it is, to 1, as loose */
    public static Style of(Style style, double by) {
        return by == 0 ? style : new Fitted(style, by).whole();
    }

    private Style whole() {
        Map<Role, TextStyle> text = new EnumMap<>(style.text());
        text.replaceAll(this::text);
        return new Style(
                style.name(),
                style.pdf(),
                style.families(),
                style.palette(),
                grid(),
                text,
                style.design(),
                spacing(),
                style.lines(),
                chart(),
                style.fit(),
                style.ebook(),
                style.extraCss());
    }

    private TextStyle text(Role role, TextStyle t) {
        double size = NOTES.contains(role) ? note : 1;
        double step = NOTES.contains(role) ? note : RUNNING.contains(role) ? leading : 1;
        return new TextStyle(
                t.family(),
                t.weight(),
                t.italic(),
                times(t.size(), size),
                times(t.leading(), step),
                t.colour(),
                t.tracking(),
                t.features(),
                t.capitals(),
                t.align(),
                t.hyphenate(),
                t.indent(),
                times(t.paragraphSpace(), space));
    }

    private Style.Grid grid() {
        Style.Grid g = style.grid();
        return new Style.Grid(
                g.left(),
                g.right(),
                g.column(),
                g.gutter(),
                g.measure(),
                g.exhibit(),
                g.top(),
                g.bottom(),
                times(g.baseline(), leading),
                g.head(),
                g.folio());
    }

    private Style.Spacing spacing() {
        Style.Spacing s = style.spacing();
        return new Style.Spacing(
                room(s.headingBefore()),
                room(s.headingBeforeTwo()),
                room(s.headingAfter()),
                room(s.subheadingBefore()),
                room(s.subheadingAfter()),
                s.chapter(),
                room(s.list()),
                room(s.item()),
                s.listIndent(),
                room(s.finding()),
                room(s.quote()),
                s.quoteIndent(),
                room(s.pullBefore()),
                room(s.pullAfter()),
                room(s.exhibitBefore()),
                room(s.exhibitAfter()),
                s.rule(),
                s.tabWidth(),
                s.tabHeight(),
                room(s.panel()),
                s.panelInset(),
                room(s.panelAround()),
                s.overhang(),
                room(s.cell()),
                s.cellGap(),
                room(s.row()),
                room(s.noteBefore()),
                room(s.noteAfter()),
                room(s.note()));
    }

    private Style.Chart chart() {
        Style.Chart c = style.chart();
        return new Style.Chart(times(c.rowPitch(), exhibit), times(c.bar(), exhibit), c.labelColumn(), c.fills());
    }

    private Length room(Length length) {
        return times(length, space);
    }

    private static Length times(Length length, double factor) {
        return factor == 1 ? length : new Length(length.pt() * factor);
    }
}
