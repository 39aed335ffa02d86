package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Cut.Chosen;
import octavo.brief.Cut.NoteKey;
import octavo.brief.Cut.Piece;
import octavo.brief.Register.Key;
import octavo.edition.Block.Exhibit;
import octavo.edition.Edition;
import octavo.edition.Origins;
import octavo.edition.Phrases;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Block;
import octavo.report.ExhibitSpec;
import octavo.report.Inline;
import octavo.report.Languages;
import octavo.report.Part;

/**
 * Turns a cut into the parts and notes of an edition. Paragraphs count through the parts first, then through the notes.
 */
final class Composer implements Block.Visitor<Optional<octavo.edition.Block>> {
    private final Register register;
    private final String language;
    private final Numbers numbers;
    private final Phrases phrases;
    private final Prose prose;
    private final Pictures pictures;
    private final Problems problems;
    private final Origins.Builder origins = new Origins.Builder();

    private int paragraphs;
    private int raised;
    private Optional<Part> origin = Optional.empty();

    Composer(
            Register register,
            String language,
            Numbers numbers,
            Phrases phrases,
            Prose prose,
            Pictures pictures,
            Problems problems) {
        this.register = register;
        this.language = language;
        this.numbers = numbers;
        this.phrases = phrases;
        this.prose = prose;
        this.pictures = pictures;
        this.problems = problems;
    }

    List<Edition.Part> parts(Cut cut) {
        List<Edition.Part> parts = new ArrayList<>();
        for (Chosen chosen : cut.parts()) {
            List<octavo.edition.Block> blocks = new ArrayList<>();
            for (Piece piece : chosen.pieces()) {
                from(piece.origin());
                raised = piece.block() instanceof Block.Section section ? section.level() - 1 : 0;
                block(piece.block()).ifPresent(blocks::add);
            }
            prose.language(Optional.empty());
            parts.add(part(chosen, List.copyOf(blocks), parts.size()));
        }
        return List.copyOf(parts);
    }

    /** How many paragraphs there are so far. */
    int paragraphs() {
        return paragraphs;
    }

    List<Edition.Note> notes(Cut cut) {
        List<NoteKey> keys = numbers.notes().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .toList();
        List<Edition.Note> notes = new ArrayList<>();
        raised = 0;
        for (NoteKey key : keys) {
            Part part = register.report().parts().stream()
                    .filter(p -> p.id().equals(key.part()))
                    .findFirst()
                    .orElseThrow();
            from(Optional.of(part));
            notes.add(new Edition.Note(
                    numbers.notes().get(key),
                    placed(
                            Register.anchorOfNote(part, key.label()),
                            part.notes().get(key.label()).span()),
                    Register.anchorOfMark(part, key.label(), 1),
                    blocks(cut.notes().get(key))));
        }
        return List.copyOf(notes);
    }

    /** Where what was composed so far was written. */
    Origins origins(Span brief) {
        return origins.build(brief);
    }

    /** Notes where what has this anchor was written. */
    private String placed(String anchor, Span span) {
        origins.anchor(anchor, span);
        return anchor;
    }

    private void from(Optional<Part> part) {
        origin = part;
        prose.origin(part);
        prose.language(part.map(Part::language).filter(this::isForeign));
    }

    private boolean isForeign(String other) {
        return !Languages.serves(other, language);
    }

    /** What stands under a language condition is in the brief's language, whatever that of its file. */
    private Optional<octavo.edition.Block> block(Block block) {
        Optional<String> outer = prose.language();
        if (Translations.hasLanguage(block.attributes())) {
            prose.language(Optional.empty());
        }
        Optional<octavo.edition.Block> set = block.accept(this);
        prose.language(outer);
        return set;
    }

