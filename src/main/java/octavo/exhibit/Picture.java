package octavo.exhibit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleFunction;
import octavo.drawing.Drawing;
import octavo.edition.Illustration;

/** An illustration that is drawn when it is asked for, once for each size. */
final class Picture implements Illustration {
    private final Chart chart;
    private final String alternative;
    private final List<List<String>> table;
    private final Attachment data;
    private final DoubleFunction<Drawing> cover;
    private final Map<Size, Drawing> drawn = new ConcurrentHashMap<>();

    private record Size(double width, double height) {}

    /** @param chart null where there is nothing to draw */
    Picture(Chart chart, String alternative, List<List<String>> table, Attachment data) {
        this(chart, alternative, table, data, null);
    }

    /** @param cover null where there is no figure for a cover */
    Picture(Chart chart, String alternative, List<List<String>> table, Attachment data, DoubleFunction<Drawing> cover) {
        this.cover = cover;
        this.chart = chart;
        this.alternative = alternative;
        this.table = table;
        this.data = data;
    }

    @Override
    public Drawing at(double width) {
        return at(width, 0);
    }

    @Override
    public Drawing at(double width, double height) {
        return drawn.computeIfAbsent(new Size(width, height), this::draw);
    }

    /** {@link Chart#squeezed}. */
    Optional<String> squeezed(double width) {
        return drawn() ? chart.squeezed(width) : Optional.empty();
    }

    private Drawing draw(Size size) {
        return drawn() ? chart.draw(size.width(), size.height()) : new Drawing(size.width(), 0, List.of());
    }

    @Override
    public boolean drawn() {
        return chart != null;
    }

    @Override
    public Optional<Drawing> cover(double width) {
        return Optional.ofNullable(cover).map(figure -> figure.apply(width));
    }

    @Override
    public String alternative() {
        return alternative;
    }

    @Override
    public List<List<String>> table() {
        return table;
    }

    @Override
    public Attachment data() {
        return data;
    }
}
