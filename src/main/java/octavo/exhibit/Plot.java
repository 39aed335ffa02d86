package octavo.exhibit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.drawing.Outline;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.PieSeries;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.PieStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * XChart's part of an exhibit: the marks of the data alone, with the plot's top left corner at (0, 0).
 *
 * <p>Axes, title and legend are off and all padding is 0, so that the plot is exactly the chart. XChart paints a square
 * of a thousand pixels; a transform brings the plot to its size. On axes of categories a spacing of 1 keeps it from dropping some (XChart 4.0.3). Each call makes its own
 * chart: a shared one races.
 */
final class Plot {
    private static final Color NOTHING = new Color(0, 0, 0, 0);

    private static final int PIXELS = 1000;

    /** Pixels between ticks, more than any axis has: ticks are not drawn, and to space them XChart would load fonts. */
    private static final int NO_TICKS = 1_000_000;

    private static final int FINE = 10; // pixels a pt where a mark has a size in pixels
    private static final int FEWEST = 400; // pixels of the shorter side of such a chart

    private final double width;
    private final double height;

    Plot(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Horizontal bars from zero, the first on top.
     *
     * @param values 0 stands for a gap and leaves an empty bar
     * @param thickness of a bar as a share of its row
     * @return one mark a value, in order
     */
    List<Mark.Shape> bars(Scale scale, List<Double> values, double thickness, Colour colour) {
        HorizontalBarChart chart = new HorizontalBarChart(PIXELS, PIXELS);
        bare(chart.getStyler(), NO_TICKS, 1)
                .setXAxisMin(scale.drawn(scale.from().doubleValue()))
                .setXAxisMax(scale.drawn(scale.to().doubleValue()));
        chart.getStyler().setAvailableSpaceFill(thickness);
        List<String> rows =
                IntStream.range(0, values.size()).mapToObj(i -> "r" + i).toList();
        chart.addSeries("s", drawn(scale, values), rows).setFillColor(awt(colour));
        return shapes(paint(chart));
    }

    /**
     * Several series of horizontal bars from zero, side by side in each row, the first on top.
     *
     * @param thickness of a row's bars together as a share of the row
     * @return for each series one mark a value, in order; colours are the caller's
     */
    List<List<Mark.Shape>> groupedBars(Scale scale, List<List<Double>> series, double thickness) {
        HorizontalBarChart chart = new HorizontalBarChart(PIXELS, PIXELS);
        bare(chart.getStyler(), NO_TICKS, 1)
                .setXAxisMin(scale.drawn(scale.from().doubleValue()))
                .setXAxisMax(scale.drawn(scale.to().doubleValue()));
        chart.getStyler().setAvailableSpaceFill(thickness);
        int rows = series.get(0).size();
        List<String> names = IntStream.range(0, rows).mapToObj(i -> "r" + i).toList();
        for (int s = 0; s < series.size(); s++) {
            chart.addSeries("s" + s, drawn(scale, series.get(s)), names).setFillColor(Color.BLACK);
        }
        return grouped(shapes(paint(chart)), series.size(), rows);
    }

    /**
     * Vertical bars from zero.
     *
     * @param series for each series one value a category; 0 stands for a gap
     * @param fill share of a category's width that its bars take
     * @param stacked one upon the other instead of side by side
     * @return for each series one mark a category; colours are the caller's
     */
    List<List<Mark.Shape>> columns(Scale scale, List<List<Double>> series, double fill, boolean stacked) {
        CategoryChart chart = new CategoryChart(PIXELS, PIXELS);
        bare(chart.getStyler(), 1, NO_TICKS)
                .setYAxisMin(scale.drawn(scale.from().doubleValue()))
                .setYAxisMax(scale.drawn(scale.to().doubleValue()));
        chart.getStyler().setAvailableSpaceFill(fill).setStacked(stacked);
        int many = series.get(0).size();
        List<String> names = IntStream.range(0, many).mapToObj(i -> "c" + i).toList();
        for (int s = 0; s < series.size(); s++) {
            chart.addSeries("s" + s, names, stacked ? series.get(s) : drawn(scale, series.get(s)))
                    .setFillColor(Color.BLACK);
        }
        return grouped(shapes(paint(chart)), series.size(), many);
    }

    /** Lengths on an axis that may leave something out. */
    private static List<Double> drawn(Scale scale, List<Double> values) {
        return scale.skip().isEmpty()
                ? values
                : values.stream().map(scale::drawn).toList();
    }

    private static List<List<Mark.Shape>> grouped(List<Mark.Shape> all, int series, int each) {
        if (all.size() != series * each) {
            throw new IllegalStateException("XChart drew " + all.size() + " marks for " + series + " × " + each);
        }
        List<List<Mark.Shape>> grouped = new ArrayList<>();
        for (int s = 0; s < series; s++) {
            grouped.add(all.subList(s * each, (s + 1) * each));
        }
        return grouped;
    }

    /** A run of points without a gap, to be joined by a line. */
    record Run(double[] x, double[] y) {}

    /** How a run of points is joined. */
    enum Join {
        LINE,
        STEP
    }

    /**
     * A line over the plot, or the area below it.
     *
     * @param from and {@code to}: ends of the horizontal axis
     * @return the line as one path, or the area as one outline
     */
    Outline trace(Run run, double from, double to, Scale scale, Join join, boolean area) {
        XYChart chart = new XYChart(PIXELS, PIXELS);
        bare(chart.getStyler(), NO_TICKS, NO_TICKS)
                .setYAxisMin(scale.from().doubleValue())
                .setYAxisMax(scale.to().doubleValue())
                .setXAxisMin(from)
                .setXAxisMax(to);
        XYSeries series = chart.addSeries("s", run.x(), run.y());
        series.setMarker(SeriesMarkers.NONE);
        series.setXYSeriesRenderStyle(style(join, area));
        series.setLineStyle(pen(area ? 0 : 1)).setLineColor(Color.BLACK).setFillColor(Color.BLACK);
        List<Mark.Shape> marks = shapes(paint(chart));
        if (area) {
            return marks.stream()
                    .filter(m -> m.fill().isPresent())
                    .findFirst()
                    .orElseThrow()
                    .outline();
        }
        return joined(marks);
    }

    private static XYSeries.XYSeriesRenderStyle style(Join join, boolean area) {
        if (join == Join.STEP) {
            return area ? XYSeries.XYSeriesRenderStyle.StepArea : XYSeries.XYSeriesRenderStyle.Step;
        }
        return area ? XYSeries.XYSeriesRenderStyle.Area : XYSeries.XYSeriesRenderStyle.Line;
    }

    /** XChart strokes each segment on its own; one path has proper joins. */
    private static Outline joined(List<Mark.Shape> strokes) {
        List<Outline.Segment> path = new ArrayList<>();
        for (Mark.Shape stroke : strokes) {
            for (Outline.Segment segment : stroke.outline().segments()) {
                if (path.isEmpty() || !(segment instanceof Outline.Move)) {
                    path.add(segment);
                }
            }
        }
        return Thinning.of(new Outline(path));
    }

    /** A place between two axes. */
    record Point(double x, double y) {}

    /** Shapes that groups of points are told apart by. */
    static final List<Marker> SHAPES =
            List.of(SeriesMarkers.CIRCLE, SeriesMarkers.DIAMOND, SeriesMarkers.SQUARE, SeriesMarkers.TRIANGLE_UP);

    /**
     * Points as marks of a shape. XChart gives markers a size in pixels, so this chart has the plot's own proportions.
     *
     * @return one mark a point, in order; colours are the caller's
     */
    List<Mark.Shape> points(List<Point> points, Scale across, Scale up, Marker shape, double radius) {
        if (points.isEmpty()) {
            return List.of();
        }
        int pixels = Math.max(FINE, (int) Math.ceil(FEWEST / Math.min(width, height)));
        XYChart chart = new XYChart((int) Math.round(width * pixels), (int) Math.round(height * pixels));
        bare(chart.getStyler(), NO_TICKS, NO_TICKS)
                .setYAxisMin(up.from().doubleValue())
                .setYAxisMax(up.to().doubleValue())
                .setXAxisMin(across.from().doubleValue())
                .setXAxisMax(across.to().doubleValue());
        chart.getStyler().setMarkerSize((int) Math.round(2 * radius * pixels));
        XYSeries series = chart.addSeries(
                "s",
                points.stream().mapToDouble(Point::x).toArray(),
                points.stream().mapToDouble(Point::y).toArray());
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        series.setMarker(shape).setMarkerColor(Color.BLACK);
        Recorder recorder =
                new Recorder(AffineTransform.getScaleInstance(width / chart.getWidth(), height / chart.getHeight()));
        chart.paint(recorder, chart.getWidth(), chart.getHeight());
        return shapes(recorder.marks()).stream()
                .filter(m -> m.fill().isPresent())
                .toList();
    }

    /** One marker around the origin. */
    Mark.Shape mark(Marker shape, double radius, Colour colour) {
        Recorder recorder = new Recorder(AffineTransform.getScaleInstance(0.1, 0.1));
        recorder.setColor(awt(colour));
        shape.paint(recorder, 0, 0, (int) Math.round(20 * radius));
        return shapes(recorder.marks()).get(0);
    }

    /**
     * The slices of a ring that fills the plot, clockwise from the top.
     *
     * @param thickness of the ring as a share of its radius
     */
    List<Mark.Shape> slices(List<Double> values, double thickness) {
        PieChart chart = new PieChart(PIXELS, PIXELS);
        plain(chart.getStyler());
        chart.getStyler()
                .setDefaultSeriesRenderStyle(PieSeries.PieSeriesRenderStyle.Donut)
                .setLabelsVisible(false)
                .setDonutThickness(thickness)
                .setSliceBorderWidth(0)
                .setClockwiseDirectionType(PieStyler.ClockwiseDirectionType.CLOCKWISE)
                .setCircular(true);
        for (int i = 0; i < values.size(); i++) {
            chart.addSeries("s" + i, values.get(i)).setFillColor(Color.BLACK);
        }
        return shapes(paint(chart));
    }

    /**
     * The cells of a heat table, coloured along {@code ramp}.
     *
     * @param rows from top to bottom, null for a gap, which draws nothing
     * @return marks in the order of rows, then columns, without the gaps
     */
    List<Mark.Shape> cells(List<List<Double>> rows, double low, double high, List<Colour> ramp) {
        HeatMapChart chart = new HeatMapChart(PIXELS, PIXELS);
        bare(chart.getStyler(), 1, 1);
        chart.getStyler().setRangeColors(ramp.stream().map(Plot::awt).toArray(Color[]::new));
        chart.getStyler().setMin(low);
        chart.getStyler().setMax(high);
        int columns = rows.get(0).size();
        List<Number[]> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns; c++) {
                if (rows.get(r).get(c) != null) {
                    cells.add(new Number[] {c, rows.size() - 1 - r, rows.get(r).get(c)});
                }
            }
        }
        List<String> xs = IntStream.range(0, columns).mapToObj(i -> "x" + i).toList();
        List<String> ys = IntStream.range(0, rows.size()).mapToObj(i -> "y" + i).toList();
        chart.addSeries("s", xs, ys, cells);
        return shapes(paint(chart));
    }

    private List<Mark> paint(Chart<?, ?> chart) {
        Recorder recorder = new Recorder(AffineTransform.getScaleInstance(width / PIXELS, height / PIXELS));
        chart.paint(recorder, PIXELS, PIXELS);
        return recorder.marks();
    }

    private static List<Mark.Shape> shapes(List<Mark> marks) {
        List<Mark.Shape> shapes = new ArrayList<>();
        marks.forEach(m -> shapes.add((Mark.Shape) m));
        return shapes;
    }

    private static AxesChartStyler bare(AxesChartStyler styler, int acrossHint, int downHint) {
        plain(styler);
        styler.setAxisTitlesVisible(false)
                .setAxisTicksVisible(false)
                .setPlotMargin(0)
                .setPlotGridLinesVisible(false)
                .setXAxisTickMarkSpacingHint(acrossHint)
                .setYAxisTickMarkSpacingHint(downHint);
        return styler;
    }

    private static void plain(Styler styler) {
        styler.setChartTitleVisible(false)
                .setLegendVisible(false)
                .setChartPadding(0)
                .setPlotContentSize(1)
                .setPlotBorderVisible(false)
                .setChartBackgroundColor(NOTHING)
                .setPlotBackgroundColor(NOTHING);
    }

    static Color awt(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    static BasicStroke pen(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
