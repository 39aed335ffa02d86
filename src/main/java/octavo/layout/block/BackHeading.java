package octavo.layout.block;

import java.util.List;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Run;
import octavo.page.Pages.Bookmark;
import octavo.page.Tag;
import octavo.style.Role;
import octavo.style.Style.Spacing;

/** Sets the headings of what stands behind the text: "Notes", "Sources", "Data", "Imprint". */
final class BackHeading {
    /** A heading stays with so many lines of what follows. */
    private static final int KEEP = 2;

    private final Desk desk;
    private final Flow flow;
    private final Spacing spacing;

    BackHeading(Desk desk, Flow flow) {
        this.desk = desk;
        this.flow = flow;
        this.spacing = desk.style.spacing();
    }

    /** As large as a section's. */
    void set(Key key, int level, String anchor) {
        set(key, level, anchor, Role.HEADING_1, spacing.headingBefore().pt());
        flow.gap(spacing.headingAfter().pt());
    }

    /** A small one, for what stands within a section. */
    void small(Key key, int level, String anchor) {
        set(key, level, anchor, Role.HEADING_2, spacing.subheadingBefore().pt());
        flow.gap(spacing.subheadingAfter().pt());
    }

    private void set(Key key, int level, String anchor, Role role, double before) {
        String text = desk.phrase(key);
        desk.tags.open(Tag.of(Tag.Role.valueOf("H" + level), -1).withAnchor(anchor));
        List<Run> runs = InlineRuns.of(desk, List.of(new Inline.Text(text)), role);
        desk.tags.close();
        desk.outline.add(new Bookmark(level, text, anchor));
        flow.gap(before);
        double x = desk.geometry.text();
        Box lines = desk.typist.block(runs, role, x, desk.geometry.measure());
        flow.add(new BoxBuilder().spot(anchor, x, 0).put(lines, 0).build(lines.height()));
        flow.keep(KEEP);
    }
}
