package octavo.layout.page;

import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.layout.block.Frame;

/** Takes what is placed on a page; y from the top of the text area. */
interface Sink {
    void box(Box box, double y, boolean floating);

    void space(Element.Space space, double y);

    void open(Frame frame, double y, boolean first);

    void close(double y, boolean last);

    /** A float at the foot; all else stands above it. */
    default void footFloat(Box box, double y) {
        box(box, y, true);
    }

    /** Notes end at {@code y}, above what stands at the page's foot. */
    void foot(double y);

    /** Forgets everything: for weighing. */
    Sink NOTHING = new Sink() {
        @Override
        public void box(Box box, double y, boolean floating) {}

        @Override
        public void space(Element.Space space, double y) {}

        @Override
        public void open(Frame frame, double y, boolean first) {}

        @Override
        public void close(double y, boolean last) {}

        @Override
        public void foot(double y) {}
    };
}
