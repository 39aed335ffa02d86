package octavo.drawing;

import java.util.Locale;

/** An opaque sRGB colour. */
public record Colour(int red, int green, int blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    public Colour {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("colour components run from 0 to 255");
        }
    }

    /** Reads {@code #RRGGBB}. */
    public static Colour parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("is not a colour like #0D2B45");
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Contrast ratio from 1 to 21 (WCAG 2.2, 1.4.3). */
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance from 0 to 1 (WCAG 2.2). */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int component) {
        double c = component / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** {@code #RRGGBB}. */
    @Override
    public String toString() {
        return "#"
                + Integer.toHexString(0x1000000 | red << 16 | green << 8 | blue)
                        .substring(1)
                        .toUpperCase(Locale.ROOT);
    }
}
