package octavo.report;

import java.util.List;
import java.util.Optional;
import octavo.problem.Span;

/** An entry of sources.yaml: what notes and exhibits cite as {@code [@id, locator]}. */
public record Source(
        String id,
        List<String> authors,
        String title,
        Optional<String> shortTitle,
        Optional<String> publisher,
        Optional<Integer> year,
        Optional<String> url,
        Optional<String> language,
        Span span) {}
