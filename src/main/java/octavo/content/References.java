package octavo.content;

import java.util.ArrayList;
import java.util.List;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Inline;
import octavo.report.Part;

/** What a part points to, and what in it can be pointed to. */
final class References implements Block.Visitor<Void>, Inline.Visitor<Void> {
    private final List<Inline.Reference> references = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    private References() {}

    static References of(Part part) {
        References found = new References();
        found.blocks(part.blocks());
        part.notes().values().forEach(note -> found.blocks(note.blocks()));
        return found;
    }

    List<Inline.Reference> references() {
        return references;
    }

    List<String> sections() {
        return sections;
    }

    List<String> tables() {
        return tables;
    }

    /** Every id in the part. */
    List<String> ids() {
        return ids;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> {
            id(block.attributes());
            block.accept(this);
        });
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    private void id(Attributes attributes) {
        attributes.id().ifPresent(ids::add);
    }

    @Override
    public Void section(Block.Section section) {
        section.attributes().id().ifPresent(sections::add);
        inlines(section.title());
        blocks(section.blocks());
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        inlines(paragraph.content());
        return null;
    }

    @Override
    public Void list(Block.ItemList list) {
        list.items().forEach(item -> {
            id(item.attributes());
            blocks(item.blocks());
        });
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        blocks(quote.blocks());
        return null;
    }

    @Override
    public Void code(Block.Code code) {
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        table.attributes().id().ifPresent(tables::add);
        inlines(table.title());
        inlines(table.note());
        inlines(table.source());
        table.head().cells().forEach(this::inlines);
        table.rows().forEach(row -> row.cells().forEach(this::inlines));
        return null;
    }

    @Override
    public Void panel(Block.Panel panel) {
        inlines(panel.title());
        blocks(panel.blocks());
        return null;
    }

    @Override
    public Void gloss(Block.Gloss gloss) {
        inlines(gloss.meaning());
        return null;
    }

    @Override
    public Void facts(Block.Facts facts) {
        facts.facts().forEach(fact -> inlines(fact.caption()));
        return null;
    }

    @Override
    public Void exhibit(Block.ExhibitUse exhibit) {
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        inlines(emphasis.content());
        return null;
    }

    @Override
    public Void strong(Inline.Strong strong) {
        inlines(strong.content());
        return null;
    }

    @Override
    public Void struck(Inline.Struck struck) {
        inlines(struck.content());
        return null;
    }

    @Override
    public Void code(Inline.Code code) {
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        inlines(link.content());
        return null;
    }

    @Override
    public Void styled(Inline.Styled styled) {
        id(styled.attributes());
        inlines(styled.content());
        return null;
    }

    @Override
    public Void noteMark(Inline.NoteMark mark) {
        return null;
    }

    @Override
    public Void citation(Inline.Citation citation) {
        return null;
    }

    @Override
    public Void reference(Inline.Reference reference) {
        references.add(reference);
        return null;
    }

    @Override
    public Void value(Inline.Value value) {
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        return null;
    }
}
