package octavo.layout.block;

import java.util.List;
import octavo.edition.Phrases.Key;
import octavo.page.Tag;
import octavo.style.Role;
import octavo.style.Style.Opening;

/** Sets what stands behind the parts, in this order: endnotes, sources, data, imprint. */
final class BackMatter {
    private final Desk desk;
    private final Flow flow;

    BackMatter(Desk desk, Flow flow) {
        this.desk = desk;
        this.flow = flow;
    }

    void set() {
        boolean memo = desk.style.design().opening() == Opening.MEMO && desk.geometry.hasColumn();
        if (!memo) {
            desk.endnotes.atEnd(flow);
            if (!desk.edition.sources().isEmpty()) {
                new SourceList(desk).set(flow);
            }
        }
        if (!desk.edition.appendix().isEmpty()) {
            data();
        }
        if (memo) {
            new MemoFoot(desk, flow).set();
        } else if (!desk.edition.imprint().entries().isEmpty()) {
            new ImprintSetter(desk).set(flow);
        }
    }

    /** The numbers behind the exhibits, a table each; none floats, past the imprint or otherwise. */
    private void data() {
        flow.anew();
        desk.tags.open(Tag.Role.SECTION);
        new BackHeading(desk, flow).set(Key.DATA, 1, "octavo-data");
        Area area = Area.plain(desk.geometry.text(), desk.geometry.measure(), Role.BODY);
        new BlockSetter(desk, area, flow).all(List.copyOf(desk.edition.appendix()));
        desk.tags.close();
    }
}
