package octavo.content.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Suggestion;
import octavo.report.Placement;

/** The value of a key that takes one of a few words. */
final class Choice {
    private final Scope scope;
    private final String key;

    Choice(Scope scope, String key) {
        this.scope = scope;
        this.key = key;
    }

    /** The placement of an exhibit or table, if one is given. */
    static Optional<Placement> placement(Scope scope, AttributeList list) {
        return list.value("placement").flatMap(piece -> new Choice(scope, "placement").of(piece, Placement.values()));
    }

    /** The value that {@code piece} names in small letters, or a problem. */
    <E extends Enum<E>> Optional<E> of(Piece piece, E[] values) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E value : values) {
            known.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        E value = known.get(piece.text());
        if (value == null) {
            scope.error(
                    piece.span(),
                    "bad-value",
                    "\"" + piece.text() + "\" is no " + key,
                    Suggestion.hint(piece.text(), known.keySet()));
        }
        return Optional.ofNullable(value);
    }
}
