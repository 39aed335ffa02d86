package octavo.layout.inline;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Paragraphs and their lines, kept while one brief is set: when it is set again, since a page that it names is another or its
 * margin has no room, most of its text is the same. For one thread, and for no longer than that brief.
 */
public final class Kept {
    private final Map<List<Run>, Paragraph> paragraphs = new HashMap<>();
    private final Map<Paragraph, Map<Shape, List<Line>>> lines = new IdentityHashMap<>();

    Paragraph paragraph(List<Run> runs, Function<List<Run>, Paragraph> make) {
        Paragraph known = paragraphs.get(runs);
        if (known != null) {
            return known;
        }
        List<Run> own = List.copyOf(runs);
        Paragraph made = make.apply(own);
        paragraphs.put(own, made);
        return made;
    }

    List<Line> lines(Paragraph paragraph, Shape shape, Function<Shape, List<Line>> make) {
        Map<Shape, List<Line>> known = lines.computeIfAbsent(paragraph, p -> new HashMap<>(2));
        List<Line> set = known.get(shape);
        if (set == null) {
            set = List.copyOf(make.apply(shape));
            known.put(shape, set);
        }
        return set;
    }
}
