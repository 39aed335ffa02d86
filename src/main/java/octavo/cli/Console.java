package octavo.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import octavo.press.Copied;
import octavo.press.Finished;
import octavo.press.Outcome;
import octavo.press.Progress;
import octavo.problem.Problem;

/** What a run says: a line that rewrites itself on a terminal, plain lines elsewhere, problems, a summary. */
final class Console implements Progress {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private int all;
    private int done;

    Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    static Console here() {
        return new Console(System.out, System.err, System.console() != null && System.getenv("TERM") != null);
    }

    @Override
    public void begun(int briefs) {
        all = briefs;
    }

    @Override
    public void set(Finished brief) {
        done++;
        String line = String.format(Locale.ROOT, "[%d/%d] %s", done, all, line(brief));
        if (terminal) {
            out.print("\r\u001b[K" + line);
            out.flush();
        } else {
            out.println(line);
        }
    }

    @Override
    public void copied(String brief, int made, int of) {
        if (terminal) {
            out.printf(Locale.ROOT, "\r\u001b[K%s: %,d of %,d copies", brief, made, of);
            out.flush();
            done++;
        }
    }

    private static String line(Finished brief) {
        String pages = brief.pages() == 0 ? "" : brief.pages() + (brief.pages() == 1 ? " page, " : " pages, ");
        return String.format(Locale.ROOT, "%s (%s): %s%,d words", brief.brief(), brief.style(), pages, brief.words());
    }

    /** Prints problems and the summary. */
    void close(Outcome outcome, Path output, long nanos) {
        if (terminal && done > 0) {
            out.print("\r\u001b[K");
        }
        problems(outcome.problems());
        double seconds = nanos / 1e9;
        long errors = count(outcome, Problem.Severity.ERROR);
        long warnings = count(outcome, Problem.Severity.WARNING);
        if (!outcome.written()) {
            err.printf(
                    Locale.ROOT,
                    "Nothing written: %s%s. %s is as it was.%n",
                    plural(errors, "error"),
                    warnings == 0 ? "" : ", " + plural(warnings, "warning"),
                    output);
            return;
        }
        int pages = outcome.briefs().stream().mapToInt(Finished::pages).sum();
        List<Finished.Product> files =
                outcome.briefs().stream().flatMap(b -> b.products().stream()).toList();
        long bytes = files.stream().mapToLong(Finished.Product::bytes).sum();
        out.printf(
                Locale.ROOT,
                "%s, %s, %,d kB in %s, %.1f s, %s; see %s%n",
                plural(outcome.briefs().size(), "brief"),
                plural(pages, "page"),
                (bytes + 999) / 1000,
                plural(files.size(), "file"),
                seconds,
                problems(errors, warnings),
                output);
        copies(outcome.copies());
    }

    private static String problems(long errors, long warnings) {
        if (errors + warnings == 0) {
            return "no problems";
        }
        String warned = warnings == 0 ? "" : plural(warnings, "warning");
        return errors == 0 ? warned : plural(errors, "error") + (warned.isEmpty() ? "" : ", " + warned);
    }

    /** Prints problems and the summary of a run that made copies only. */
    void closeCopies(Outcome outcome, Path output, long nanos) {
        if (terminal && done > 0) {
            out.print("\r\u001b[K");
        }
        problems(outcome.problems());
        copies(outcome.copies());
        if (outcome.copies().isEmpty()) {
            err.printf(Locale.ROOT, "No copies made. %s is as it was.%n", output);
        } else {
            out.printf(Locale.ROOT, "%.1f s%n", nanos / 1e9);
        }
    }

    private void copies(List<Copied> copies) {
        for (Copied c : copies) {
            out.printf(
                    Locale.ROOT,
                    "%s: copies for %s (%s made, %,d as they were)%s; see %s%n",
                    c.brief(),
                    plural(c.copies(), "recipient"),
                    plural(c.made(), "file"),
                    c.kept(),
                    c.refused() == 0 ? "" : ", " + plural(c.refused(), "row") + " refused",
                    c.folder());
        }
    }

    /** Prints each problem with the line it is about and its hint. */
    void problems(List<Problem> problems) {
        Excerpts excerpts = new Excerpts();
        for (Problem problem : problems) {
            String[] said = problem.toString().split("\n", 2);
            err.println(said[0]);
            excerpts.of(problem.span()).ifPresent(err::println);
            if (said.length > 1) {
                err.println(said[1]);
            }
        }
    }

    private static long count(Outcome outcome, Problem.Severity severity) {
        return outcome.problems().stream().filter(p -> p.severity() == severity).count();
    }

    private static String plural(long n, String word) {
        return String.format(Locale.ROOT, "%,d %s%s", n, word, n == 1 ? "" : "s");
    }
}
