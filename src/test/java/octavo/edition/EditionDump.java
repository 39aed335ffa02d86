package octavo.edition;

import java.util.List;
import java.util.stream.Collectors;

/** An edition as text for goldens: one line a block, no-break spaces as ~, marks of inlines as in Markdown. */
public final class EditionDump implements Block.Visitor<Void> {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private EditionDump() {}

    /** The whole edition. */
    public static String of(Edition edition) {
        EditionDump dump = new EditionDump();
        dump.line("edition " + edition.id() + " [" + edition.language() + "] " + edition.title()
                + edition.subtitle().map(s -> " / " + s).orElse(""));
        edition.kicker().ifPresent(kicker -> dump.line("kicker " + kicker));
        edition.audienceLine().ifPresent(readers -> dump.line("for " + readers));
        edition.marking().ifPresent(marking -> dump.line("marking " + marking.text()));
        dump.line("by " + String.join(", ", edition.authors()) + ", " + edition.dateText());
        dump.line(edition.words() + " words, " + edition.phrases().minutes(edition.readingMinutes()));
        dump.line("setup " + edition.setup());
        dump.body(edition);
        return dump.out.toString();
    }

    /** Parts, notes, sources and imprint. */
    public static String body(List<Edition.Part> parts) {
        EditionDump dump = new EditionDump();
        parts.forEach(dump::part);
        return dump.out.toString();
    }

    private void body(Edition edition) {
        edition.parts().forEach(this::part);
        for (Edition.Note note : edition.notes()) {
            line("note " + note.number() + " #" + note.anchor() + " ^" + note.markAnchor());
            inside(note.blocks());
        }
        edition.sources().forEach(source -> line("source #" + source.anchor() + " " + inlines(source.text())));
        edition.appendix().forEach(table -> table.accept(this));
        edition.imprint().entries().forEach(entry -> line("imprint " + entry.label() + ": " + inlines(entry.text())));
    }

    private void part(Edition.Part part) {
        String label = part.label().map(l -> " (" + l + ")").orElse("");
        line("part " + part.kind() + " #" + part.anchor() + label
                + part.title().map(t -> " " + t).orElse(""));
        depth++;
        part.standfirst().ifPresent(text -> line("standfirst " + text));
        if (!part.authors().isEmpty()) {
            line("by " + String.join(", ", part.authors()));
        }
        part.blocks().forEach(block -> block.accept(this));
        depth--;
    }

    private void line(String text) {
        String clean = text.replace('\u00a0', '~');
        out.append("  ".repeat(depth)).append(clean.stripTrailing()).append('\n');
    }

    private Void inside(List<Block> blocks) {
        depth++;
        blocks.forEach(block -> block.accept(this));
        depth--;
        return null;
    }

    /** Running text in one line. */
    public static String inlines(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(new Text())).collect(Collectors.joining());
    }

    @Override
    public Void section(Block.Section section) {
        line("section " + section.level() + " #" + section.anchor() + " "
                + section.number().map(n -> n + " ").orElse("") + inlines(section.title()));
        return inside(section.blocks());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        line("p" + paragraph.ordinal() + " " + inlines(paragraph.content()));
        return null;
    }

    @Override
    public Void list(Block.ItemList list) {
        line(list.ordered() ? "list from " + list.start() : "list");
        depth++;
        for (Block.Item item : list.items()) {
            line("item");
            inside(item.blocks());
        }
        depth--;
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        line(quote.pull() ? "pull quote" : "quote");
        return inside(quote.blocks());
    }

    @Override
    public Void code(Block.Code code) {
        line("code " + code.text().replace("\n", "\\n"));
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        line("table #" + table.anchor() + " (" + table.label() + ") " + inlines(table.title())
                + table.subtitle().map(s -> " / " + s).orElse(""));
        depth++;
        line(row(table.head()));
        table.rows().forEach(row -> line(row(row)));
        captions(table.note(), table.source());
        depth--;
        return null;
    }

    private static String row(List<List<Inline>> cells) {
        return cells.stream().map(EditionDump::inlines).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void captions(List<Inline> note, List<Inline> source) {
        if (!note.isEmpty()) {
            line("note: " + inlines(note));
        }
        if (!source.isEmpty()) {
            line("source: " + inlines(source));
        }
    }

    @Override
    public Void panel(Block.Panel panel) {
        line("panel " + panel.kind() + " #" + panel.anchor() + " (" + panel.label() + ") " + inlines(panel.title()));
        return inside(panel.blocks());
    }

    @Override
    public Void gloss(Block.Gloss gloss) {
        line("gloss " + gloss.term() + " " + gloss.reading().orElse("") + " [" + gloss.language() + "] "
                + inlines(gloss.meaning()));
        return null;
    }

    @Override
    public Void facts(Block.Facts facts) {
        line(facts.pull() ? "pull figure" : "facts");
        depth++;
        facts.facts().forEach(fact -> line(fact.value() + fact.unit() + " = " + inlines(fact.caption())));
        depth--;
        return null;
    }

    @Override
    public Void exhibit(Block.Exhibit exhibit) {
        line("exhibit #" + exhibit.anchor() + " (" + exhibit.label() + ") " + exhibit.title()
                + exhibit.subtitle().map(s -> " / " + s).orElse("") + " [" + exhibit.width()
                + exhibit.placement().map(p -> " " + p).orElse("") + "]");
        depth++;
        captions(exhibit.note(), exhibit.source());
        depth--;
        return null;
    }

    private static final class Text implements Inline.Visitor<String> {
        @Override
        public String text(Inline.Text text) {
            return text.text();
        }

        @Override
        public String emphasis(Inline.Emphasis emphasis) {
            return "*" + inlines(emphasis.content()) + "*";
        }

        @Override
        public String strong(Inline.Strong strong) {
            return "**" + inlines(strong.content()) + "**";
        }

        @Override
        public String struck(Inline.Struck struck) {
            return "~~" + inlines(struck.content()) + "~~";
        }

        @Override
        public String superscript(Inline.Superscript superscript) {
            return "^" + inlines(superscript.content()) + "^";
        }

        @Override
        public String subscript(Inline.Subscript subscript) {
            return "~" + inlines(subscript.content()) + "~";
        }

        @Override
        public String code(Inline.Code code) {
            return "`" + code.text() + "`";
        }

        @Override
        public String link(Inline.Link link) {
            if (link.target() instanceof Inline.Target.PageOf page) {
                return "[" + inlines(link.content()) + "](" + (page.capital() ? "Page" : "page") + " of #"
                        + page.anchor() + ")";
            }
            String target = link.target() instanceof Inline.Target.Anchor anchor
                    ? "#" + anchor.anchor()
                    : ((Inline.Target.Url) link.target()).url();
            return "[" + inlines(link.content()) + "](" + target + ")";
        }

        @Override
        public String language(Inline.Language language) {
            return "{" + language.language() + " " + inlines(language.content()) + "}";
        }

        @Override
        public String smallCaps(Inline.SmallCaps smallCaps) {
            return "^^" + inlines(smallCaps.content()) + "^^";
        }

        @Override
        public String noteMark(Inline.NoteMark mark) {
            return "[^" + mark.number() + " " + mark.anchor() + "]";
        }

        @Override
        public String lineBreak(Inline.LineBreak lineBreak) {
            return "\\\\";
        }
    }
}
