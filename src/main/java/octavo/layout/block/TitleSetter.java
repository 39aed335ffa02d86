package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Run;
import octavo.page.Tag;
import octavo.style.Role;

/** Sets openings that share the first page with text: the memo head and the plain title. */
final class TitleSetter {
    /** Measured in memo.pdf: top to meta row, meta row to title, title to what follows. */
    private static final double TO_META = 12;

    private static final double TO_TITLE = 31;
    private static final double AFTER_TITLE = 16.5;
    private static final int META_COLUMNS = 4;

    private final Desk desk;
    private final Flow flow;
    private final Geometry geometry;

    TitleSetter(Desk desk, Flow flow) {
        this.desk = desk;
        this.flow = flow;
        this.geometry = desk.geometry;
    }

    /** Whom it is for, from whom, date and reading time in four columns; then the title over the live width. */
    void memo() {
        Edition edition = desk.edition;
        BoxBuilder head = new BoxBuilder().wide();
        double y = TO_META - Manuscript.MEMO_RAISE + meta(head, edition) + TO_TITLE;
        desk.tags.open(Tag.Role.TITLE);
        List<Run> title = runs(edition.title(), Role.DOCUMENT_TITLE);
        desk.tags.close();
        Box lines = Typist.pile(desk.typist.balanced(title, Role.DOCUMENT_TITLE, geometry.left(), geometry.live()));
        head.put(lines, y);
        flow.add(head.build(y + lines.height()));
        flow.keep(1);
        edition.subtitle().ifPresent(s -> paragraph(s, Role.DOCUMENT_STANDFIRST, geometry.left(), geometry.live()));
        edition.standfirst().ifPresent(s -> paragraph(s, Role.DOCUMENT_STANDFIRST, geometry.left(), geometry.live()));
        if (Signs.hasCopies(edition)) {
            flow.gap(AFTER_TITLE / 2);
            copies(new BoxBuilder().wide(), geometry.left());
        }
        flow.gap(AFTER_TITLE);
    }

    /** Room for what copies say. */
    private void copies(BoxBuilder box, double x) {
        double leading = desk.type.leading(Role.COPY);
        double depth = Signs.keep(desk, box, x, desk.type.ascent(Role.COPY), leading);
        flow.add(box.build(depth));
    }

    private double meta(BoxBuilder head, Edition edition) {
        List<String[]> entries = new ArrayList<>();
        edition.audienceLine().ifPresent(a -> entries.add(new String[] {desk.phrase(Key.FOR), a}));
        entries.add(new String[] {desk.phrase(Key.FROM), String.join(", ", edition.authors())});
        entries.add(new String[] {desk.phrase(Key.DATE), edition.dateText()});
        entries.add(
                new String[] {desk.phrase(Key.READING_TIME), edition.phrases().minutes(edition.readingMinutes())});
        double gutter = geometry.text() - geometry.left() - geometry.column();
        double width = (geometry.live() - (META_COLUMNS - 1) * gutter) / META_COLUMNS;
        double height = 0;
        for (int i = 0; i < entries.size(); i++) {
            double x = geometry.left() + i * (width + gutter);
            desk.tags.open(Tag.Role.PARAGRAPH);
            desk.tags.open(Tag.of(Tag.Role.SPAN, -1).withActual(entries.get(i)[0] + desk.phrase(Key.COLON)));
            List<Run> label = runs(entries.get(i)[0], Role.META_LABEL);
            desk.tags.close();
            List<Run> value = runs(entries.get(i)[1], Role.META_VALUE);
            desk.tags.close();
            Box one = desk.typist.block(label, Role.META_LABEL, x, width);
            Box two = desk.typist.block(value, Role.META_VALUE, x, width);
            double top = TO_META - Manuscript.MEMO_RAISE;
            head.put(one, top).put(two, top + one.height());
            height = Math.max(height, one.height() + two.height());
        }
        return height;
    }

    /** Title, standfirst, authors, date and reading time, one below the other (accessible.png). */
    void title() {
        Edition edition = desk.edition;
        double x = geometry.text();
        desk.tags.open(Tag.Role.TITLE);
        List<Run> title = runs(edition.title(), Role.DOCUMENT_TITLE);
        desk.tags.close();
        Box lines = Typist.pile(desk.typist.balanced(title, Role.DOCUMENT_TITLE, x, geometry.measure()));
        flow.add(new BoxBuilder().put(lines, 2).build(2 + lines.height()));
        flow.keep(3);
        flow.gap(4);
        edition.subtitle().ifPresent(s -> paragraph(s, Role.DOCUMENT_STANDFIRST, x, geometry.measure()));
        flow.gap(desk.style.spacing().headingAfter().pt());
        edition.standfirst().ifPresent(s -> paragraph(s, Role.DOCUMENT_STANDFIRST, x, geometry.measure()));
        flow.gap(4);
        if (!edition.authors().isEmpty()) {
            paragraph(String.join(", ", edition.authors()), Role.META_VALUE, x, geometry.measure());
        }
        edition.audienceLine()
                .ifPresent(a -> paragraph(
                        desk.phrase(Key.FOR) + desk.phrase(Key.COLON) + a, Role.META_VALUE, x, geometry.measure()));
        String stop = desk.phrase(Key.FULL_STOP);
        String series = edition.series().map(s -> s + stop).orElse("");
        String line = edition.dateText()
                + stop
                + series
                + desk.phrase(Key.READING_TIME)
                + desk.phrase(Key.COLON)
                + edition.phrases().minutes(edition.readingMinutes())
                + stop;
        paragraph(line.strip(), Role.META_VALUE, x, geometry.measure());
        if (Signs.hasCopies(edition)) {
            flow.gap(desk.type.leading(Role.COPY) / 2);
            copies(new BoxBuilder(), x);
        }
        flow.gap(desk.style.spacing().panelAround().pt());
    }

    private void paragraph(String text, Role role, double x, double width) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        List<Run> runs = runs(text, role);
        desk.tags.close();
        desk.typist.lines(runs, role, x, width).forEach(flow::add);
    }

    private List<Run> runs(String text, Role role) {
        return InlineRuns.of(desk, List.of(new Inline.Text(text)), role);
    }
}
