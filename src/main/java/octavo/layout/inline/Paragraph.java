package octavo.layout.inline;

import java.util.List;

/** Runs cut into parts, to be set in one shape or several; made by {@link ParagraphSetter#collect}. Immutable. */
public final class Paragraph {
    private final List<Run> runs;
    private final String text;
    private final int[] runStarts;
    private final int[] countStarts;
    private final byte[] breaks;
    private final List<Part> parts;
    private final boolean chinese;

    /**
     * @param text of all runs in a row; a break is a newline and an inset U+FFFC
     * @param runStarts where in {@code text} each run begins
     * @param countStarts what {@link Line#start} counts at each run's beginning
     * @param breaks for each character, whether a line may start there, as {@link octavo.text.LineBreaks} says
     * @param chinese whether most of it is Chinese, so that lines are filled by moving ideographs apart
     */
    Paragraph(
            List<Run> runs,
            String text,
            int[] runStarts,
            int[] countStarts,
            byte[] breaks,
            List<Part> parts,
            boolean chinese) {
        this.runs = runs;
        this.text = text;
        this.runStarts = runStarts;
        this.countStarts = countStarts;
        this.breaks = breaks;
        this.parts = parts;
        this.chinese = chinese;
    }

    List<Run> runs() {
        return runs;
    }

    String text() {
        return text;
    }

    List<Part> parts() {
        return parts;
    }

    boolean chinese() {
        return chinese;
    }

    /** Whether and how a line may start at this character. */
    byte breakAt(int index) {
        return breaks[index];
    }

    /** Whether there is a {@link Run.Break} at this offset, counted as {@link Line#end} is. */
    public boolean breaksAt(int end) {
        int at = 0;
        for (Run run : runs) {
            if (run instanceof Run.Text t && t.note().isEmpty()) {
                at += t.text().length();
            } else if (run instanceof Run.Break && at == end) {
                return true;
            }
        }
        return false;
    }

    /** The offset that others count by (see {@link Line#start}) of the text's character {@code at} in run {@code run}. */
    int counted(int run, int at) {
        Run of = runs.get(run);
        boolean counts =
                of instanceof Run.Break || of instanceof Run.Text t && t.note().isEmpty();
        return countStarts[run] + (counts ? at - runStarts[run] : 0);
    }

    /** The offset behind the last character. */
    int countedEnd() {
        int last = runs.size() - 1;
        return last < 0 ? 0 : counted(last, text.length());
    }

    Look look(Part part) {
        return ((Run.Text) runs.get(part.run)).look();
    }

    boolean raised(Part part) {
        return runs.get(part.run) instanceof Run.Text t
                && (t.note().isPresent() || t.look().rise() != 0);
    }
}
