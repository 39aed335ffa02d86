package octavo.exhibit;

import java.util.Optional;
import octavo.edition.Illustration;
import octavo.problem.Problems;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;

/** From a spec and its data to an illustration, with everything looked at that could be wrong with them. */
final class Preparation {
    private final Studio studio;
    private final ExhibitSpec spec;
    private final Optional<Dataset> dataset;
    private final Problems problems;

    Preparation(Studio studio, ExhibitSpec spec, Optional<Dataset> dataset, Problems problems) {
        this.studio = studio;
        this.spec = spec;
        this.dataset = dataset;
        this.problems = problems;
    }

    /** The illustration; meaningless when {@code problems} got an error. */
    Optional<Illustration> illustration() {
        if (dataset.isEmpty()) {
            String hint = "name a file of data/ without its ending, as in \"data: robot-market\"";
            problems.error(spec.span(), "no-data", "this exhibit has no data", hint);
            return Optional.empty();
        }
        Optional<ChartData> read = new DataReader(spec, dataset.get(), problems).read();
        if (read.isEmpty()) {
            return Optional.empty();
        }
        ChartData data = read.get();
        return chart(data)
                .map(chart -> new Picture(
                        chart,
                        spec.alt().orElse(spec.title()),
                        DataTable.of(data, studio),
                        new Illustration.Attachment(
                                dataset.get().id() + ".csv", dataset.get().csv())));
    }

    private Optional<Chart> chart(ChartData data) {
        return switch (spec.type()) {
            case BULLET -> Optional.of(new BulletChart(studio, spec, data));
            case BAR -> Optional.of(new BarChart(studio, spec, data));
            case SHARE -> Optional.of(new ShareChart(studio, spec, data));
            default -> Optional.empty();
        };
    }
}
