package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import octavo.drawing.Drawing;
import octavo.edition.Illustration;
import octavo.edition.Illustration.Attachment;
import octavo.exhibit.TimelineChart.Event;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Type;
import octavo.style.Style;

/** From a spec and its data to an illustration, with everything looked at that could be wrong with them. */
final class Preparation {
    private final Studio studio;
    private final ExhibitSpec spec;
    private final Optional<Dataset> dataset;
    private final Problems problems;
    private final AltWords words;

    Preparation(Studio studio, ExhibitSpec spec, Optional<Dataset> dataset, Problems problems) {
        this.studio = studio;
        this.spec = spec;
        this.dataset = dataset;
        this.problems = problems;
        this.words = new AltWords(studio.wording());
    }

    /** The illustration; meaningless when {@code problems} got an error. */
    Optional<Illustration> illustration() {
        if (spec.type() == Type.PATTERN) {
            return pattern();
        }
        if (dataset.isEmpty()) {
            String hint = "name a file of data/ without its ending, as in \"data: robot-market\"";
            problems.error(spec.span(), "no-data", "this exhibit has no data", hint);
            return Optional.empty();
        }
        return switch (spec.type()) {
            case TABLE -> table();
            case TIMELINE -> timeline();
            default -> chart();
        };
    }

    /** What the author wrote goes before what is composed. */
    private String alternative(String composed) {
        return spec.alt().orElse(composed);
    }

    private Attachment attachment() {
        return new Attachment(dataset.orElseThrow().id() + ".csv", dataset.get().csv());
    }

    private Optional<Illustration> pattern() {
        new PatternCheck(spec, problems).check();
        new Glyphless(studio.lettering(), problems).look(spec);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Attachment none = new Attachment(spec.id() + ".csv", "");
        return Optional.of(
                new Picture(new PatternChart(studio, spec), alternative(words.pattern(spec)), List.of(), none));
    }

    private Optional<Illustration> table() {
        List<List<String>> table = new TextRows(studio, spec, dataset.orElseThrow(), problems).table();
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Picture(null, alternative(words.table(spec, table)), table, attachment()));
    }

    private Optional<Illustration> timeline() {
        TextRows rows = new TextRows(studio, spec, dataset.orElseThrow(), problems);
        List<Event> events = rows.events();
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Chart chart = new TimelineChart(studio, events);
        Picture picture = new Picture(chart, alternative(words.timeline(spec, events)), rows.table(), attachment());
        return fitting(picture, text -> Optional.empty());
    }

    private Optional<Illustration> chart() {
        Optional<ChartData> read = new DataReader(spec, dataset.orElseThrow(), problems).read();
        read.ifPresent(data -> {
            new Checks(spec, problems).data(data);
            new Glyphless(studio.lettering(), problems).look(spec, data);
        });
        if (read.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        ChartData data = hatched(read.get());
        BigDecimal end = spec.axis().flatMap(ExhibitSpec.Axis::to).orElse(BigDecimal.ZERO);
        Studio fitted = studio.upTo(data.greatest().max(end));
        Picture picture = new Picture(
                chart(fitted, data),
                alternative(new AltText(fitted, spec, data).compose()),
                DataTable.of(spec, data, fitted),
                attachment(),
                cover(data));
        return fitting(picture, text -> place(text, data));
    }

    /** In a style for print without colour, every second series is hatched, or its line dashed. */
    private ChartData hatched(ChartData data) {
        if (studio.style().chart().fills() == Style.Fills.SOLID) {
            return data;
        }
        List<ChartData.Series> series = new ArrayList<>();
        for (ChartData.Series s : data.series()) {
            boolean second = series.size() % 2 == 1;
            series.add(second ? new ChartData.Series(s.name(), ExhibitSpec.Fill.HATCH) : s);
        }
        return new ChartData(data.head(), List.copyOf(series), data.targets(), data.rows(), data.noted());
    }

    private DoubleFunction<Drawing> cover(ChartData data) {
        boolean has = spec.type() == Type.BULLET && CoverFigure.suits(data);
        return has ? width -> CoverFigure.draw(studio, data, width) : null;
    }

    /** Where words stand that have no room: in a row of the data or in an annotation. */
    private Optional<Span> place(String text, ChartData data) {
        return data.rows().stream()
                .filter(r -> text.length() > 1 && r.label().contains(text))
                .map(ChartData.Row::span)
                .findFirst()
                .or(() -> spec.annotations().stream()
                        .filter(a -> text.length() > 1 && a.label().contains(text))
                        .map(ExhibitSpec.Annotation::span)
                        .findFirst());
    }

    /** The picture, after a look at it in the width that the spec asks for. */
    private Optional<Illustration> fitting(Picture picture, Function<String, Optional<Span>> place) {
        Fit fit = new Fit(studio.style(), spec);
        fit.check(picture.at(fit.width()), picture.squeezed(fit.width()), place, problems);
        return Optional.of(picture);
    }

    private Chart chart(Studio studio, ChartData data) {
        return switch (spec.type()) {
            case BULLET -> new BulletChart(studio, spec, data);
            case BAR -> new BarChart(studio, spec, data);
            case SHARE -> new ShareChart(studio, spec, data);
            case WAFFLE -> new WaffleChart(studio, spec, data);
            case COLUMN, STACKED -> new ColumnChart(studio, spec, data);
            case STEP, LINE, AREA -> new LineChart(studio, spec, data);
            case DUMBBELL -> new DumbbellChart(studio, spec, data);
            case SLOPE -> new SlopeChart(studio, spec, data);
            case SCATTER -> new ScatterChart(studio, spec, data);
            case SMALL_MULTIPLES -> new MultiplesChart(studio, spec, data);
            case DONUT -> new DonutChart(studio, spec, data);
            case HEAT -> new HeatChart(studio, data);
            case TIMELINE, PATTERN, TABLE -> throw new IllegalArgumentException(spec.type() + " has no numbers");
        };
    }
}
