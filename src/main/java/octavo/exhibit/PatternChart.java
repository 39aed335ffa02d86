package octavo.exhibit;

import octavo.drawing.Drawing;
import octavo.report.ExhibitSpec;

/**
 * Boxes and arrows that carry an argument without numbers. XChart has no such chart: all of it is the own layer. In a
 * wide frame the ranks are columns from left to right; in a narrow one all boxes stand one below the other.
 */
final class PatternChart implements Chart {
    private static final double NARROWEST_BOX = 82; // pt; two words of a title
    private final Studio studio;
    private final ExhibitSpec spec;
    private final PatternGraph graph;

    PatternChart(Studio studio, ExhibitSpec spec) {
        this.studio = studio;
        this.spec = spec;
        this.graph = new PatternGraph(spec.boxes(), spec.arrows());
    }

    @Override
    public Drawing draw(double width, double height) {
        double em = studio.lettering().ink(octavo.style.Role.CHART_NAME).size() / 9;
        PatternColumns columns = new PatternColumns(studio, spec, graph, width);
        return columns.boxWidth() >= NARROWEST_BOX * em
                ? columns.draw()
                : new PatternStack(studio, spec, graph, width).draw();
    }
}
