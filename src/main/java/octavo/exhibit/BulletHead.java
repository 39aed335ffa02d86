package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import octavo.exhibit.ChartData.Datum;
import octavo.style.Role;

/**
 * What stands above the rows of a bullet chart: axis labels, and targets. A target that is the same for all rows gets
 * its name over a line through the chart; otherwise, or where two names would collide, a key names the symbols.
 */
final class BulletHead {
    private static final double CLEARANCE = 6;

    /** A target that all rows share: its place, its name, where the name begins. */
    private record Flag(double x, Words name, double start) {
        double end() {
            return start + name.width();
        }
    }

    private final Studio studio;
    private final ChartData data;
    private final Scale scale;
    private final double left;
    private final double right;
    private final double width;
    private final List<Flag> flags;
    private double flagFoot;

    BulletHead(Studio studio, ChartData data, Scale scale, double left, double right, double width) {
        this.studio = studio;
        this.data = data;
        this.scale = scale;
        this.left = left;
        this.right = right;
        this.width = width;
        flags = flags();
    }

    private List<Flag> flags() {
        List<Flag> all = new ArrayList<>();
        for (int t = 0; t < data.targets().size(); t++) {
            Optional<BigDecimal> shared = shared(t);
            if (shared.isEmpty()) {
                return List.of();
            }
            double x = left + scale.at(shared.get()) * (right - left);
            Words name = studio.lettering().set(data.targets().get(t).name(), Role.CHART_TARGET);
            String number = studio.figures().shown(shared.get());
            Words whole = name.then(0.4 * size(), studio.lettering().set(number, Role.CHART_TARGET));
            double start = Math.max(0, Math.min(width - whole.width(), x - whole.width() / 2));
            all.add(new Flag(x, whole, start));
        }
        return apart(all);
    }

    /** Moves colliding names sideways, each still over its line; empty when that is not enough. */
    private List<Flag> apart(List<Flag> all) {
        List<Flag> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(Flag::x));
        for (int i = 1; i < sorted.size(); i++) {
            Flag a = sorted.get(i - 1);
            Flag b = sorted.get(i);
            double overlap = a.end() + CLEARANCE - b.start();
            if (overlap > 0) {
                double most = Math.min(overlap, Math.max(0, a.end() - a.x() - 1));
                double push = Math.min(most, Math.max(overlap / 2, overlap - Math.max(0, b.x() - b.start() - 1)));
                sorted.set(i - 1, new Flag(a.x(), a.name(), a.start() - push));
                sorted.set(i, new Flag(b.x(), b.name(), b.start() + overlap - push));
            }
        }
        for (int i = 0; i < sorted.size(); i++) {
            Flag f = sorted.get(i);
            boolean over = f.start() <= f.x() && f.end() >= f.x() && f.start() >= 0 && f.end() <= width;
            boolean clear = i == 0 || sorted.get(i - 1).end() + CLEARANCE <= f.start() + 1e-6;
            if (!over || !clear) {
                return List.of();
            }
        }
        return sorted;
    }

    private double size() {
        return studio.lettering().ink(Role.CHART_TARGET).size();
    }

    private Optional<BigDecimal> shared(int t) {
        List<Datum> all = data.rows().stream().map(r -> r.targets().get(t)).toList();
        Optional<BigDecimal> first = all.get(0).number();
        boolean same = first.isPresent()
                && all.stream()
                        .allMatch(
                                d -> d.number().isPresent() && d.number().get().compareTo(first.get()) == 0);
        return same ? first : Optional.empty();
    }

    /** Draws names, axis labels and the grid over rows {@code height} high; returns where the rows begin. */
    double draw(Canvas canvas, Function<BigDecimal, String> tick, double height) {
        Ink axis = studio.lettering().ink(Role.CHART_AXIS);
        double baseline = 0.85 * axis.size();
        if (!flags.isEmpty()) {
            flags.forEach(f -> canvas.left(f.name(), f.start(), 0.85 * size()));
            flagFoot = 0.85 * size() + 4;
            baseline += studio.lettering().ink(Role.CHART_TARGET).leading() + 5.5;
        } else if (!data.targets().isEmpty()) {
            baseline += key(canvas);
        }
        double top = baseline + 0.6 * axis.size();
        for (BigDecimal value : scale.ticks()) {
            double x = left + scale.at(value) * (right - left);
            Words label = studio.axis(tick.apply(value));
            boolean crossed = flags.stream().anyMatch(f -> Math.abs(f.x() - x) < label.width() / 2 + 2);
            if (!crossed) {
                canvas.centre(label, x, baseline);
            }
            if (value.signum() != 0) {
                canvas.line(x, top, x, top + height, studio.palette().grid(), Symbols.GRID);
            }
        }
        return top;
    }

    private double key(Canvas canvas) {
        KeyLine key = new KeyLine(studio)
                .swatch(
                        studio.palette().fill(),
                        octavo.report.ExhibitSpec.Fill.SOLID,
                        data.series().get(0).name());
        data.targets().forEach(t -> key.target(t.shape(), t.name()));
        double start = key.narrowest() <= width - left ? left : 0;
        return key.draw(canvas, start, width - start) + 2;
    }

    /** Draws the lines of shared targets down through the rows, over the tracks and under the symbols. */
    void drawLines(Canvas canvas, double top, double height) {
        for (Flag flag : flags) {
            canvas.line(
                    flag.x(), flagFoot, flag.x(), top + height, studio.palette().ink(), 0.8);
        }
    }
}
