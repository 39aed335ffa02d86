package octavo.exhibit;

import java.math.BigDecimal;
import octavo.drawing.Colour;
import octavo.edition.Phrases;
import octavo.edition.Phrases.Key;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Qualifier;
import octavo.report.ExhibitSpec;
import octavo.style.Palette;
import octavo.style.Role;
import octavo.style.Style;

/** What every chart needs at hand: the style, lettering, figures and words of its language. */
record Studio(Style style, Lettering lettering, Figures figures, Wording wording, Phrases phrases) {

    /** This studio for a chart whose numbers reach {@code greatest}. */
    Studio upTo(BigDecimal greatest) {
        return new Studio(style, lettering, figures.upTo(greatest), wording, phrases);
    }

    Palette palette() {
        return style.palette();
    }

    /** A row's name; bold for a highlighted one, since hue alone must not carry a meaning. */
    Ink nameInk(boolean highlighted) {
        Ink ink = lettering.ink(Role.CHART_NAME);
        return highlighted ? ink.weighing(700) : ink;
    }

    /** Colour of a row's mark. */
    Colour fill(boolean highlighted) {
        return highlighted ? palette().accent() : palette().fill();
    }

    /** Colour of text that belongs to a row's mark. */
    Colour fillText(boolean highlighted) {
        return highlighted ? palette().accent() : palette().fillText();
    }

    Words name(String text) {
        return lettering.set(text, Role.CHART_NAME);
    }

    Words axis(String text) {
        return lettering.set(text, Role.CHART_AXIS);
    }

    Words value(String text, Colour colour) {
        return lettering.set(text, lettering.ink(Role.CHART_VALUE).in(colour));
    }

    /** A value as short as it can be said: "~80", ">60". */
    String compact(Datum datum, String unit) {
        if (datum.missing()) {
            return wording.get("missing");
        }
        String number = number(datum.number().orElseThrow(), unit);
        return switch (datum.qualifier()) {
            case EXACT -> number;
            case ABOUT -> wording.get("about") + number;
            case OVER -> ">" + number;
            case UNDER -> "<" + number;
        };
    }

    /** A value in words: "about 80", "over 60". */
    String spoken(Datum datum, String unit) {
        if (datum.missing()) {
            return wording.get("missing");
        }
        return qualified(number(datum.number().orElseThrow(), unit), datum.qualifier());
    }

    String number(BigDecimal number, String unit) {
        return figures.withUnit(figures.shown(number), unit);
    }

    String qualified(String number, Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> number;
            case ABOUT -> phrase(Key.ABOUT, number);
            case OVER -> phrase(Key.OVER, number);
            case UNDER -> phrase(Key.UNDER, number);
        };
    }

    /** A phrase around a number; a bundle may leave out the place for it where the number just follows. */
    String phrase(Key key, String number) {
        String text = phrases.get(key, number);
        return text.contains(number) ? text : text + "\u00A0" + number;
    }

    /** The unit as the spec gives it, or nothing. */
    static String unit(ExhibitSpec spec) {
        return spec.unit().orElse("");
    }
}
