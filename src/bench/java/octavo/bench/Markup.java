package octavo.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Edition.Note;
import octavo.edition.Inline;

/**
 * The text of an edition in another program's markup: all its running text, notes, tables, panels and the words around
 * exhibits. What is left out makes the peers' work lighter, never heavier: cover, contents, drawings, attached data.
 */
abstract class Markup implements Block.Visitor<String>, Inline.Visitor<String> {
    private final Map<Integer, Note> notes;

    Markup(Edition edition) {
        notes = edition.notes().stream().collect(Collectors.toMap(Note::number, note -> note));
    }

    /** The whole document. */
    final String of(Edition edition) {
        String body = edition.parts().stream().map(this::part).collect(Collectors.joining("\n"));
        String sources = edition.sources().stream()
                .map(source -> paragraph(inlines(source.text())))
                .collect(Collectors.joining());
        return document(edition, body + sources);
    }

    abstract String document(Edition edition, String body);

    /** A heading, 1 the highest. */
    abstract String heading(int level, String text);

    abstract String paragraph(String text);

    abstract String item(String label, String body);

    abstract String list(boolean ordered, String items);

    abstract String panel(String body);

    abstract String preformatted(String text);

    abstract String table(int columns, List<List<String>> head, List<List<String>> rows);

    abstract String italic(String text);

    abstract String bold(String text);

    abstract String mono(String text);

    abstract String foreign(String language, String text);

    abstract String link(String url, String text);

    /** A note's mark, with the note at the foot of its page. */
    abstract String footnote(int number, String body);

    abstract String newline();

    private String part(Edition.Part part) {
        return part.title().map(title -> heading(1, escape(title))).orElse("")
                + part.standfirst().map(text -> paragraph(escape(text))).orElse("")
                + blocks(part.blocks());
    }

    private String blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"));
    }

    private String inlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String section(Block.Section section) {
        String number = section.number().map(n -> n + " ").orElse("");
        return heading(section.level() + 1, escape(number) + inlines(section.title())) + blocks(section.blocks());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return paragraph(inlines(paragraph.content()));
    }

    @Override
    public String list(Block.ItemList list) {
        StringBuilder items = new StringBuilder();
        int number = list.start();
        for (Block.Item item : list.items()) {
            items.append(item(list.ordered() ? number++ + "." : "•", blocks(item.blocks())));
        }
        return list(list.ordered(), items.toString());
    }

    @Override
    public String quote(Block.Quote quote) {
        return panel(blocks(quote.blocks()));
    }

    @Override
    public String code(Block.Code code) {
        return preformatted(escape(code.text()));
    }

    @Override
    public String table(Block.Table table) {
        List<List<String>> head = table.head().isEmpty()
                ? List.of()
                : List.of(table.head().stream().map(this::inlines).toList());
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.stream().map(this::inlines).toList())
                .toList();
        return framed(table.label(), inlines(table.title()), table.subtitle(), table.note(), table.source())
                + table(table.columns().size(), head, rows);
    }

    @Override
    public String panel(Block.Panel panel) {
        return panel(bold(escape(panel.label()) + " " + inlines(panel.title())) + blocks(panel.blocks()));
    }

    @Override
    public String gloss(Block.Gloss gloss) {
        String term = foreign(gloss.language(), escape(gloss.term()));
        return paragraph(
                term + gloss.reading().map(r -> " " + italic(escape(r))).orElse("") + " " + inlines(gloss.meaning()));
    }

    @Override
    public String facts(Block.Facts facts) {
        return facts.facts().stream()
                .map(fact -> paragraph(bold(escape(fact.value() + " " + fact.unit())) + " " + inlines(fact.caption())))
                .collect(Collectors.joining());
    }

    @Override
    public String exhibit(Block.Exhibit exhibit) {
        return framed(exhibit.label(), escape(exhibit.title()), exhibit.subtitle(), exhibit.note(), exhibit.source());
    }

    private String framed(
            String label, String title, Optional<String> subtitle, List<Inline> note, List<Inline> source) {
        return heading(4, escape(label) + " " + title)
                + subtitle.map(s -> paragraph(escape(s))).orElse("")
                + (note.isEmpty() ? "" : paragraph(inlines(note)))
                + (source.isEmpty() ? "" : paragraph(inlines(source)));
    }

    @Override
    public String text(Inline.Text text) {
        return escape(text.text());
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return italic(inlines(emphasis.content()));
    }

    @Override
    public String strong(Inline.Strong strong) {
        return bold(inlines(strong.content()));
    }

    @Override
    public String struck(Inline.Struck struck) {
        return inlines(struck.content());
    }

    @Override
    public String code(Inline.Code code) {
        return mono(escape(code.text()));
    }

    @Override
    public String link(Inline.Link link) {
        String text = inlines(link.content());
        return link.target() instanceof Inline.Target.Url url ? link(escape(url.url()), text) : text;
    }

    @Override
    public String language(Inline.Language language) {
        return foreign(language.language(), inlines(language.content()));
    }

    @Override
    public String subscript(Inline.Subscript subscript) {
        return inlines(subscript.content());
    }

    @Override
    public String superscript(Inline.Superscript superscript) {
        return inlines(superscript.content());
    }

    @Override
    public String smallCaps(Inline.SmallCaps smallCaps) {
        return inlines(smallCaps.content());
    }

    @Override
    public String noteMark(Inline.NoteMark mark) {
        return footnote(mark.number(), blocks(notes.get(mark.number()).blocks()));
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return newline();
    }
}
