package octavo.exhibit;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import octavo.drawing.Drawing;
import octavo.edition.Illustration;
import octavo.edition.Illustration.Attachment;
import octavo.exhibit.TimelineChart.Event;
import octavo.problem.Problems;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Type;

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
        return fitting(new Picture(chart, alternative(words.timeline(spec, events)), rows.table(), attachment()));
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
        ChartData data = read.get();
        return fitting(new Picture(
                chart(data),
                alternative(new AltText(studio, spec, data).compose()),
                DataTable.of(spec, data, studio),
                attachment(),
                cover(data)));
    }

    private DoubleFunction<Drawing> cover(ChartData data) {
        boolean has = spec.type() == Type.BULLET && CoverFigure.suits(data);
        return has ? width -> CoverFigure.draw(studio, data, width) : null;
    }

    /** The picture, after a look at it in the width that the spec asks for. */
    private Optional<Illustration> fitting(Picture picture) {
        Fit fit = new Fit(studio.style(), spec);
        fit.check(picture.at(fit.width()), picture.squeezed(fit.width()), problems);
        return Optional.of(picture);
    }

    private Chart chart(ChartData data) {
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
