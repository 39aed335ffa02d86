package octavo.exhibit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

/**
 * XChart's part of an exhibit: the marks of the data alone, with the plot's top left corner at (0, 0).
 *
 * <p>Axes, title and legend are off and all padding is 0, so that the plot is exactly the chart; a tick spacing of 1
 * keeps XChart from dropping categories and misplacing values on short axes (PITFALLS, XChart 4.0.3). XChart paints at
 * whole pixels; a transform brings the plot to its exact size. Each call makes its own chart: a shared one races.
 */
final class Plot {
    private static final Color NOTHING = new Color(0, 0, 0, 0);

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
        HorizontalBarChart chart = new HorizontalBarChart(pixels(width), pixels(height));
        bare(chart.getStyler())
                .setXAxisMin(scale.from().doubleValue())
                .setXAxisMax(scale.to().doubleValue());
        chart.getStyler().setAvailableSpaceFill(thickness);
        List<String> rows =
                IntStream.range(0, values.size()).mapToObj(i -> "r" + i).toList();
        chart.addSeries("s", values, rows).setFillColor(awt(colour));
        return shapes(paint(chart));
    }

    /**
     * Several series of horizontal bars from zero, side by side in each row, the first on top.
     *
     * @param thickness of a row's bars together as a share of the row
     * @return for each series one mark a value, in order; colours are the caller's
     */
    List<List<Mark.Shape>> groupedBars(Scale scale, List<List<Double>> series, double thickness) {
        HorizontalBarChart chart = new HorizontalBarChart(pixels(width), pixels(height));
        bare(chart.getStyler())
                .setXAxisMin(scale.from().doubleValue())
                .setXAxisMax(scale.to().doubleValue());
        chart.getStyler().setAvailableSpaceFill(thickness);
        int rows = series.get(0).size();
        List<String> names = IntStream.range(0, rows).mapToObj(i -> "r" + i).toList();
        for (int s = 0; s < series.size(); s++) {
            chart.addSeries("s" + s, series.get(s), names).setFillColor(Color.BLACK);
        }
        List<Mark.Shape> all = shapes(paint(chart));
        List<List<Mark.Shape>> grouped = new ArrayList<>();
        for (int s = 0; s < series.size(); s++) {
            grouped.add(all.subList(s * rows, (s + 1) * rows));
        }
        return grouped;
    }

    private static int pixels(double pt) {
        return Math.max(1, (int) Math.ceil(pt));
    }

    private List<Mark> paint(Chart<?, ?> chart) {
        int w = pixels(width);
        int h = pixels(height);
        Recorder recorder = new Recorder(AffineTransform.getScaleInstance(width / w, height / h));
        chart.paint(recorder, w, h);
        return recorder.marks();
    }

    private static List<Mark.Shape> shapes(List<Mark> marks) {
        List<Mark.Shape> shapes = new ArrayList<>();
        marks.forEach(m -> shapes.add((Mark.Shape) m));
        return shapes;
    }

    private static AxesChartStyler bare(AxesChartStyler styler) {
        plain(styler);
        styler.setAxisTitlesVisible(false)
                .setAxisTicksVisible(false)
                .setPlotMargin(0)
                .setPlotGridLinesVisible(false)
                .setXAxisTickMarkSpacingHint(1)
                .setYAxisTickMarkSpacingHint(1);
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
