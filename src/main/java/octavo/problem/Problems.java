package octavo.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers problems while work goes on, so that all of them reach the user in one go. Not thread-safe: one per task. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes an error that has a hint. */
    public void error(Span span, String code, String message, String hint) {
        found.add(new Problem(Problem.Severity.ERROR, span, code, message, hint));
    }

    /** Notes an error for which there is nothing useful to advise. */
    public void error(Span span, String code, String message) {
        error(span, code, message, "");
    }

    /** Notes something that is probably not meant but does not stop a build. */
    public void warning(Span span, String code, String message, String hint) {
        found.add(new Problem(Problem.Severity.WARNING, span, code, message, hint));
    }

    /** Takes over what another collector gathered. */
    public void addAll(Iterable<Problem> others) {
        others.forEach(found::add);
    }

    /** Whether anything found must stop the build. */
    public boolean hasErrors() {
        return found.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    /** What was found, without repeats, by file, line and column. */
    public List<Problem> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::span).thenComparing(Problem::code))
                .toList();
    }
}
