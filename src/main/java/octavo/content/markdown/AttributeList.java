package octavo.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.problem.Span;

/**
 * What stands between braces, as written: {@code {#id .class key=value}}.
 *
 * @param span where the opening brace, or the word that stands for it, is
 */
record AttributeList(List<Piece> ids, List<Piece> classes, List<Pair> pairs, Span span) {

    /** {@code key=value}. */
    record Pair(Piece key, Piece value) {}

    static AttributeList none(Span span) {
        return new AttributeList(List.of(), List.of(), List.of(), span);
    }

    boolean isEmpty() {
        return ids.isEmpty() && classes.isEmpty() && pairs.isEmpty();
    }

    boolean hasClass(String name) {
        return classes.stream().anyMatch(c -> c.text().equals(name));
    }

    /** Whether this class is all there is. */
    boolean isOnly(String name) {
        return hasClass(name) && classes.size() == 1 && ids.isEmpty() && pairs.isEmpty();
    }

    Optional<Piece> value(String key) {
        return pairs.stream()
                .filter(p -> p.key().text().equals(key))
                .map(Pair::value)
                .findFirst();
    }

    /** These and those. */
    AttributeList and(AttributeList more) {
        return new AttributeList(join(ids, more.ids), join(classes, more.classes), join(pairs, more.pairs), span);
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
