package octavo.brief;

import java.util.Locale;
import octavo.report.Block;

/** What blocks are called in the trace. */
final class Kinds<R> implements Block.Visitor<R> {
    private interface Choice<R> {
        R of(String name, boolean container);
    }

    /** Such as "section". */
    static final Block.Visitor<String> NAME = new Kinds<>((name, container) -> name);

    /** Whether the trace always tells of it. */
    static final Block.Visitor<Boolean> CONTAINER = new Kinds<>((name, container) -> container);

    private final Choice<R> choice;

    private Kinds(Choice<R> choice) {
        this.choice = choice;
    }

    @Override
    public R section(Block.Section section) {
        return choice.of("section", true);
    }

    @Override
    public R paragraph(Block.Paragraph paragraph) {
        return choice.of("paragraph", false);
    }

    @Override
    public R list(Block.ItemList list) {
        return choice.of("list", false);
    }

    @Override
    public R quote(Block.Quote quote) {
        return choice.of(quote.pull() ? "pull quote" : "quotation", false);
    }

    @Override
    public R code(Block.Code code) {
        return choice.of("code", false);
    }

    @Override
    public R table(Block.Table table) {
        return choice.of("table", true);
    }

    @Override
    public R panel(Block.Panel panel) {
        return choice.of(panel.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " panel", true);
    }

    @Override
    public R gloss(Block.Gloss gloss) {
        return choice.of("gloss", false);
    }

    @Override
    public R facts(Block.Facts facts) {
        return choice.of(facts.pull() ? "pull figure" : "facts", false);
    }

    @Override
    public R exhibit(Block.ExhibitUse exhibit) {
        return choice.of("exhibit", true);
    }
}