    private Edition.Part part(Chosen chosen, List<octavo.edition.Block> blocks, int index) {
        if (chosen.part().isEmpty()) {
            Optional<String> none = Optional.empty();
            String anchor = "part-" + (index + 1);
            return new Edition.Part(Edition.Part.Kind.LOOSE, anchor, none, none, none, none, List.of(), blocks);
        }
        Part part = chosen.part().get();
        boolean chapter = part.kind() == Part.Kind.CHAPTER;
        Optional<String> number = chapter
                ? part.number()
                : Optional.of(numbers.caseStudies().get(part.id()).toString());
        Phrases.Key label = chapter ? Phrases.Key.CHAPTER : Phrases.Key.CASE_STUDY;
        return new Edition.Part(
                chapter ? Edition.Part.Kind.CHAPTER : Edition.Part.Kind.CASE_STUDY,
                placed(Register.anchor(part), part.span()),
                number,
                number.map(n -> phrases.get(label, n)),
                Optional.of(prose.set(part.title())),
                part.standfirst().map(prose::set),
                part.authors(),
                blocks);
    }

    private List<octavo.edition.Block> blocks(List<Block> blocks) {
        List<octavo.edition.Block> out = new ArrayList<>();
        blocks.forEach(block -> block(block).ifPresent(out::add));
        return List.copyOf(out);
    }

    private static <T> Optional<octavo.edition.Block> unlessEmpty(List<T> content, octavo.edition.Block block) {
        return content.isEmpty() ? Optional.empty() : Optional.of(block);
    }

    @Override
    public Optional<octavo.edition.Block> section(Block.Section section) {
        Optional<String> number = Optional.ofNullable(numbers.sections().get(Key.of(section)))
                .map(n -> origin.flatMap(Part::number).orElseThrow() + "." + n);
        List<octavo.edition.Inline> title = prose.set(section.title());
        List<octavo.edition.Block> blocks = blocks(section.blocks());
        int level = section.level() - raised;
        return unlessEmpty(
                blocks,
                new octavo.edition.Block.Section(
                        placed(register.anchor(section), section.span()), level, number, title, blocks));
    }

    @Override
    public Optional<octavo.edition.Block> paragraph(Block.Paragraph paragraph) {
        List<octavo.edition.Inline> content = prose.set(paragraph.content());
        if (content.isEmpty()) {
            return Optional.empty();
        }
        origins.paragraph(paragraphs, paragraph.span());
        return Optional.of(new octavo.edition.Block.Paragraph(paragraphs++, content));
    }

    @Override
    public Optional<octavo.edition.Block> list(Block.ItemList list) {
        List<octavo.edition.Block.Item> items = new ArrayList<>();
        for (Block.Item item : list.items()) {
            List<octavo.edition.Block> blocks = blocks(item.blocks());
            if (!blocks.isEmpty()) {
                items.add(new octavo.edition.Block.Item(blocks));
            }
        }
        return unlessEmpty(items, new octavo.edition.Block.ItemList(list.ordered(), list.start(), List.copyOf(items)));
    }

    @Override
    public Optional<octavo.edition.Block> quote(Block.Quote quote) {
        List<octavo.edition.Block> blocks = blocks(quote.blocks());
        return unlessEmpty(blocks, new octavo.edition.Block.Quote(quote.pull(), blocks));
    }

    @Override
    public Optional<octavo.edition.Block> code(Block.Code code) {
        return Optional.of(new octavo.edition.Block.Code(code.language(), code.text()));
    }

