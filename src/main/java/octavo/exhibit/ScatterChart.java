package octavo.exhibit;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.exhibit.Plot.Point;
import octavo.report.ExhibitSpec;
import octavo.style.Role;

/**
 * Rows as points between two measures. XChart draws the marks; axes, names and annotations are the own layer. Up to
 * {@value #NAMED} points are all named; of more, the highlighted ones. No name covers a point or another name; where there
 * is no room for one, a number stands at the point and the name below the chart.
 */
final class ScatterChart implements Chart {
    static final int NAMED = 30;
    private static final double R = 3.1;
    private static final double BELOW_NAME = 5;
    private final Studio studio;
    private final ExhibitSpec spec;
    private final ChartData data;
    private final List<Row> points;
    private final List<String> groups;

    ScatterChart(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.data = data;
        points = data.rows().stream()
                .filter(r -> !r.first().missing() && !r.x().orElse(Datum.GAP).missing())
                .toList();
        groups = groups(data);
    }

    static List<String> groups(ChartData data) {
        return data.rows().stream().flatMap(r -> r.group().stream()).distinct().toList();
    }

    @Override
    public Drawing draw(double width, double height) {
        return new Sheet(width, height).draw();
    }

    @Override
    public Optional<String> squeezed(double width) {
        Sheet sheet = new Sheet(width, 0);
        sheet.draw();
        return sheet.annotations.roomless().or(() -> sheet.nameless);
    }

    private Colour colour(Row row) {
        return row.highlighted() ? studio.palette().accent() : groupColour(group(row));
    }

    private Colour groupColour(int group) {
        return groups.size() < 2
                ? studio.palette().fill()
                : Tints.points(studio.palette()).get(group);
    }

    private int group(Row row) {
        return Math.max(0, groups.indexOf(row.group().orElse("")));
    }

    /** Horizontal place of each point. */
    private static double xOf(Row row) {
        return row.x().orElseThrow().value();
    }

    private final class Sheet {
        final Canvas canvas = new Canvas();
        final double width;
        final Scale across;
        final Scale up;
        final ValueGrid grid;
        final Annotations annotations;
        final double left;
        final double right;
        final double top;
        final double plot;
        final double total;
        final double head;
        Optional<String> nameless = Optional.empty();

        Sheet(double width, double height) {
            this.width = width;
            double wished = Math.max(150, Math.min(230, 0.5 * width));
            up = scale(data.everything(), (int) (wished / 32), spec.axis());
            List<BigDecimal> xs = new ArrayList<>();
            points.forEach(p -> xs.add(p.x().orElseThrow().number().orElseThrow()));
            spec.annotations().stream()
                    .flatMap(a -> a.x().stream())
                    .map(BigDecimal::new)
                    .forEach(xs::add);
            across = scale(
                    xs,
                    (int) Math.max(2, Math.min(8, width / 64)),
                    spec.x().orElseThrow().axis());
            grid = new ValueGrid(studio, up);
            left = grid.labels();
            right = width - Math.max(R + 1, lastTick() / 2);
            annotations = new Annotations(studio, spec, text -> x(Double.parseDouble(text)), left, right, width);
            head = head();
            top = head + grid.headroom() + annotations.height();
            double below = axis().leading() + 4 + name().size() * axis().leading();
            plot = Math.max(wished, height - top - below);
            total = top + plot + below;
        }

        private Scale scale(List<BigDecimal> numbers, int steps, Optional<ExhibitSpec.Axis> axis) {
            BigDecimal low = numbers.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
            BigDecimal high = numbers.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
            boolean near = low.signum() > 0 && low.doubleValue() < 0.35 * high.doubleValue();
            return Scale.covering(near ? BigDecimal.ZERO : low, high, steps, axis);
        }

        private Ink axis() {
            return studio.lettering().ink(Role.CHART_AXIS);
        }

        private double lastTick() {
            List<BigDecimal> ticks = across.ticks();
            return ticks.isEmpty() ? 0 : tick(ticks.get(ticks.size() - 1)).width();
        }

        private Words tick(BigDecimal value) {
            return studio.axis(studio.figures().fixed(value, across.decimals()));
        }

        private List<Words> name() {
            Ink ink = axis().in(studio.palette().ink()).weighing(600);
            return studio.lettering().wrap(spec.x().orElseThrow().name().orElseGet(this::column), ink, right - left);
        }

        private String column() {
            return DataReader.title(spec.x().orElseThrow().column());
        }

        /** The name of the upward measure, and the key to groups; returns their height. */
        private double head() {
            Ink ink = axis().in(studio.palette().ink()).weighing(600);
            double baseline = 0.85 * ink.size();
            for (Words words : studio.lettering().wrap(data.series().get(0).name(), ink, width)) {
                canvas.left(words, 0, baseline);
                baseline += ink.leading();
            }
            double foot = baseline - 0.85 * ink.size() + BELOW_NAME;
            if (groups.size() < 2) {
                return foot;
            }
            KeyLine key = new KeyLine(studio);
            for (int g = 0; g < groups.size(); g++) {
                key.point(new Plot(0, 0).mark(Plot.SHAPES.get(g), R, groupColour(g)), R, groups.get(g));
            }
            Canvas below = new Canvas();
            double height = key.draw(below, 0, width);
            canvas.add(below.down(foot).marks());
            return foot + height;
        }

        private double x(double value) {
            return left + across.at(value) * (right - left);
        }

