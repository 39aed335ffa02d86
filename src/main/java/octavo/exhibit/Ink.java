package octavo.exhibit;

import octavo.drawing.Colour;
import octavo.style.TextStyle;

/** How one label is set: a role's style, perhaps in another colour, weight or posture. */
record Ink(TextStyle style, Colour colour, int weight, boolean italic) {

    Ink(TextStyle style) {
        this(style, style.colour(), style.weight(), style.italic());
    }

    Ink in(Colour other) {
        return new Ink(style, other, weight, italic);
    }

    Ink weighing(int other) {
        return new Ink(style, colour, other, italic);
    }

    Ink leaning() {
        return new Ink(style, colour, weight, true);
    }

    /** Distance of baselines in pt. */
    double leading() {
        return style.leading().pt();
    }

    /** Size in pt. */
    double size() {
        return style.size().pt();
    }
}
