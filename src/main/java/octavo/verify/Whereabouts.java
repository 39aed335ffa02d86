package octavo.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.EditionWalk;
import octavo.edition.Inline;
import octavo.edition.PlainText;
import octavo.press.Editions;
import octavo.press.Order;
import octavo.problem.Span;

/** Finds where in the content a text of a finished file was written. Content is read when it is first asked for. */
final class Whereabouts {
    /** Shorter texts stand in too many places. */
    private static final int LEAST = 3;

    /** Letters that two texts begin with, if one was made of the other. */
    private static final int ALIKE = 12;

    private final Order order;
    private final Map<String, List<Written>> briefs = new HashMap<>();

    /** A text without spaces and signs, and where it was written. */
    private record Written(String text, Span span) {}

    Whereabouts(Order order) {
        this.order = order;
    }

    /**
     * The place of the first of {@code texts} that was written somewhere; they come from the innermost element outwards.
     *
     * @param brief its id, or that of no brief
     */
    Optional<Span> of(String brief, List<String> texts) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<Written> written = briefs.computeIfAbsent(brief, this::written);
        return texts.stream()
                .map(Whereabouts::bare)
                .filter(text -> text.length() >= LEAST)
                .map(text -> best(written, text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Span> best(List<Written> written, String text) {
        return written.stream()
                .filter(w -> w.text().equals(text))
                .findFirst()
                .or(() -> written.stream().filter(w -> w.text().contains(text)).findFirst())
                .or(() -> written.stream()
                        .filter(w -> w.text().length() >= LEAST && text.contains(w.text()))
                        .reduce((a, b) -> b.text().length() > a.text().length() ? b : a))
                .or(() -> alike(written, text))
                .map(Written::span);
    }

    /** Note marks and page numbers stand in finished texts: the one that begins alike for longest. */
    private static Optional<Written> alike(List<Written> written, String text) {
        return written.stream()
                .filter(w -> common(w.text(), text) >= ALIKE)
                .reduce((a, b) -> common(b.text(), text) > common(a.text(), text) ? b : a);
    }

    private static int common(String a, String b) {
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    private List<Written> written(String brief) {
        List<Written> written = new ArrayList<>();
        for (Edition edition : Editions.of(order, brief)) {
            Collector collector = new Collector(edition, written);
            edition.parts().forEach(part -> {
                part.title()
                        .ifPresent(
                                title -> collector.add(title, edition.origins().of(part.anchor())));
                collector.blocks(part.blocks());
            });
            edition.notes().forEach(note -> collector.blocks(note.blocks()));
            collector.add(edition.title(), edition.origins().brief());
            edition.subtitle().ifPresent(s -> collector.add(s, edition.origins().brief()));
        }
        return written;
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static final class Collector extends EditionWalk {
        private final Edition edition;
        private final List<Written> written;

        Collector(Edition edition, List<Written> written) {
            this.edition = edition;
            this.written = written;
        }

        void add(String text, Optional<Span> span) {
            span.ifPresent(s -> written.add(new Written(bare(text), s)));
        }

        private void add(List<Inline> text, Optional<Span> span) {
            add(PlainText.of(text), span);
        }

        @Override
        public Void section(Block.Section section) {
            add(section.title(), edition.origins().of(section.anchor()));
            return super.section(section);
        }

        @Override
        public Void paragraph(Block.Paragraph paragraph) {
            add(paragraph.content(), edition.origins().of(paragraph.ordinal()));
            return null;
        }

        @Override
        public Void table(Block.Table table) {
            Optional<Span> span = edition.origins().of(table.anchor());
            add(table.title(), span);
            table.head().forEach(cell -> add(cell, span));
            table.rows().forEach(row -> row.forEach(cell -> add(cell, span)));
            add(table.note(), span);
            add(table.source(), span);
            return null;
        }

        @Override
        public Void panel(Block.Panel panel) {
            add(panel.title(), edition.origins().of(panel.anchor()));
            add(panel.label(), edition.origins().of(panel.anchor()));
            return super.panel(panel);
        }

        @Override
        public Void exhibit(Block.Exhibit exhibit) {
            Optional<Span> span = edition.origins().of(exhibit.anchor());
            add(exhibit.title(), span);
            add(exhibit.illustration().alternative(), span);
            add(exhibit.note(), span);
            add(exhibit.source(), span);
            return null;
        }
    }
}
