package octavo.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;

/** Points in words: all of up to eight; of more, how many there are, the range of both measures, and their extremes. */
final class AltScatter {
    private static final int ALL = 8;
    private final AltText text;
    private final ChartData data;
    private final String across;

    /** @param across name of the horizontal measure */
    AltScatter(AltText text, ChartData data, String across) {
        this.text = text;
        this.data = data;
        this.across = across;
    }

    void say(List<String> sentences) {
        List<Row> points = data.rows().stream()
                .filter(r -> !r.first().missing() && !x(r).missing())
                .toList();
        if (points.isEmpty()) {
            return;
        }
        String up = data.series().get(0).name();
        if (points.size() <= ALL) {
            List<String> all = points.stream().map(this::both).toList();
            sentences.add(text.say("alt.list", text.clauses(all)));
        } else {
            sentences.add(text.say("alt.points.many", points.size()));
            sentences.add(extremes(
                    up, points, Comparator.comparing(r -> r.first().number().orElseThrow())));
            sentences.add(extremes(
                    across, points, Comparator.comparing(r -> x(r).number().orElseThrow())));
        }
        List<String> strong = new ArrayList<>();
        points.stream().filter(Row::highlighted).forEach(r -> strong.add(both(r)));
        if (!strong.isEmpty() && points.size() > ALL) {
            sentences.add(text.say("alt.list", text.clauses(strong)));
        }
        List<String> groups = ScatterChart.groups(data);
        if (groups.size() > 1) {
            sentences.add(text.say("alt.groups", text.join(groups)));
        }
    }

    private static Datum x(Row row) {
        return row.x().orElse(Datum.GAP);
    }

    /** "Japan: 84.6 at 42". */
    private String both(Row row) {
        return text.say("alt.point.at", row.label(), text.value(row.first()), text.value(x(row)));
    }

    private String extremes(String measure, List<Row> points, Comparator<Row> order) {
        Row low = points.stream().min(order).orElseThrow();
        Row high = points.stream().max(order).orElseThrow();
        boolean up = measure.equals(data.series().get(0).name());
        return text.say(
                "alt.measure",
                measure,
                text.say("alt.paren", low.label(), text.value(up ? low.first() : x(low))),
                text.say("alt.paren", high.label(), text.value(up ? high.first() : x(high))));
    }
}
