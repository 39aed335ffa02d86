package octavo.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Span;
import octavo.report.Block;
import octavo.report.Conditions;
import octavo.report.ExhibitSpec;
import octavo.report.Inline;

/**
 * Takes out of blocks what is not for a brief in one format, and what is empty then. Keeps nothing but which exhibits it
 * has seen: an exhibit stands in a brief once, at its first place, however many of its parts show it.
 */
final class Pruner implements Block.Visitor<Optional<Block>> {
    private final Judge judge;
    private final Map<String, ExhibitSpec> exhibits;
    private final Tracer tracer;
    private final Set<String> shown = new HashSet<>();
    private final SpanPruner spans;
    private Map<String, Span> excepted = Map.of();
    private boolean foreign;

    Pruner(Judge judge, Map<String, ExhibitSpec> exhibits, Tracer tracer) {
        this.judge = judge;
        this.exhibits = exhibits;
        this.tracer = tracer;
        this.spans = new SpanPruner(judge, tracer);
    }

    /** Leaves out, from here on, blocks with these ids; with where the brief says so. */
    void except(Map<String, Span> ids) {
        excepted = ids;
    }

    /** From here on, text is in another language than the brief and is to be left out, unless a condition says otherwise. */
    void foreign(boolean out) {
        foreign = out;
    }

    List<Block> blocks(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        blocks.forEach(block -> block(block).ifPresent(kept::add));
        return List.copyOf(kept);
    }

    Optional<Block> block(Block block) {
        Optional<Why> reason = Register.id(block)
                .filter(excepted::containsKey)
                .map(id -> Why.at(excepted.get(id), "the brief leaves it out"))
                .or(() -> judge.against(conditions(block), block.span(), block.span()))
                .or(() -> foreign && Translations.isPlain(block) ? Optional.of(judge.foreign()) : Optional.empty())
                .or(() -> block instanceof Block.ExhibitUse use ? againstExhibit(use) : Optional.empty());
        if (reason.isPresent()) {
            tracer.out(block, reason.get());
            return Optional.empty();
        }
        tracer.begin();
        boolean outer = foreign;
        foreign &= !Translations.hasLanguage(block.attributes());
        Optional<Block> kept = block.accept(this);
        foreign = outer;
        kept.ifPresentOrElse(rest -> tracer.in(block, rest), () -> tracer.nothing(block));
        return kept;
    }

    /** A use of an exhibit takes its priority from the exhibit if it says none. */
    private Conditions conditions(Block block) {
        Conditions own = block.attributes().conditions();
        if (own.priority().isPresent()
                || !(block instanceof Block.ExhibitUse use)
                || !exhibits.containsKey(use.exhibit())) {
            return own;
        }
        return own.withPriority(exhibits.get(use.exhibit()).conditions().priority());
    }

    private Optional<Why> againstExhibit(Block.ExhibitUse use) {
        ExhibitSpec spec = exhibits.get(use.exhibit());
        Optional<Why> reason =
                spec == null ? Optional.empty() : judge.against(spec.conditions(), spec.span(), use.span());
        if (reason.isPresent()) {
            return reason;
        }
        if (spec != null && judge.isForeign(spec.language())) {
            return Optional.of(judge.foreign());
        }
        return shown.add(use.exhibit()) ? Optional.empty() : Optional.of(Why.here("stands in the brief already"));
    }

    private static <T> Optional<Block> unlessEmpty(List<T> rest, Block block) {
        return rest.isEmpty() ? Optional.empty() : Optional.of(block);
    }

    @Override
    public Optional<Block> section(Block.Section section) {
        List<Block> rest = blocks(section.blocks());
        return unlessEmpty(
                rest,
                new Block.Section(
                        section.attributes(),
                        section.level(),
                        section.numbered(),
                        spans.prune(section.title()),
                        rest,
                        section.span()));
    }

    @Override
    public Optional<Block> paragraph(Block.Paragraph paragraph) {
        List<Inline> rest = spans.prune(paragraph.content());
        return unlessEmpty(rest, new Block.Paragraph(paragraph.attributes(), rest, paragraph.span()));
    }

    @Override
    public Optional<Block> list(Block.ItemList list) {
        List<Block.Item> items = new ArrayList<>();
        for (Block.Item item : list.items()) {
            Optional<Why> reason = judge.against(item.attributes(), Judge.place(item));
            if (reason.isPresent()) {
                tracer.out(item, reason.get());
                continue;
            }
            boolean outer = foreign;
            foreign &= !Translations.hasLanguage(item.attributes());
            tracer.begin();
            List<Block> rest = blocks(item.blocks());
            tracer.in(item, rest);
            foreign = outer;
            if (!rest.isEmpty()) {
                items.add(new Block.Item(item.attributes(), rest, item.span()));
            }
        }
        return unlessEmpty(
                items,
                new Block.ItemList(list.attributes(), list.ordered(), list.start(), List.copyOf(items), list.span()));
    }

    @Override
    public Optional<Block> quote(Block.Quote quote) {
        List<Block> rest = blocks(quote.blocks());
        return unlessEmpty(rest, new Block.Quote(quote.attributes(), quote.pull(), rest, quote.span()));
    }

    @Override
    public Optional<Block> code(Block.Code code) {
        return Optional.of(code);
    }

    @Override
    public Optional<Block> table(Block.Table table) {
        List<Block.Row> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            Optional<Why> reason = judge.against(row.attributes(), row.span());
            tracer.row(row, reason);
            if (reason.isEmpty()) {
                rows.add(row(row));
            }
        }
        return unlessEmpty(
                rows,
                new Block.Table(
                        table.attributes(),
                        spans.prune(table.title()),
                        table.subtitle(),
                        spans.prune(table.note()),
                        spans.prune(table.source()),
                        table.placement(),
                        table.columns(),
                        row(table.head()),
                        List.copyOf(rows),
                        table.span()));
    }

    private Block.Row row(Block.Row row) {
        List<List<Inline>> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(spans.prune(cell)));
        return new Block.Row(row.attributes(), List.copyOf(cells), row.joined(), row.span());
    }

    @Override
    public Optional<Block> panel(Block.Panel panel) {
        List<Block> rest = blocks(panel.blocks());
        return unlessEmpty(
                rest,
                new Block.Panel(panel.attributes(), panel.kind(), spans.prune(panel.title()), rest, panel.span()));
    }

    @Override
    public Optional<Block> gloss(Block.Gloss gloss) {
        List<Inline> meaning = spans.prune(gloss.meaning());
        return Optional.of(new Block.Gloss(
                gloss.attributes(), gloss.term(), gloss.reading(), gloss.language(), meaning, gloss.span()));
    }

    @Override
    public Optional<Block> facts(Block.Facts facts) {
        List<Block.Fact> rest = new ArrayList<>();
        for (Block.Fact fact : facts.facts()) {
            rest.add(new Block.Fact(
                    fact.value(), fact.unit(), fact.numbers(), spans.prune(fact.caption()), fact.span()));
        }
        return unlessEmpty(rest, new Block.Facts(facts.attributes(), facts.pull(), List.copyOf(rest), facts.span()));
    }

    @Override
    public Optional<Block> exhibit(Block.ExhibitUse exhibit) {
        return Optional.of(exhibit);
    }
}
