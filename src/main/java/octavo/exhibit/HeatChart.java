package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.style.Role;

/** A table whose cells are tinted by their value. XChart draws the cells; heads, values and gaps are the own layer. */
final class HeatChart implements Chart {
    private static final double SPLIT = 1; // pt, white, between cells
    private final Studio studio;
    private final ChartData data;

    HeatChart(Studio studio, ChartData data) {
        this.studio = studio;
        this.data = data;
    }

    @Override
    public Drawing draw(double width, double height) {
        Canvas canvas = new Canvas();
        double line = studio.lettering().ink(Role.CHART_VALUE).leading();
        RowLabels rows = RowLabels.of(studio, data.rows(), width, 1.8 * line, line + 3);
        double left = rows.column();
        double cell = (width - left) / data.series().size();
        double top = heads(canvas, left, cell);
        rows.draw(canvas, top);
        cells(canvas, rows, left, width - left, top);
        return canvas.drawing(width, top + rows.height());
    }

    @Override
    public Optional<String> squeezed(double width) {
        double line = studio.lettering().ink(Role.CHART_VALUE).leading();
        double left =
                RowLabels.of(studio, data.rows(), width, 1.8 * line, line + 3).column();
        double cell = (width - left) / data.series().size();
        Ink ink = studio.lettering().ink(Role.CHART_TARGET);
        return data.series().stream()
                .map(ChartData.Series::name)
                .filter(name -> studio.lettering().widestWord(name, ink) > cell - 4)
                .findFirst();
    }

    private double heads(Canvas canvas, double left, double cell) {
        Ink ink = studio.lettering().ink(Role.CHART_TARGET).in(studio.palette().ink2());
        List<List<Words>> heads = data.series().stream()
                .map(s -> studio.lettering().wrap(s.name(), ink, cell - 4))
                .toList();
        int deepest = heads.stream().mapToInt(List::size).max().orElse(1);
        for (int c = 0; c < heads.size(); c++) {
            List<Words> head = heads.get(c);
            double y = 0.85 * ink.size() + (deepest - head.size()) * ink.leading();
            for (Words words : head) {
                canvas.centre(words, left + (c + 0.5) * cell, y);
                y += ink.leading();
            }
        }
        return deepest * ink.leading() + 3;
    }

    private void cells(Canvas canvas, RowLabels rows, double left, double room, double top) {
        List<List<Double>> values = new ArrayList<>();
        for (Row row : data.rows()) {
            List<Double> cells = new ArrayList<>();
            row.values().forEach(d -> cells.add(d.missing() ? null : (Double) d.value()));
            values.add(cells);
        }
        double low =
                data.numbers().stream().mapToDouble(Number::doubleValue).min().orElse(0);
        double high =
                data.numbers().stream().mapToDouble(Number::doubleValue).max().orElse(1);
        List<Mark.Shape> marks = new Plot(room, rows.height()).cells(values, low, Math.max(high, low + 1e-9), ramp());
        int next = 0;
        double cell = room / data.series().size();
        for (int r = 0; r < values.size(); r++) {
            double y = top + r * rows.pitch();
            for (int c = 0; c < data.series().size(); c++) {
                Datum datum = data.rows().get(r).values().get(c);
                Colour ground = studio.palette().ground();
                if (!datum.missing()) {
                    Mark.Shape mark = marks.get(next++);
                    ground = Tints.legible(mark.fill().orElseThrow(), studio.palette());
                    canvas.add(new Mark.Shape(mark.outline(), Optional.of(ground), Optional.empty()).moved(left, top));
                }
                Colour ink = datum.missing() ? studio.palette().ink3() : Tints.on(ground, studio.palette());
                value(canvas, datum, ink, left + (c + 0.5) * cell, y + rows.pitch() / 2, cell);
            }
        }
        splits(canvas, rows, left, room, top);
    }

    private void value(Canvas canvas, Datum datum, Colour ink, double x, double middle, double cell) {
        Words words = studio.value(studio.spoken(datum, ""), ink);
        if (words.width() > cell - 4) {
            words = studio.value(studio.compact(datum, ""), ink);
        }
        canvas.centre(words, x, middle + words.capital() / 2);
    }

    private void splits(Canvas canvas, RowLabels rows, double left, double room, double top) {
        Colour white = studio.palette().ground();
        for (int r = 1; r < data.rows().size(); r++) {
            double y = top + r * rows.pitch();
            canvas.line(left, y, left + room, y, white, SPLIT);
        }
        for (int c = 1; c < data.series().size(); c++) {
            double x = left + c * room / data.series().size();
            canvas.line(x, top, x, top + rows.height(), white, SPLIT);
        }
    }

    /** From the palest tint to navy; the middle is the fill, on which white is just legible. */
    private List<Colour> ramp() {
        return List.of(
                studio.palette().track(),
                studio.palette().fill(),
                studio.palette().display());
    }
}
