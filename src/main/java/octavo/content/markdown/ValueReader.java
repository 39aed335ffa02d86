package octavo.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.report.Inline;

/**
 * {@code {{< value exhibit row column >}}}. A row is named by its label in the exhibit's label column, a column by its
 * head; either also in the form of an id, so that "Harmonic reducers" may be written {@code harmonic-reducers}.
 */
final class ValueReader {
    private final Vocabulary vocabulary;
    private final Problems problems;

    ValueReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    Optional<Inline> read(Nodes.Shortcode shortcode, Span span) {
        List<Piece> words = shortcode.words;
        if (words.isEmpty() || !words.get(0).text().equals("value")) {
            Piece name = words.isEmpty() ? new Piece("", span) : words.get(0);
            problems.error(
                    name.span(), "unknown-shortcode", "unknown shortcode \"" + name.text() + "\"", "known: value");
            return Optional.empty();
        }
        if (words.size() != 4) {
            problems.error(
                    span,
                    "bad-value",
                    "value needs three words, but " + (words.size() - 1) + " stand here",
                    "write {{< value exhibit row column >}}; a row with spaces in quotation marks");
            return Optional.empty();
        }
        return value(words.get(1), words.get(2), words.get(3), span);
    }

    /** An exhibit's data, or those of the dataset with this id, whose labels stand in the first column. */
    private Optional<Inline> value(Piece exhibit, Piece row, Piece column, Span span) {
        Dataset loose = vocabulary.datasets().get(exhibit.text());
        if (loose != null && !vocabulary.exhibitFiles().contains(exhibit.text())) {
            return cell(loose, loose.columns().get(0), List.of(exhibit, row, column), span);
        }
        ExhibitSpec spec = vocabulary.exhibits().get(exhibit.text());
        if (spec == null) {
            // An exhibit that is there but could not be read has its own problems.
            if (!vocabulary.exhibitFiles().contains(exhibit.text())) {
                unknown(exhibit, "exhibit", new ArrayList<>(vocabulary.exhibitFiles()));
            }
            return Optional.empty();
        }
        Dataset data = spec.data().map(vocabulary.datasets()::get).orElse(null);
        if (data == null) {
            if (spec.data().isEmpty()) {
                problems.error(exhibit.span(), "no-data", "exhibit \"" + exhibit.text() + "\" has no data", "");
            }
            return Optional.empty();
        }
        return cell(data, spec.label().orElse(data.columns().get(0)), List.of(exhibit, row, column), span);
    }

    private Optional<Inline> cell(Dataset data, String labels, List<Piece> words, Span span) {
        List<String> rows = data.rows().stream()
                .map(r -> r.cells().getOrDefault(labels, ""))
                .toList();
        Optional<String> foundRow = find(words.get(1), "row", rows);
        Optional<String> foundColumn = find(words.get(2), "column", data.columns());
        if (foundRow.isEmpty() || foundColumn.isEmpty()) {
            return Optional.empty();
        }
        checkFilled(data, labels, foundRow.get(), foundColumn.get(), span);
        return Optional.of(new Inline.Value(words.get(0).text(), foundRow.get(), foundColumn.get(), span));
    }

    private void checkFilled(Dataset data, String labels, String row, String column, Span span) {
        data.rows().stream()
                .filter(r -> row.equals(r.cells().get(labels)))
                .filter(r -> r.cells().get(column).isBlank())
                .findFirst()
                .ifPresent(r -> problems.error(
                        span,
                        "no-data",
                        "there is no value for \"" + row + "\" in column \"" + column + "\"",
                        "the row is at " + r.span()));
    }

    private Optional<String> find(Piece word, String kind, List<String> names) {
        Optional<String> found = names.stream()
                .filter(name -> name.equals(word.text()))
                .findFirst()
                .or(() -> names.stream()
                        .filter(name -> Slug.of(name).equals(word.text()))
                        .findFirst());
        if (found.isEmpty()) {
            unknown(word, kind, names);
        }
        return found;
    }

    private void unknown(Piece word, String kind, List<String> known) {
        problems.error(
                word.span(),
                "unknown-" + kind,
                "unknown " + kind + " \"" + word.text() + "\"",
                Suggestion.hint(word.text(), known));
    }
}
