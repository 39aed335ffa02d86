package octavo.layout.block;

import java.util.List;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.page.Pages.Bookmark;
import octavo.page.Tag;
import octavo.report.Block.PanelKind;
import octavo.style.Role;
import octavo.style.Style.Opening;

/** Sets panels, and case studies, which are panels too: head and blocks in a frame, and where it may be divided. */
final class PanelSetter {
    /** Facts are rather not divided over the parts of a panel; where it is so much higher than they, they may be. */
    private static final int FACTS_DIVIDED = 60;

    private static final double ROOMY = 1.5;

    /** A panel is rather not divided than leaving a short part. */
    private static final int DIVIDED = 15;

    /** A panel that takes no more than this share of a page is kept on one unless two fifths of one would stay empty. */
    private static final double SMALL = 0.6;

    private static final int DIVIDED_SMALL = 500;

    private final Desk desk;
    private final Area area;
    private final Flow flow;

    /** A panel's last part with less than so many lines is a stub, and what it costs. */
    private static final double STUB = 5;

    private static final int STUB_COST = 50;

    PanelSetter(Desk desk, Area area, Flow flow) {
        this.desk = desk;
        this.area = area;
        this.flow = flow;
    }

    void set(Block.Panel panel) {
        if (panel.kind() == PanelKind.KEY_FINDINGS
                && desk.style.design().opening() == Opening.MEMO
                && !area.panel()
                && FindingsSetter.fits(panel)) {
            new FindingsSetter(desk, area, flow).set(panel);
            return;
        }
        desk.tags.open(Tag.Role.ASIDE);
        set(PanelSubject.of(panel));
        desk.tags.close();
    }

    /** A part of the brief that is a case study. */
    void caseStudy(Edition.Part part) {
        PanelSubject subject = PanelSubject.of(part);
        desk.outline.add(new Bookmark(1, part.title().orElse(subject.label()), part.anchor()));
        flow.barrier(); // none floats past a part's beginning
        flow.next().part();
        set(subject);
    }

    private void set(PanelSubject subject) {
        PanelDress dress = new PanelDress(desk, subject.kind(), area);
        Area inside = dress.inside().inPanel(subject.body());
        boolean exhibits = ExhibitFinder.isIn(subject.blocks());
        if (exhibits) {
            flow.barrier(); // none from outside floats past those within
        }
        flow.gap(desk.style.spacing().panelAround().pt());
        flow.next().anew();
        PanelHead head = new PanelHead(desk, subject, inside, flow);
        flow.open(dress.frame(head.continued()));
        int first = flow.size();
        head.set(area.level() + 1);
        int content = head.standfirstAt() < 0 ? flow.size() : head.standfirstAt();
        blocks(subject, inside.deeper(subject.isHeadedByLabel() ? 0 : 1), head.standfirstAt());
        head.hangLabel(first);
        if (flow.size() == first) {
            flow.add(new BoxBuilder().build(0));
        }
        guard(subject, first, content);
        if (exhibits) {
            flow.barrier();
        }
        flow.close(desk.type.trail(subject.body()));
        flow.gap(desk.style.spacing().panelAround().pt());
    }

    private void blocks(PanelSubject subject, Area inside, int standfirstAt) {
        if (!subject.isList()) {
            new BlockSetter(desk, inside, flow).hangingAt(standfirstAt).all(subject.blocks());
            return;
        }
        Area findings = inside.withBody(Role.FINDING);
        BlockSetter setter = new BlockSetter(desk, findings, flow);
        for (Block block : subject.blocks()) {
            if (block instanceof Block.ItemList list && list.ordered()) {
                new ListSetter(desk, findings, flow).set(list, true);
            } else {
                block.accept(setter);
            }
        }
    }

    /**
     * Says what it costs to divide the panel.
     *
     * @param first index of its first element
     * @param content where its text begins
     */
    private void guard(PanelSubject subject, int first, int content) {
        List<Box.Hang> facts = facts(content);
        double lines = PanelHead.FIRST_LINES * desk.type.leading(subject.body());
        double all = facts.stream().mapToDouble(h -> h.box().height()).sum() + PanelHead.LABEL_AFTER;
        boolean runOn = flow.from(content).height() - flow.from(content).wideHeight() > ROOMY * all;
        double one = facts.isEmpty() ? 0 : facts.get(0).box().height() + PanelHead.LABEL_AFTER;
        flow.from(content).guard(Math.max(lines, runOn ? one : all), Element.FORBIDDEN / 10);
        flow.from(content).guard(Math.max(lines, all), FACTS_DIVIDED);
        boolean small = flow.from(first).height() <= SMALL * desk.geometry.depth();
        flow.from(content).guard(Double.MAX_VALUE, small ? DIVIDED_SMALL : DIVIDED);
        flow.from(content).guardEnd(STUB * desk.type.leading(subject.body()), STUB_COST);
    }

    /** What hangs beside a panel from its top, where its text begins. */
    private List<Box.Hang> facts(int content) {
        for (Element element : flow.elements().subList(content, flow.size())) {
            if (element instanceof Element.Content c) {
                return c.box().hangs();
            }
        }
        return List.of();
    }
}
