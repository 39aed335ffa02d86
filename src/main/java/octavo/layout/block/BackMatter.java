package octavo.layout.block;

import octavo.style.Style.Opening;

/** Sets what stands behind the parts, in this order: endnotes, sources, data, imprint. */
final class BackMatter {
    private final Desk desk;
    private final Flow flow;

    BackMatter(Desk desk, Flow flow) {
        this.desk = desk;
        this.flow = flow;
    }

    /** @param imprint whether the imprint stands here, too */
    void set(boolean imprint) {
        boolean memo = desk.style.design().opening() == Opening.MEMO && desk.geometry.hasColumn();
        if (!memo) {
            desk.endnotes.atEnd(flow);
            if (!desk.edition.sources().isEmpty()) {
                new SourceList(desk).set(flow);
            }
        }
        if (!desk.edition.appendix().isEmpty()) {
            new DataSetter(desk, flow).set(desk.edition.appendix());
        }
        if (memo) {
            new MemoFoot(desk, flow).set();
        } else if (imprint && !desk.edition.imprint().entries().isEmpty()) {
            new ImprintSetter(desk).set(flow);
        }
    }
}
