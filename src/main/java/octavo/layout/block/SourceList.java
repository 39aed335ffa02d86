package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import octavo.edition.Edition;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Run;
import octavo.layout.inline.Shape;
import octavo.page.Tag;
import octavo.style.Role;

/** Sets the list of works that notes cite. */
final class SourceList {
    /** A list of no more than so many lines is rather not divided. */
    private static final int SHORT = 14;

    private static final int DIVIDED = 200;

    /** Cost of a page that begins with them: some lines of text that go over with them may be missed above. */
    private static final int BARE = 150;

    private final Desk desk;

    SourceList(Desk desk) {
        this.desk = desk;
    }

    /** Under a heading of its own, each entry with a hanging indent. */
    void set(Flow flow) {
        desk.tags.open(Tag.Role.SECTION);
        flow.next().cost(BARE);
        new BackHeading(desk, flow).set(Key.SOURCES, 1, "octavo-sources");
        int from = flow.size();
        double hang = desk.style.spacing().quoteIndent().pt();
        for (List<Box> entry : entries(desk.geometry.text(), desk.geometry.measure(), hang)) {
            flow.gap(desk.style.spacing().note().pt());
            flow.lines(entry);
        }
        if (flow.from(from).height() <= SHORT * desk.type.leading(Role.NOTE)) {
            flow.from(from).guard(Double.MAX_VALUE, DIVIDED);
        }
        desk.tags.close();
    }

    /** The lines of each entry; all but its first are indented by {@code hang}. Empty where nothing is cited. */
    List<List<Box>> entries(double x, double width, double hang) {
        if (desk.edition.sources().isEmpty()) {
            return List.of();
        }
        desk.tags.open(Tag.Role.LIST);
        Shape shape = desk.type
                .shape(Role.NOTE, width - hang)
                .withSlots(hang > 0 ? List.of(new Shape.Slot(-hang, width)) : List.of());
        List<List<Box>> entries = new ArrayList<>();
        for (Edition.SourceEntry source : desk.edition.sources()) {
            List<Box> lines = desk.typist.boxes(desk.typist.set(runs(source), shape), Role.NOTE, x + hang);
            if (!lines.isEmpty()) {
                Box first = lines.get(0);
                lines.set(
                        0,
                        new BoxBuilder()
                                .spot(source.anchor(), x, 0)
                                .put(first, 0)
                                .build(first.height()));
            }
            entries.add(lines);
        }
        desk.tags.close();
        return entries;
    }

    private List<Run> runs(Edition.SourceEntry entry) {
        desk.tags.open(Tag.Role.ITEM);
        desk.tags.open(Tag.Role.BODY);
        desk.tags.open(Tag.of(Tag.Role.SOURCE_ENTRY, -1).withAnchor(entry.anchor()));
        List<Run> runs = InlineRuns.of(desk, entry.text(), Role.NOTE);
        desk.tags.close();
        desk.tags.close();
        desk.tags.close();
        return runs;
    }
}
