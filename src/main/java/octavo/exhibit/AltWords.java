package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import octavo.exhibit.TimelineChart.Event;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Arrow;
import octavo.report.ExhibitSpec.Box;

/** Says in words what exhibits without numbers show: patterns, timelines, tables. */
final class AltWords {
    private static final int ALL = 8;
    private final Wording wording;

    AltWords(Wording wording) {
        this.wording = wording;
    }

    private String space() {
        return wording.get("sentence.space");
    }

    /** Boxes with their words in order, then where each leads. */
    String pattern(ExhibitSpec spec) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get(
                "alt.intro", wording.get("type.pattern"), spec.subtitle().orElse(spec.title())));
        for (Box box : spec.boxes()) {
            sentences.add(box.text()
                    .map(t -> wording.get("alt.row", box.title(), t))
                    .orElse(wording.get("alt.list", box.title())));
        }
        Map<String, String> titles = spec.boxes().stream().collect(Collectors.toMap(Box::id, Box::title, (a, b) -> a));
        for (Box box : spec.boxes()) {
            List<String> ends = spec.arrows().stream()
                    .filter(a -> a.from().equals(box.id()))
                    .map(a -> end(a, titles))
                    .toList();
            if (!ends.isEmpty()) {
                String all = String.join(wording.get("list.semicolon"), ends);
                sentences.add(wording.get("alt.leads", box.title(), all));
            }
        }
        return String.join(space(), sentences);
    }

    private String end(Arrow arrow, Map<String, String> titles) {
        String title = titles.get(arrow.to());
        return arrow.label().map(l -> wording.get("alt.leads.how", title, l)).orElse(title);
    }

    /** All events up to eight, then the first, the last and the highlighted. */
    String timeline(ExhibitSpec spec, List<Event> events) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get(
                "alt.intro", wording.get("type.timeline"), spec.subtitle().orElse(spec.title())));
        for (int i = 0; i < events.size(); i++) {
            Event e = events.get(i);
            boolean end = i == 0 || i == events.size() - 1;
            if (events.size() <= ALL || end || e.highlighted()) {
                String words = e.text().isEmpty() ? e.title() : wording.get("alt.leads.how", e.title(), e.text());
                sentences.add(wording.get("alt.row", e.date(), words));
            }
        }
        return String.join(space(), sentences);
    }

    /** What the columns are; the rows themselves are set as text. */
    String table(ExhibitSpec spec, List<List<String>> table) {
        String head = String.join(wording.get("list.comma"), table.get(0));
        String intro = wording.get(
                "alt.intro", wording.get("type.table"), spec.subtitle().orElse(spec.title()));
        return intro + space() + wording.get("alt.columns", table.size() - 1, head);
    }
}
