package octavo.exhibit;

import octavo.drawing.Colour;
import octavo.style.TextStyle;

/** How one label is set: a role's style, perhaps in another colour or weight. */
record Ink(TextStyle style, Colour colour, int weight) {

    Ink(TextStyle style) {
        this(style, style.colour(), style.weight());
    }

    Ink in(Colour other) {
        return new Ink(style, other, weight);
    }

    Ink weighing(int other) {
        return new Ink(style, colour, other);
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
