package octavo.content;

import java.util.List;
import java.util.Set;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Conditions;
import octavo.report.Inline;
import octavo.report.Part;

/** A report's tree as text that a person can check: one line a block, indented. */
public final class Dump implements Block.Visitor<Void> {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    /** Blocks, and then notes. */
    public static String of(Part part) {
        Dump dump = new Dump();
        dump.blocks(part.blocks());
        part.notes().values().forEach(note -> {
            dump.line("note " + note.label());
            dump.inner(note.blocks());
        });
        return dump.out.toString();
    }

    /** Running text on one line. */
    public static String of(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        inlines.forEach(inline -> text.append(inline.accept(new InlineDump())));
        return text.toString();
    }

    private void line(String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void inner(List<Block> blocks) {
        depth++;
        blocks(blocks);
        depth--;
    }

    static String attributes(Attributes attributes) {
        Conditions c = attributes.conditions();
        StringBuilder text = new StringBuilder();
        attributes.id().ifPresent(id -> text.append(" #").append(id));
        set(text, "audience", c.audience());
        set(text, "unless", c.unlessAudience());
        set(text, "format", c.format());
        set(text, "brief", c.brief());
        c.priority().ifPresent(p -> text.append(" priority=").append(p));
        set(text, "requires", c.requires());
        return text.toString();
    }

    private static void set(StringBuilder text, String name, Set<String> values) {
        if (!values.isEmpty()) {
            text.append(' ').append(name).append('=').append(String.join(",", values));
        }
    }

    @Override
    public Void section(Block.Section b) {
        line("section " + b.level() + (b.numbered() ? "" : " unnumbered") + attributes(b.attributes()) + ": "
                + of(b.title()));
        inner(b.blocks());
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph b) {
        line("p" + attributes(b.attributes()) + ": " + of(b.content()));
        return null;
    }

    @Override
    public Void list(Block.ItemList b) {
        line((b.ordered() ? "ol " + b.start() : "ul") + attributes(b.attributes()));
        depth++;
        b.items().forEach(item -> {
            line("item" + attributes(item.attributes()));
            inner(item.blocks());
        });
        depth--;
        return null;
    }

    @Override
    public Void quote(Block.Quote b) {
        line((b.pull() ? "pull-quote" : "quote") + attributes(b.attributes()));
        inner(b.blocks());
        return null;
    }

    @Override
    public Void code(Block.Code b) {
        line("code" + attributes(b.attributes()) + ": " + b.text().replace("\n", "\\n"));
        return null;
    }

    @Override
    public Void table(Block.Table b) {
        line("table" + attributes(b.attributes()) + " " + b.columns() + ": " + of(b.title()));
        depth++;
        b.subtitle().ifPresent(s -> line("subtitle: " + s));
        row("head", b.head());
        b.rows().forEach(row -> row("row" + attributes(row.attributes()), row));
        if (!b.note().isEmpty()) {
            line("note: " + of(b.note()));
        }
        if (!b.source().isEmpty()) {
            line("source: " + of(b.source()));
        }
        depth--;
        return null;
    }

    private void row(String name, Block.Row row) {
        line(name + ": " + String.join(" | ", row.cells().stream().map(Dump::of).toList()));
    }

    @Override
    public Void panel(Block.Panel b) {
        line("panel " + b.kind() + attributes(b.attributes()) + ": " + of(b.title()));
        inner(b.blocks());
        return null;
    }

    @Override
    public Void gloss(Block.Gloss b) {
        line("gloss" + attributes(b.attributes()) + " " + b.term() + " "
                + b.reading().orElse("-") + " (" + b.language() + "): " + of(b.meaning()));
        return null;
    }

    @Override
    public Void facts(Block.Facts b) {
        line((b.pull() ? "pull-figure" : "facts") + attributes(b.attributes()));
        depth++;
        b.facts().forEach(f -> line(f.value() + " | " + f.unit() + " | " + of(f.caption())));
        depth--;
        return null;
    }

    @Override
    public Void exhibit(Block.ExhibitUse b) {
        line("exhibit" + attributes(b.attributes()) + " " + b.exhibit()
                + b.width().map(w -> " " + w).orElse("")
                + b.placement().map(p -> " at " + p).orElse(""));
        return null;
    }
}
