package octavo.layout.page;

import java.util.ArrayDeque;
import java.util.Deque;
import octavo.layout.block.Frame;

/** The frames that are open on a page while it is filled, and the room that they need where the page ends in them. */
final class OpenFrames {
    private final Sink sink;
    private final Deque<Frame> open = new ArrayDeque<>();
    private double closing;

    OpenFrames(Sink sink) {
        this.sink = sink;
    }

    /** A frame begins at {@code y}, or goes on there from the page before. Gives the room above its content, in pt. */
    double open(Frame frame, double y, boolean first) {
        sink.open(frame, y, first);
        open.push(frame);
        sum();
        return frame.before(first);
    }

    /** The innermost frame ends, its content at {@code y}. Gives the room below that, in pt. */
    double close(double y) {
        double after = open.pop().after(true);
        sum();
        sink.close(y + after, true);
        return after;
    }

    /** The page ends with its content at {@code y}; all that are open go on on the next. */
    void breakAt(double y) {
        double bottom = y;
        for (Frame frame : open) {
            bottom += frame.after(false);
            sink.close(bottom, false);
        }
    }

    /** Room that they need below the content of a page that ends in them, in pt. */
    double closing() {
        return closing;
    }

    boolean none() {
        return open.isEmpty();
    }

    private void sum() {
        closing = 0;
        for (Frame frame : open) {
            closing += frame.after(false);
        }
    }
}
