package octavo.content.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Conditions;

/** Reads {@code audience=trade} and its like, and checks what it names. */
public final class ConditionReader {
    /** The keys that any node with attributes may have. */
    public static final Set<String> KEYS =
            Set.of("audience", "unless-audience", "language", "format", "brief", "priority", "requires");

    private static final Set<String> FORMATS = Set.of("pdf", "epub");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<Piece> required = new ArrayList<>();

    public ConditionReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The ids that {@code requires} named so far; whether they exist shows when all is read. */
    public List<Piece> required() {
        return List.copyOf(required);
    }

    /** The conditions among some attributes, given by key. */
    public Conditions read(Function<String, Optional<Piece>> value) {
        Conditions conditions = new Conditions(
                names(value.apply("audience"), "audience", vocabulary.audiences()),
                names(value.apply("unless-audience"), "audience", vocabulary.audiences()),
                languages(value.apply("language")),
                names(value.apply("format"), "format", Optional.of(FORMATS)),
                names(value.apply("brief"), "brief", vocabulary.briefs()),
                value.apply("priority").map(this::priority).orElse(OptionalInt.empty()),
                names(value.apply("requires"), "id", Optional.empty()));
        value.apply("requires").ifPresent(piece -> words(piece).forEach(required::add));
        return conditions;
    }

    private Set<String> languages(Optional<Piece> list) {
        list.map(ConditionReader::words).orElse(List.of()).forEach(tag -> LanguageTag.check(tag, problems));
        return names(list, "language", Optional.empty());
    }

    private Set<String> names(Optional<Piece> list, String kind, Optional<Set<String>> known) {
        Set<String> names = new LinkedHashSet<>();
        for (Piece word : list.map(ConditionReader::words).orElse(List.of())) {
            if (known.isPresent() && !known.get().contains(word.text())) {
                problems.error(
                        word.span(),
                        "unknown-" + kind,
                        "unknown " + kind + " \"" + word.text() + "\"",
                        kind.equals("audience") && known.get().isEmpty()
                                ? "publication.yaml lists no audiences"
                                : Suggestion.hint(word.text(), known.get()));
            }
            names.add(word.text());
        }
        list.filter(piece -> names.isEmpty())
                .ifPresent(piece -> problems.error(piece.span(), "bad-value", "names no " + kind));
        return Collections.unmodifiableSet(names);
    }

    private OptionalInt priority(Piece piece) {
        if (piece.text().matches("[1-5]")) {
            return OptionalInt.of(piece.text().charAt(0) - '0');
        }
        problems.error(
                piece.span(),
                "bad-value",
                "priority \"" + piece.text() + "\" is not a number from 1 to 5",
                "1 stays longest, 5 goes first");
        return OptionalInt.empty();
    }

    private static List<Piece> words(Piece list) {
        List<Piece> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= list.text().length(); i++) {
            boolean separator =
                    i == list.text().length() || " \t\n,".indexOf(list.text().charAt(i)) >= 0;
            if (!separator && start < 0) {
                start = i;
            } else if (separator && start >= 0) {
                Span span = list.span();
                words.add(new Piece(list.text().substring(start, i), span.at(span.line(), span.column() + start)));
                start = -1;
            }
        }
        return words;
    }
}
