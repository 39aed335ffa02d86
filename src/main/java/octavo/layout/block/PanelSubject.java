package octavo.layout.block;

import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.report.Block.PanelKind;
import octavo.style.Role;

/** What a panel says, be it a block of a part or a case study, which is a part. */
record PanelSubject(
        PanelKind kind,
        String anchor,
        String label,
        List<Inline> title,
        Optional<String> standfirst,
        List<Block> blocks) {

    static PanelSubject of(Block.Panel panel) {
        return new PanelSubject(
                panel.kind(), panel.anchor(), panel.label(), panel.title(), Optional.empty(), panel.blocks());
    }

    static PanelSubject of(Edition.Part caseStudy) {
        List<Inline> title =
                caseStudy.title().map(t -> List.<Inline>of(new Inline.Text(t))).orElse(List.of());
        return new PanelSubject(
                PanelKind.CASE_STUDY,
                caseStudy.anchor(),
                caseStudy.label().orElse(""),
                title,
                caseStudy.standfirst(),
                caseStudy.blocks());
    }

    /** Whether its ordered lists are numbered findings, and its label is as large as a title. */
    boolean isList() {
        return kind == PanelKind.KEY_FINDINGS || kind == PanelKind.RECOMMENDATIONS;
    }

    /** Whether its label is its heading, since it has no title. */
    boolean isHeadedByLabel() {
        return title.isEmpty();
    }

    /** The role of its running text. */
    Role body() {
        return kind == PanelKind.BOTTOM_LINE ? Role.BOTTOM_LINE : Role.PANEL_BODY;
    }
}
