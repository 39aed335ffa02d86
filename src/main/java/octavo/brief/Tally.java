package octavo.brief;

import java.util.List;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.PlainText;

/** Counts the words that a reader of an edition reads: titles, text, panels, tables and exhibits' titles; no notes. */
final class Tally implements Block.Visitor<Void> {
    private final Wording wording;
    private int words;

    private Tally(Wording wording) {
        this.wording = wording;
    }

    static int words(List<Edition.Part> parts, Wording wording) {
        Tally tally = new Tally(wording);
        for (Edition.Part part : parts) {
            part.title().ifPresent(tally::count);
            part.standfirst().ifPresent(tally::count);
            tally.all(part.blocks());
        }
        return tally.words;
    }

    private Void count(String text) {
        words += wording.words(text);
        return null;
    }

    private Void count(List<Inline> content) {
        return count(PlainText.of(content));
    }

    private Void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    @Override
    public Void section(Block.Section section) {
        count(section.title());
        return all(section.blocks());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return count(paragraph.content());
    }

    @Override
    public Void list(Block.ItemList list) {
        list.items().forEach(item -> all(item.blocks()));
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        return all(quote.blocks());
    }

    @Override
    public Void code(Block.Code code) {
        return count(code.text());
    }

    @Override
    public Void table(Block.Table table) {
        count(table.title());
        table.subtitle().ifPresent(this::count);
        table.head().forEach(this::count);
        table.rows().forEach(row -> row.forEach(this::count));
        return null;
    }

    @Override
    public Void panel(Block.Panel panel) {
        count(panel.title());
        return all(panel.blocks());
    }

    @Override
    public Void gloss(Block.Gloss gloss) {
        return count(gloss.meaning());
    }

    @Override
    public Void facts(Block.Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            count(fact.value() + fact.unit());
            count(fact.caption());
        }
        return null;
    }

    @Override
    public Void exhibit(Block.Exhibit exhibit) {
        count(exhibit.title());
        exhibit.subtitle().ifPresent(this::count);
        return null;
    }
}