    @Override
    public Optional<octavo.edition.Block> table(Block.Table table) {
        Integer number = numbers.tables().get(Key.of(table));
        List<octavo.edition.Inline> title = prose.setAlone(table.title());
        Optional<String> subtitle = table.subtitle().map(prose::set);
        List<List<octavo.edition.Inline>> head = cells(table.head());
        List<List<List<octavo.edition.Inline>>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(cells(row)));
        return Optional.of(new octavo.edition.Block.Table(
                placed(register.anchor(table), table.span()),
                number == null ? "" : phrases.get(Phrases.Key.TABLE, number),
                title,
                subtitle,
                prose.setAlone(table.note()),
                prose.setAlone(table.source()),
                table.columns(),
                head,
                List.copyOf(rows),
                table.placement(),
                joined(table)));
    }

    private static List<Set<Integer>> joined(Block.Table table) {
        List<Set<Integer>> joined = new ArrayList<>(List.of(table.head().joined()));
        table.rows().forEach(row -> joined.add(row.joined()));
        return List.copyOf(joined);
    }

    private List<List<octavo.edition.Inline>> cells(Block.Row row) {
        List<List<octavo.edition.Inline>> cells = new ArrayList<>();
        for (List<Inline> cell : row.cells()) {
            cells.add(prose.setAlone(cell));
        }
        return List.copyOf(cells);
    }

    @Override
    public Optional<octavo.edition.Block> panel(Block.Panel panel) {
        String label = panelLabel(panel);
        List<octavo.edition.Inline> title = prose.set(panel.title());
        List<octavo.edition.Block> blocks = blocks(panel.blocks());
        return unlessEmpty(
                blocks,
                new octavo.edition.Block.Panel(
                        placed(register.anchor(panel), panel.span()), panel.kind(), label, title, blocks));
    }

    /** The title of a box says all; that of another panel does not say what it is. */
    private String panelLabel(Block.Panel panel) {
        if (panel.kind() == Block.PanelKind.BOX && !panel.title().isEmpty()) {
            return "";
        }
        Integer number = numbers.caseStudies().get(Key.of(panel));
        return phrases.get(Phrases.Key.valueOf(panel.kind().name()), number == null ? "" : number);
    }

    @Override
    public Optional<octavo.edition.Block> gloss(Block.Gloss gloss) {
        return Optional.of(new octavo.edition.Block.Gloss(
                gloss.term(), gloss.reading(), gloss.language(), prose.set(gloss.meaning())));
    }

    @Override
    public Optional<octavo.edition.Block> facts(Block.Facts facts) {
        List<octavo.edition.Block.Fact> out = new ArrayList<>();
        for (Block.Fact fact : facts.facts()) {
            out.add(new octavo.edition.Block.Fact(figure(fact), fact.unit(), prose.set(fact.caption())));
        }
        return Optional.of(new octavo.edition.Block.Facts(facts.pull(), List.copyOf(out)));
    }

    /** A fact's figure with its numbers from the data. */
    private String figure(Block.Fact fact) {
        String figure = fact.value();
        for (octavo.report.Inline.Value number : fact.numbers()) {
            String shown = octavo.edition.PlainText.of(prose.set(List.of(number)));
            figure = figure.replaceFirst(Block.Fact.NUMBER, java.util.regex.Matcher.quoteReplacement(shown));
        }
        return figure;
    }

    @Override
    public Optional<octavo.edition.Block> exhibit(Block.ExhibitUse use) {
        ExhibitSpec spec = register.report().exhibits().get(use.exhibit());
        if (spec == null) {
            problems.error(
                    use.span(),
                    "unknown-exhibit",
                    "no exhibit \"" + use.exhibit() + "\"",
                    Suggestion.hint(use.exhibit(), register.report().exhibits().keySet()));
            return Optional.empty();
        }
        String label = phrases.get(Phrases.Key.EXHIBIT, numbers.exhibits().get(spec.id()));
        prose.language(Optional.of(spec.language()).filter(this::isForeign));
        List<octavo.edition.Inline> note = prose.setAlone(spec.note());
        List<octavo.edition.Inline> source = prose.setAlone(spec.source());
        String title = prose.set(spec.title());
        Optional<String> subtitle = spec.subtitle().map(prose::set);
        return pictures.of(spec).map(picture -> {
            Exhibit exhibit = new Exhibit(
                    placed(register.anchor(use), use.span()),
                    label,
                    title,
                    subtitle,
                    note,
                    source,
                    use.width().orElse(spec.width()),
                    use.placement().or(spec::placement),
                    picture);
            return picture.drawn() ? exhibit : TabledExhibit.of(exhibit);
        });
    }
}
