package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;
import octavo.style.Role;

/**
 * Events on a line from top to bottom: dates at the left, words at the right. XChart has no such chart: all of it is the
 * own layer. Events follow each other at even steps; where a year or more lies between two, the line is dotted.
 */
final class TimelineChart implements Chart {
    private static final double DOT = 3.2;
    private static final double INDENT = 12;
    private static final double BETWEEN = 8;
    private static final double PAUSE = 8; // extra room where the line is dotted
    private final Studio studio;
    private final List<Event> events;

    /**
     * @param place in years; NaN when the date is in words
     */
    record Event(String date, double place, String title, String text, boolean highlighted) {}

    TimelineChart(Studio studio, List<Event> events) {
        this.studio = studio;
        this.events = events;
    }

    @Override
    public Drawing draw(double width, double height) {
        Canvas canvas = new Canvas();
        Ink dateInk = studio.lettering().ink(Role.CHART_VALUE);
        List<Words> dates = events.stream()
                .map(e -> studio.lettering().set(e.date(), dateInk.in(studio.fillText(e.highlighted()))))
                .toList();
        double widest = dates.stream().mapToDouble(Words::width).max().orElse(0);
        double styled = studio.style().chart().labelColumn().pt();
        double line = width >= 400 && widest + INDENT <= styled ? styled : widest + INDENT + DOT;
        double leading = studio.nameInk(false).leading();
        double y = 0;
        List<Double> dots = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (i > 0) {
                y += BETWEEN + (pause(i) ? PAUSE : 0);
            }
            double dot = y + 0.48 * leading;
            dots.add(dot);
            double baseline = dot + dates.get(i).capital() / 2;
            canvas.left(dates.get(i), 0, baseline);
            y = words(canvas, events.get(i), line + INDENT, width, baseline, leading);
        }
        line(canvas, line, dots);
        return canvas.drawing(width, y);
    }

    private boolean pause(int i) {
        return events.get(i).place() - events.get(i - 1).place() >= 1.5;
    }

    private double words(Canvas canvas, Event event, double x, double width, double baseline, double leading) {
        double y = baseline;
        for (Words line : studio.lettering().wrap(event.title(), studio.nameInk(event.highlighted()), width - x)) {
            canvas.left(line, x, y);
            y += leading;
        }
        if (!event.text().isEmpty()) {
            Ink ink =
                    studio.lettering().ink(Role.CHART_AXIS).in(studio.palette().ink2());
            for (Words line : studio.lettering().wrap(event.text(), ink, width - x)) {
                canvas.left(line, x, y);
                y += ink.leading();
            }
        }
        return y - 0.7 * leading;
    }

    private void line(Canvas canvas, double x, List<Double> dots) {
        Colour ink = studio.palette().ink();
        for (int i = 1; i < dots.size(); i++) {
            Double[] dash = pause(i) ? new Double[] {1.5, 1.5} : new Double[0];
            canvas.line(x, dots.get(i - 1), x, dots.get(i), ink, 0.8, dash);
        }
        for (int i = 0; i < dots.size(); i++) {
            Colour fill = studio.fill(events.get(i).highlighted());
            canvas.outline(
                    Outline.circle(x, dots.get(i), DOT),
                    fill,
                    Stroke.solid(studio.palette().ground(), 1.2));
        }
    }
}
