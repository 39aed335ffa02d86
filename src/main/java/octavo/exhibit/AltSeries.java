package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import octavo.exhibit.ChartData.Row;

/**
 * Series over time in words: all values of up to eight dates, else the first and the last, then the peak. Of more than
 * {@value #FEW} series only where each begins and ends, and of more than {@value #MANY} the range of their last values.
 */
final class AltSeries {
    private static final int ALL = 8; // values
    private static final int FEW = 4;
    private static final int MANY = 9;
    private final AltText text;
    private final ChartData data;

    AltSeries(AltText text, ChartData data) {
        this.text = text;
        this.data = data;
    }

    void say(List<String> sentences) {
        int many = data.series().size();
        if (many > MANY) {
            crowd(sentences);
        } else if (many > FEW) {
            series().forEach(s -> ends(s, sentences));
        } else {
            series().forEach(s -> full(s, sentences));
        }
    }

    private List<Integer> series() {
        List<Integer> all = new ArrayList<>();
        for (int s = 0; s < data.series().size(); s++) {
            if (!there(s).isEmpty()) {
                all.add(s);
            }
        }
        return all;
    }

    private List<Row> there(int s) {
        return data.rows().stream().filter(r -> !r.values().get(s).missing()).toList();
    }

    private Row last(int s) {
        List<Row> there = there(s);
        return there.get(there.size() - 1);
    }

    private String name(int s) {
        return data.series().size() > 1
                ? text.say("alt.series", data.series().get(s).name())
                : "";
    }

    private void full(int s, List<String> sentences) {
        List<Row> there = there(s);
        if (data.rows().size() <= ALL) {
            List<String> moments =
                    data.rows().stream().map(r -> text.moment(r, s)).toList();
            sentences.add(name(s) + text.say("alt.list", text.clauses(moments)));
        } else {
            sentences.add(name(s) + text.say("alt.ends", there.size(), text.at(there.get(0), s), text.at(last(s), s)));
        }
        Row peak = there.stream()
                .max(Comparator.comparing(r -> r.values().get(s).number().orElseThrow()))
                .orElseThrow();
        boolean lastIsPeak =
                peak.values().get(s).number().equals(last(s).values().get(s).number());
        sentences.add(text.say(
                lastIsPeak ? "alt.peak.last" : "alt.peak",
                text.at(peak, s),
                text.value(last(s).values().get(s))));
    }

    private void ends(int s, List<String> sentences) {
        sentences.add(name(s) + text.say("alt.fromto", text.at(there(s).get(0), s), text.at(last(s), s)));
    }

    private void crowd(List<String> sentences) {
        List<Integer> order = new ArrayList<>(series());
        Comparator<Integer> byLast =
                Comparator.comparing(s -> last(s).values().get(s).number().orElse(BigDecimal.ZERO));
        order.sort(byLast.reversed());
        List<String> highest = order.stream().limit(3).map(this::ending).toList();
        List<String> lowest = order.subList(Math.max(3, order.size() - 3), order.size()).stream()
                .map(this::ending)
                .toList();
        sentences.add(text.say("alt.crowd", order.size(), text.clauses(highest), text.clauses(lowest)));
    }

    private String ending(int s) {
        String name = data.series().get(s).name();
        return text.say("alt.pair", name, text.at(last(s), s));
    }
}
