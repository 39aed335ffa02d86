package octavo.layout.page;

import java.util.BitSet;
import java.util.List;
import octavo.layout.block.Box;
import octavo.layout.page.NoteArea.Rest;

/** The notes of one page while it is filled: those that earlier pages left, and those whose marks stand on it. */
final class PageNotes {
    private final NoteArea area;
    private final List<Rest> carried;
    private final BitSet called = new BitSet();
    private double height;

    PageNotes(NoteArea area, List<Rest> carried) {
        this.area = area;
        this.carried = carried;
        this.height = area.height(carried);
    }

    /** Room that they take if all stand here, in pt. */
    double height() {
        return height;
    }

    /** The notes whose marks stand in a box take their room. */
    void call(Box box) {
        List<Integer> notes = box.notes();
        for (int k = 0; k < notes.size(); k++) {
            int number = notes.get(k);
            if (!called.get(number)) {
                height += area.added(number, height == 0);
                called.set(number);
            }
        }
    }

    /** Room that they would take with those of this box, in pt. */
    double heightWith(Box box) {
        double with = height;
        for (int number : box.notes()) {
            with += called.get(number) ? 0 : area.added(number, with == 0);
        }
        return with;
    }

    /** What of them stands in so much room, and what goes to later pages; {@code alone} if nothing else is on the page. */
    NoteArea.Cut cut(double room, boolean alone) {
        return area.cut(NoteArea.queue(carried, called), room, alone);
    }
}
