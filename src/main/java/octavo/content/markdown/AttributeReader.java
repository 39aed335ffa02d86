package octavo.content.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Attributes;
import octavo.report.Inline.Reference.Kind;

/** Gives attributes their meaning; ids are unique in a part. */
final class AttributeReader {
    private final ConditionReader conditions;
    private final Problems problems;
    private final Map<String, Span> ids = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> reserved = new HashSet<>();

    AttributeReader(ConditionReader conditions, Problems problems) {
        this.conditions = conditions;
        this.problems = problems;
    }

    /**
     * Id and conditions.
     *
     * @param classes the classes that may stand here
     * @param keys the keys that may stand here besides those of conditions
     */
    Attributes read(AttributeList list, Set<String> classes, Set<String> keys) {
        return read(list, classes, keys, Kind.SECTION);
    }

    /** The same for something that references name with the prefix of this kind; tables have ids of their own. */
    Attributes read(AttributeList list, Set<String> classes, Set<String> keys, Kind kind) {
        unknown(list, classes, keys);
        for (Piece more :
                list.ids().subList(Math.min(1, list.ids().size()), list.ids().size())) {
            problems.error(more.span(), "duplicate-id", "a second id for the same thing", "keep one");
        }
        Optional<String> id = list.ids().stream().findFirst().map(piece -> claim(piece, kind));
        return new Attributes(id, conditions.read(list::value));
    }

    /** Keeps an id that stands somewhere in the text from being given to something else. */
    void reserve(String id) {
        reserved.add(ReferenceParser.withoutPrefix(id, Kind.SECTION));
    }

    /** An id for something that was given none: {@code wanted}, with a number when that is taken. */
    String claimFree(String wanted, Span span) {
        String id = wanted;
        while (!isFree(id)) {
            id = wanted + "-" + numbers.merge(wanted, 2, (last, one) -> last + 1);
        }
        ids.put(id, span);
        return id;
    }

    boolean isFree(String id) {
        return !ids.containsKey(id) && !reserved.contains(id);
    }

    private String claim(Piece written, Kind kind) {
        Piece id = new Piece(ReferenceParser.withoutPrefix(written.text(), kind), written.span());
        String name = kind == Kind.TABLE ? "tbl-" + id.text() : id.text();
        Span first = ids.putIfAbsent(name, id.span());
        if (first != null) {
            problems.error(
                    id.span(),
                    "duplicate-id",
                    "id \"" + id.text() + "\" stands twice",
                    "first at line " + first.line());
        }
        return id.text();
    }

    private void unknown(AttributeList list, Set<String> classes, Set<String> keys) {
        for (Piece name : list.classes()) {
            if (!classes.contains(name.text())) {
                String hint = classes.isEmpty() ? "no class can stand here" : Suggestion.hint(name.text(), classes);
                problems.error(name.span(), "unknown-class", "unknown class \"" + name.text() + "\"", hint);
            }
        }
        Set<String> known = new HashSet<>(keys);
        known.addAll(ConditionReader.KEYS);
        List<String> seen = new ArrayList<>();
        for (AttributeList.Pair pair : list.pairs()) {
            Piece key = pair.key();
            if (!known.contains(key.text())) {
                String hint = Suggestion.hint(key.text(), known);
                problems.error(key.span(), "unknown-key", "unknown key \"" + key.text() + "\"", hint);
            } else if (seen.contains(key.text())) {
                problems.error(key.span(), "duplicate-key", "key \"" + key.text() + "\" stands twice");
            }
            seen.add(key.text());
        }
    }

    String language(Piece tag) {
        LanguageTag.check(tag, problems);
        return tag.text();
    }
}
