package octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.layout.block.Frame;

/** The vertical list with what is asked of it often: floats before a place, frames open at it, heights of notes. */
final class Galley {
    final List<Element> elements;
    final double depth;
    final double baseline;
    final double line;
    final NoteArea notes;
    private final int[] floatsBefore;
    private final List<Element.Floating> floats = new ArrayList<>();
    private final List<Integer> floatIndexes = new ArrayList<>();
    private final List<List<Frame>> frames = new ArrayList<>();

    Galley(
            List<Element> elements,
            Map<Integer, List<Box>> feet,
            double depth,
            double baseline,
            double line,
            NoteArea.Gaps gaps) {
        this.elements = elements;
        this.depth = depth;
        this.baseline = baseline;
        this.line = line;
        this.notes = new NoteArea(feet, gaps);
        this.floatsBefore = new int[elements.size() + 1];
        List<Frame> open = List.of();
        for (int i = 0; i < elements.size(); i++) {
            floatsBefore[i] = floats.size();
            frames.add(open);
            Element element = elements.get(i);
            if (element instanceof Element.Floating floating) {
                floats.add(floating);
                floatIndexes.add(i);
            } else if (element instanceof Element.Open o) {
                List<Frame> more = new ArrayList<>(open);
                more.add(o.frame());
                open = more;
            } else if (element instanceof Element.Close) {
                open = open.subList(0, open.size() - 1);
            }
        }
        floatsBefore[elements.size()] = floats.size();
        frames.add(open);
    }

    int size() {
        return elements.size();
    }

    /** How many floats stand before the element with this index. */
    int floatsBefore(int index) {
        return floatsBefore[index];
    }

    Element.Floating floating(int ordinal) {
        return floats.get(ordinal);
    }

    /** Index of the place in the text of the float with this ordinal. */
    int indexOfFloat(int ordinal) {
        return floatIndexes.get(ordinal);
    }

    /** How many frames are open at the place of the float with this ordinal. */
    int framesAround(int ordinal) {
        return frames.get(indexOfFloat(ordinal)).size();
    }

    /** Frames open before the element with this index, outermost first. */
    List<Frame> framesAt(int index) {
        return frames.get(index);
    }

    /** The smallest multiple of the baseline unit that is not less than {@code height}. */
    double snapped(double height) {
        return baseline == 0 ? height : Math.ceil(height / baseline - 0.01) * baseline;
    }
}
