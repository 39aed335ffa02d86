package octavo.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import octavo.problem.Span;
import octavo.source.YamlNode;

/** Where the values of a mapping stand, by the way to them: {@code axis.from}, {@code value.0.column}. */
final class Keys {
    private static final Pattern ITEM = Pattern.compile("\\.\\d+$");

    private Keys() {}

    static Map<String, Span> places(YamlNode.Mapping mapping) {
        Map<String, Span> places = new LinkedHashMap<>();
        gather(mapping, "", places);
        return Collections.unmodifiableMap(places);
    }

    private static void gather(YamlNode node, String path, Map<String, Span> places) {
        if (!path.isEmpty()) {
            places.put(path, node.span());
        }
        String prefix = path.isEmpty() ? "" : path + ".";
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> gather(entry.value(), prefix + key, places));
        } else if (node instanceof YamlNode.Sequence list) {
            List<YamlNode> items = list.items();
            for (int i = 0; i < items.size(); i++) {
                gather(items.get(i), prefix + i, places);
            }
        } else if (!path.isEmpty() && !ITEM.matcher(path).find()) {
            places.put(prefix + "0", node.span()); // a list of one may be written as a single value
        }
    }
}
