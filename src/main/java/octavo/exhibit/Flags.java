package octavo.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import octavo.drawing.Colour;
import octavo.style.Role;

/**
 * Words above a plot, each with a line down into it: left of its words, or right of them where the frame ends. Words that
 * would meet stand on several levels, so that no line crosses any words.
 */
final class Flags {
    private static final double AFTER_LINE = 3;
    private static final double WIDEST = 118;
    private static final double BETWEEN = 6;
    private final Studio studio;
    private final double width;
    private final double leading;
    private final List<Flag> flags = new ArrayList<>();

    private static final class Flag {
        final double x;
        final List<Words> lines;
        final double breadth;
        final boolean turned; // words left of the line
        int level;

        Flag(double x, List<Words> lines, boolean turned) {
            this.x = x;
            this.lines = lines;
            this.turned = turned;
            this.breadth = lines.stream().mapToDouble(Words::width).max().orElse(0);
        }

        double from() {
            return turned ? x - AFTER_LINE - breadth : x;
        }

        double to() {
            return turned ? x : x + AFTER_LINE + breadth;
        }

        boolean meets(Flag other) {
            return from() < other.to() + BETWEEN && other.from() < to() + BETWEEN;
        }
    }

    /** @param width of the frame that words may not leave */
    Flags(Studio studio, double width) {
        this.studio = studio;
        this.width = width;
        this.leading = ink().leading();
    }

    private Ink ink() {
        return studio.lettering().ink(Role.CHART_TARGET).in(studio.palette().ink2());
    }

    /** Adds words whose line stands at x. */
    void add(double x, String text) {
        double word = studio.lettering().widestWord(text, ink());
        double after = width - x - AFTER_LINE;
        boolean turned = after
                < Math.max(
                        word, Math.min(48, studio.lettering().set(text, ink()).width()));
        double room = Math.max(word, Math.min(WIDEST, turned ? x - AFTER_LINE : after));
        flags.add(new Flag(x, studio.lettering().wrap(text, ink(), room), turned));
    }

    /** Puts words on levels and says how high all of them are. */
    double height() {
        List<Flag> fromRight = new ArrayList<>(flags);
        // a line comes down through the levels below its words, so what it would cross stands above them
        fromRight.sort(Comparator.comparing((Flag f) -> !f.turned).thenComparing(f -> -f.x));
        List<Flag> done = new ArrayList<>();
        for (Flag flag : fromRight) {
            flag.level = done.stream()
                    .filter(flag::meets)
                    .mapToInt(f -> f.level + 1)
                    .max()
                    .orElse(0);
            done.add(flag);
        }
        return flags.isEmpty() ? 0 : foot(top()) + 2;
    }

    private int top() {
        return flags.stream().mapToInt(f -> f.level).max().orElse(0);
    }

    /** Height of the levels up to this one, from the plot on. */
    private double foot(int level) {
        double sum = 0;
        for (int l = 0; l <= level; l++) {
            int at = l;
            sum += leading
                    * flags.stream()
                            .filter(f -> f.level == at)
                            .mapToInt(f -> f.lines.size())
                            .max()
                            .orElse(0);
        }
        return sum;
    }

    /** Draws the words above {@code top}, where the plot begins, and the lines down to {@code foot}. */
    void draw(Canvas canvas, double top, double foot, Colour colour) {
        for (Flag flag : flags) {
            double start = top - 2 - foot(flag.level);
            canvas.line(flag.x, start, flag.x, foot, colour, Symbols.ZERO_LINE, 2.0, 2.0);
            double baseline = start + 0.86 * ink().size();
            for (Words words : flag.lines) {
                double x = flag.turned ? flag.x - AFTER_LINE - words.width() : flag.x + AFTER_LINE;
                canvas.left(words, x, baseline);
                baseline += leading;
            }
        }
    }
}
