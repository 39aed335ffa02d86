package octavo.layout.block;

import java.util.List;
import octavo.page.Item;

/** Decoration around a stretch of the vertical list that may run over several pages, such as a panel's tint. */
public interface Frame {

    /** Room that a part takes before its content, in pt. */
    double before(boolean first);

    /** Room that a part takes after its content, in pt. */
    double after(boolean last);

    /** What is painted under a part that reaches from {@code top} to {@code bottom}. */
    List<Item> under(double top, double bottom, boolean first, boolean last);

    /** What later parts repeat; y from the part's top. Empty for most. */
    List<Item> repeated();

    /** Room that what later parts repeat takes in the margin column, where something wide would cover it; mostly 0. */
    double labelled();

    /** Whether it covers the margin column, so that only its own content hangs there. */
    boolean wide();
}