        private double y(double value) {
            return top + (1 - up.at(value)) * plot;
        }

        Drawing draw() {
            double foot = top + plot;
            annotations.bands(canvas, top, foot, this::y);
            grid.draw(canvas, top, plot, right);
            for (BigDecimal value : across.ticks()) {
                double at = x(value.doubleValue());
                canvas.line(at, top, at, foot, studio.palette().grid(), Symbols.GRID);
                Words words = tick(value);
                double start = Math.max(0, Math.min(width - words.width(), at - words.width() / 2));
                canvas.left(words, start, foot + 3 + 0.85 * axis().leading());
            }
            base(foot);
            List<Words> name = name();
            for (int i = 0; i < name.size(); i++) {
                canvas.right(name.get(i), right, foot + 3 + (i + 1.85) * axis().leading());
            }
            Room room = new Room(left + 1, top - 1, width, foot - 1);
            points(room);
            annotations.draw(canvas, top, foot, this::y, room);
            double key = numbers(room, names(room), total);
            return canvas.drawing(width, total + key);
        }

        /** Zero lines in black; where an axis begins elsewhere, its foot is a plain line with the mark of a break. */
        private void base(double foot) {
            grid.base(canvas, top, plot, left, right);
            if (across.from().signum() <= 0 && across.to().signum() >= 0) {
                canvas.line(x(0), top, x(0), foot, studio.palette().ink(), Symbols.ZERO_LINE);
            } else if (up.from().signum() <= 0) {
                grid.breakMark(canvas, left, foot);
            }
        }

        private void points(Room room) {
            Plot plot = new Plot(right - left, this.plot);
            for (int g = 0; g < Math.max(1, groups.size()); g++) {
                int group = g;
                List<Row> members =
                        points.stream().filter(p -> group(p) == group).toList();
                List<Point> at = members.stream()
                        .map(p -> new Point(xOf(p), p.first().value()))
                        .toList();
                List<Mark.Shape> marks = plot.points(at, across, up, Plot.SHAPES.get(g), R);
                for (int i = 0; i < marks.size(); i++) {
                    double px = x(xOf(members.get(i)));
                    double py = y(members.get(i).first().value());
                    if (group == 0) {
                        dot(marks.get(i).outline().moved(left, top), colour(members.get(i)));
                    } else {
                        Stroke edge = Stroke.solid(studio.palette().ground(), 0.6);
                        Colour colour = colour(members.get(i));
                        canvas.add(new Mark.Shape(marks.get(i).outline(), Optional.of(colour), Optional.of(edge))
                                .moved(left, top));
                    }
                    room.take(new Rectangle2D.Double(px - R, py - R, 2 * R, 2 * R));
                }
            }
        }

        /** A circle as a line of no length at its middle: four curves for each of a hundred points cost many times more. */
        private void dot(Outline circle, Colour colour) {
            double[] middle = circle.middle();
            double x = middle[0];
            double y = middle[1];
            Outline at = new Outline(List.of(new Outline.Move(x, y), new Outline.Line(x + 0.01, y)));
            canvas.outline(at, null, new Stroke(studio.palette().ground(), 2 * R + 1.2, List.of(), true));
            canvas.outline(at, null, new Stroke(colour, 2 * R, List.of(), true));
        }

        /** Returns the rows whose names have no room. */
        private List<Row> names(Room room) {
            List<Row> named = points.size() <= NAMED
                    ? points
                    : points.stream().filter(Row::highlighted).toList();
            List<PointNames.Name> names = named.stream()
                    .map(p -> name(p, studio.lettering().wrap(p.label(), nameInk(p), 110)))
                    .toList();
            return new PointNames(studio, R, names)
                    .draw(canvas, room).stream().sorted().map(named::get).toList();
        }

        private PointNames.Name name(Row row, List<Words> lines) {
            return new PointNames.Name(lines, x(xOf(row)), y(row.first().value()), row.highlighted());
        }

        /** Numbers at the points that have no name, and what they stand for below the chart; returns their height. */
        private double numbers(Room room, List<Row> rows, double top) {
            if (rows.isEmpty()) {
                return 0;
            }
            List<PointNames.Name> numbers = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                Ink ink = nameInk(rows.get(i)).weighing(700);
                numbers.add(name(rows.get(i), List.of(studio.lettering().set(String.valueOf(i + 1), ink))));
            }
            nameless = new PointNames(studio, R, numbers)
                    .draw(canvas, room).stream().map(i -> rows.get(i).label()).findFirst();
            double x = 0;
            double baseline = top + 1.3 * axis().leading();
            for (int i = 0; i < rows.size(); i++) {
                Ink ink = nameInk(rows.get(i));
                Words words = numbers.get(i)
                        .lines()
                        .get(0)
                        .then(3, studio.lettering().set(rows.get(i).label(), ink));
                if (x > 0 && x + words.width() > width) {
                    x = 0;
                    baseline += axis().leading();
                }
                canvas.left(words, x, baseline);
                x += words.width() + 12;
            }
            return baseline + words(axis()).descent() + 1 - top;
        }

        private Words words(Ink ink) {
            return studio.lettering().set("g", ink);
        }

        private Ink nameInk(Row row) {
            Ink ink = axis().in(studio.palette().ink2());
            return row.highlighted() ? ink.in(studio.palette().accent()).weighing(700) : ink;
        }
    }
}
