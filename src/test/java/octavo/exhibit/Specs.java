package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Span;
import octavo.report.Conditions;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;

/** Specs and datasets for tests, written short. */
final class Specs {
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final ExhibitSpec.Type type;
    private String subtitle = "";
    private String label;
    private String by;
    private ExhibitSpec.Scatter x;
    private final List<ExhibitSpec.Annotation> annotations = new ArrayList<>();
    private final List<ExhibitSpec.Series> value = new ArrayList<>();
    private String qualifier;
    private final List<ExhibitSpec.Target> targets = new ArrayList<>();
    private final Set<String> highlight = new LinkedHashSet<>();
    private ExhibitSpec.Sort sort = ExhibitSpec.Sort.GIVEN;
    private ExhibitSpec.Axis axis;
    private String unit;
    private String rest;
    private String alt;
    private final List<ExhibitSpec.Box> boxes = new ArrayList<>();
    private final List<ExhibitSpec.Arrow> arrows = new ArrayList<>();
    private ExhibitSpec.Width width = ExhibitSpec.Width.FULL;

    private Specs(ExhibitSpec.Type type) {
        this.type = type;
    }

    static Specs of(ExhibitSpec.Type type) {
        return new Specs(type);
    }

    Specs label(String column) {
        label = column;
        return this;
    }

    Specs value(String column, String name) {
        value.add(new ExhibitSpec.Series(column, Optional.of(name), ExhibitSpec.Fill.SOLID));
        return this;
    }

    Specs hatched(String column, String name) {
        value.add(new ExhibitSpec.Series(column, Optional.of(name), ExhibitSpec.Fill.HATCH));
        return this;
    }

    Specs by(String column) {
        by = column;
        return this;
    }

    Specs x(String column, String name) {
        x = new ExhibitSpec.Scatter(column, Optional.of(name), Optional.empty());
        return this;
    }

    /** Places on the value axis, then on the horizontal axis, each none, one or two. */
    Specs note(List<String> values, List<String> xs, String words) {
        Span span = Span.of("exhibits/sample.yaml").at(20, 5);
        annotations.add(
                new ExhibitSpec.Annotation(values.stream().map(BigDecimal::new).toList(), xs, words, span));
        return this;
    }

    Specs between(String column, String name, String low, String high) {
        value.add(new ExhibitSpec.Series(
                column,
                Optional.of(name),
                ExhibitSpec.Fill.SOLID,
                Optional.of(low),
                Optional.of(high),
                Optional.empty()));
        return this;
    }

    Specs skip(String from, String to) {
        axis = new ExhibitSpec.Axis(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new BigDecimal(from), new BigDecimal(to)));
        return this;
    }

    Specs qualifier(String column) {
        qualifier = column;
        return this;
    }

    Specs tick(String column, String name) {
        targets.add(new ExhibitSpec.Target(column, name, ExhibitSpec.Target.Shape.TICK));
        return this;
    }

    Specs diamond(String column, String name) {
        targets.add(new ExhibitSpec.Target(column, name, ExhibitSpec.Target.Shape.DIAMOND));
        return this;
    }

    Specs highlight(String row) {
        highlight.add(row);
        return this;
    }

    Specs sort(ExhibitSpec.Sort order) {
        sort = order;
        return this;
    }

    Specs axis(String from, String to, String step) {
        axis = new ExhibitSpec.Axis(number(from), number(to), number(step));
        return this;
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    Specs unit(String text) {
        unit = text;
        return this;
    }

    Specs rest(String text) {
        rest = text;
        return this;
    }

    Specs subtitle(String text) {
        subtitle = text;
        return this;
    }

    Specs alt(String text) {
        alt = text;
        return this;
    }

    Specs width(ExhibitSpec.Width w) {
        width = w;
        return this;
    }

    Specs label(String word, String printed) {
        labels.put(word, printed);
        return this;
    }

    Specs box(String id, String title, String text) {
        boxes.add(new ExhibitSpec.Box(id, title, Optional.ofNullable(text)));
        return this;
    }

    Specs arrow(String from, String to, String label) {
        arrows.add(new ExhibitSpec.Arrow(from, to, Optional.ofNullable(label)));
        return this;
    }

    ExhibitSpec spec() {
        return new ExhibitSpec(
                "sample",
                type,
                "en-GB",
                "A finding",
                subtitle.isEmpty() ? Optional.empty() : Optional.of(subtitle),
                Optional.of("sample"),
                Optional.ofNullable(label),
                Optional.ofNullable(by),
                Optional.ofNullable(x),
                value,
                Optional.ofNullable(qualifier),
                targets,
                highlight,
                sort,
                Optional.ofNullable(axis),
                annotations,
                Optional.ofNullable(unit),
                Optional.ofNullable(rest),
                boxes,
                arrows,
                List.of(),
                List.of(),
                Optional.ofNullable(alt),
                width,
                labels,
                Optional.empty(),
                Conditions.NONE,
                Map.of(),
                Span.of("exhibits/sample.yaml").at(1, 1));
    }

    /** A dataset from CSV without quotes. */
    static Dataset data(String csv) {
        String[] lines = csv.strip().split("\n");
        List<String> columns = List.of(lines[0].split(",", -1));
        List<Dataset.Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < columns.size(); c++) {
                row.put(columns.get(c), c < cells.length ? cells[c] : "");
            }
            rows.add(new Dataset.Row(row, Span.of("data/sample.csv").at(i + 1, 1)));
        }
        return new Dataset("sample", columns, rows, csv, Span.of("data/sample.csv"));
    }
}
