package octavo.press;

import java.util.Locale;
import octavo.brief.TraceText;

/** What became of a brief, as people read it: its size and what the limit did, then the trace as a tree. */
public final class ExplainedText {
    private ExplainedText() {}

    /** Lines that end in a newline. */
    public static String of(Explained explained) {
        String trace = TraceText.of(explained.trace());
        int head = trace.indexOf('\n') + 1;
        return explained.brief().id() + "\n" + size(explained) + trace.substring(head);
    }

    private static String size(Explained e) {
        if (e.layouts() == 0) {
            return "     it cannot be set: see the problems\n";
        }
        StringBuilder out = new StringBuilder();
        String limit = e.brief().limit().text();
        if (!limit.isEmpty()) {
            out.append("     limit ").append(limit);
            e.brief()
                    .limit()
                    .span()
                    .ifPresent(place -> out.append(" (").append(place).append(')'));
            out.append(String.format(
                    Locale.ROOT,
                    "; before it: %d pages, %d words",
                    e.before().pages(),
                    e.before().words()));
            out.append('\n');
        }
        out.append(String.format(
                Locale.ROOT,
                "     %d pages, %d words; %.1f lines left on the last page; %d layouts%n",
                e.after().pages(),
                e.after().words(),
                e.left(),
                e.layouts()));
        if (e.by() != 0) {
            out.append(String.format(
                    Locale.ROOT,
                    "     set %.0f %% of the way to the %s that style \"%s\" allows%n",
                    100 * Math.abs(e.by()),
                    e.by() < 0 ? "tightest" : "loosest",
                    e.brief().style()));
        }
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
