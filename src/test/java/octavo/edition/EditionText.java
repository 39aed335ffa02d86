package octavo.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** All that a brief says, piece by piece in reading order: what any output must hold, word for word. */
public final class EditionText implements Block.Visitor<Void>, Inline.Visitor<String> {
    private final IntFunction<String> marks;
    private final Function<Inline.Target.PageOf, Optional<String>> pages;
    private final List<String> pieces = new ArrayList<>();

    private EditionText(IntFunction<String> marks, Function<Inline.Target.PageOf, Optional<String>> pages) {
        this.marks = marks;
        this.pages = pages;
    }

    /** @param marks how the mark of a note reads, such as "7" or "[7]" */
    public static List<String> of(Edition edition, IntFunction<String> marks) {
        return of(edition, marks, target -> Optional.empty());
    }

    /** @param pages how a reference by page reads where there are pages; empty leaves its words */
    public static List<String> of(
            Edition edition, IntFunction<String> marks, Function<Inline.Target.PageOf, Optional<String>> pages) {
        EditionText text = new EditionText(marks, pages);
        for (Edition.Part part : edition.parts()) {
            part.title().ifPresent(text.pieces::add);
            text.blocks(part.blocks());
        }
        edition.notes().forEach(note -> text.blocks(note.blocks()));
        edition.sources().forEach(source -> text.piece(source.text()));
        edition.appendix().forEach(text::table);
        edition.imprint().entries().forEach(entry -> text.piece(entry.text()));
        return text.pieces;
    }

    /** Only the running text of parts and sections, whose order nothing on a page may change. */
    public static List<String> running(Edition edition, IntFunction<String> marks) {
        return running(edition, marks, target -> Optional.empty());
    }

    /** {@link #running(Edition, IntFunction)} with references by page. */
    public static List<String> running(
            Edition edition, IntFunction<String> marks, Function<Inline.Target.PageOf, Optional<String>> pages) {
        EditionText text = new EditionText(marks, pages);
        edition.parts().forEach(part -> text.running(part.blocks()));
        return text.pieces;
    }

    private void running(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                running(section.blocks());
            } else if (block instanceof Block.Paragraph paragraph) {
                piece(paragraph.content());
            }
        }
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void piece(List<Inline> content) {
        pieces.add(inlines(content));
    }

    private String inlines(List<Inline> content) {
        StringBuilder all = new StringBuilder();
        content.forEach(inline -> all.append(inline.accept(this)));
        return all.toString();
    }

    @Override
    public Void section(Block.Section section) {
        piece(section.title());
        blocks(section.blocks());
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        piece(paragraph.content());
        return null;
    }

    @Override
    public Void list(Block.ItemList list) {
        list.items().forEach(item -> blocks(item.blocks()));
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        blocks(quote.blocks());
        return null;
    }

    @Override
    public Void code(Block.Code code) {
        pieces.add(code.text());
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        piece(table.title());
        table.subtitle().ifPresent(pieces::add);
        table.head().forEach(this::piece);
        table.rows().forEach(row -> row.forEach(this::piece));
        piece(table.note());
        piece(table.source());
        return null;
    }

    @Override
    public Void panel(Block.Panel panel) {
        piece(panel.title());
        blocks(panel.blocks());
        return null;
    }

    @Override
    public Void gloss(Block.Gloss gloss) {
        pieces.add(gloss.term());
        piece(gloss.meaning());
        return null;
    }

    @Override
    public Void facts(Block.Facts facts) {
        facts.facts().forEach(fact -> {
            pieces.add(fact.value() + fact.unit());
            piece(fact.caption());
        });
        return null;
    }

    @Override
    public Void exhibit(Block.Exhibit exhibit) {
        pieces.add(exhibit.title());
        exhibit.subtitle().ifPresent(pieces::add);
        piece(exhibit.note());
        piece(exhibit.source());
        return null;
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return inlines(emphasis.content());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return inlines(strong.content());
    }

    @Override
    public String struck(Inline.Struck struck) {
        return inlines(struck.content());
    }

    @Override
    public String superscript(Inline.Superscript superscript) {
        return inlines(superscript.content());
    }

    @Override
    public String subscript(Inline.Subscript subscript) {
        return inlines(subscript.content());
    }

    @Override
    public String code(Inline.Code code) {
        return code.text();
    }

    @Override
    public String link(Inline.Link link) {
        Optional<String> page =
                link.target() instanceof Inline.Target.PageOf target ? pages.apply(target) : Optional.empty();
        return page.orElseGet(() -> inlines(link.content()));
    }

    @Override
    public String language(Inline.Language language) {
        return inlines(language.content());
    }

    @Override
    public String smallCaps(Inline.SmallCaps smallCaps) {
        return inlines(smallCaps.content());
    }

    @Override
    public String noteMark(Inline.NoteMark mark) {
        return marks.apply(mark.number());
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return " ";
    }
}
