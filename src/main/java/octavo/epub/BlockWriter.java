package octavo.epub;

import java.util.List;
import java.util.Locale;
import octavo.edition.Block;
import octavo.edition.Inline;

/** Writes blocks as flow content. Headings follow the nesting, so that none is skipped. */
final class BlockWriter implements Block.Visitor<Void> {
    private final PageContext page;
    private final Xml xml;
    private int level;

    /** Headings begin at this level, 1 to 6. */
    BlockWriter(PageContext page, int level) {
        this.page = page;
        this.xml = page.xml();
        this.level = level;
    }

    Void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    private void heading(Runnable content, String... attributes) {
        xml.open("h" + Math.min(level, 6), attributes);
        content.run();
        xml.close().line();
    }

    private Void below(List<Block> blocks) {
        level++;
        all(blocks);
        level--;
        return null;
    }

    private void inline(List<Inline> content) {
        InlineWriter.write(page, content);
    }

    @Override
    public Void section(Block.Section section) {
        xml.open("section", "id", Ids.of(section.anchor())).line();
        page.breaksAt(section.anchor());
        heading(() -> {
            section.number()
                    .ifPresent(n -> xml.leaf("span", n, "class", "number").text(" "));
            inline(section.title());
        });
        below(section.blocks());
        page.notes().behind(section).ifPresent(group -> new NoteWriter(page).here(group, Math.min(level + 1, 6)));
        xml.close().line();
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return paragraph(paragraph, () -> {});
    }

    /** Writes a paragraph and what is added at its end. */
    Void paragraph(Block.Paragraph paragraph, Runnable tail) {
        xml.open("p");
        InlineWriter.write(page, paragraph.content(), page.breaksIn(paragraph.ordinal()));
        tail.run();
        xml.close().line();
        return null;
    }

    @Override
    public Void list(Block.ItemList list) {
        String start = list.ordered() && list.start() != 1 ? Integer.toString(list.start()) : null;
        xml.open(list.ordered() ? "ol" : "ul", "start", start).line();
        for (Block.Item item : list.items()) {
            xml.open("li");
            all(item.blocks());
            xml.close().line();
        }
        xml.close().line();
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        if (quote.pull()) {
            xml.open("aside", "class", "pull-quote", "epub:type", "pullquote", "role", "doc-pullquote");
        } else {
            xml.open("blockquote");
        }
        all(quote.blocks());
        xml.close().line();
        return null;
    }

    @Override
    public Void code(Block.Code code) {
        String language = code.language().map(l -> "language-" + l).orElse(null); // as HTML's specification proposes
        xml.open("pre", "tabindex", "0")
                .leaf("code", code.text(), "class", language)
                .close()
                .line();
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        return new FigureWriter(page).table(table);
    }

    @Override
    public Void panel(Block.Panel panel) {
        String id = Ids.of(panel.anchor());
        String title = id + ".title";
        page.breaksAt(panel.anchor());
        xml.open("aside", "class", "panel " + kind(panel), "id", id, "aria-labelledby", title)
                .line();
        if (panel.title().isEmpty()) {
            heading(() -> xml.text(panel.label()), "class", "label", "id", title);
        } else {
            if (!panel.label().isEmpty()) {
                xml.leaf("p", panel.label(), "class", "label").line();
            }
            heading(() -> inline(panel.title()), "id", title);
        }
        below(panel.blocks());
        xml.close().line();
        return null;
    }

    private static String kind(Block.Panel panel) {
        return panel.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Void gloss(Block.Gloss gloss) {
        String language = gloss.language();
        xml.open("aside", "class", "gloss", "role", "note").open("p");
        xml.leaf("dfn", gloss.term(), "lang", language, "xml:lang", language).text(" ");
        gloss.reading().ifPresent(reading -> {
            String romanized = language.replaceAll("-.*", "") + "-Latn";
            xml.leaf("i", reading, "lang", romanized, "xml:lang", romanized).text(" ");
        });
        inline(gloss.meaning());
        xml.close().close().line();
        return null;
    }

    @Override
    public Void facts(Block.Facts facts) {
        xml.open("aside", "class", facts.pull() ? "facts pull" : "facts", "role", "note");
        xml.open("dl").line();
        for (Block.Fact fact : facts.facts()) {
            xml.open("div").open("dt").text(fact.value());
            if (!fact.unit().isEmpty()) {
                xml.leaf("span", fact.unit(), "class", "unit");
            }
            xml.close().open("dd");
            inline(fact.caption());
            xml.close().close().line();
        }
        xml.close().close().line();
        return null;
    }

    @Override
    public Void exhibit(Block.Exhibit exhibit) {
        return new FigureWriter(page).exhibit(exhibit);
    }
}
