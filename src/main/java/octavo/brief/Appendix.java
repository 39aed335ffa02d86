package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.EditionWalk;
import octavo.edition.Inline;
import octavo.report.Block.Align;

/** The numbers behind the exhibits of a brief, as tables for its end. */
final class Appendix extends EditionWalk {
    /** A number, with or without a word such as "about" before it and a sign behind it. */
    private static final Pattern NUMBER = Pattern.compile(
            "(\\p{L}+[\\s\u00A0])?[<>~≈≥≤+\u2212-]?[\\d.,\\s\u00A0\u2009\u202F]*\\d[\\s\u00A0\u202F]?%?");

    private final List<Block.Table> tables = new ArrayList<>();

    private Appendix() {}

    /** One table for each exhibit that is drawn from numbers, in their order; its title leads back to the exhibit. */
    static List<Block.Table> of(List<Edition.Part> parts) {
        Appendix appendix = new Appendix();
        parts.forEach(part -> appendix.blocks(part.blocks()));
        return List.copyOf(appendix.tables);
    }

    @Override
    public Void exhibit(Block.Exhibit exhibit) {
        if (exhibit.illustration().table().size() > 1) {
            tables.add(table(exhibit));
        }
        return null;
    }

    private static Block.Table table(Block.Exhibit exhibit) {
        Block.Table table = TabledExhibit.of(exhibit);
        Inline.Target back = new Inline.Target.Anchor(exhibit.anchor());
        return new Block.Table(
                exhibit.anchor() + "-data",
                table.label(),
                List.of(new Inline.Link(back, table.title())),
                table.subtitle(),
                List.of(),
                List.of(),
                columns(exhibit.illustration().table()),
                table.head(),
                table.rows());
    }

    /** Labels stand left, whatever they are; columns of numbers right. */
    private static List<Align> columns(List<List<String>> table) {
        List<Align> columns = new ArrayList<>(List.of(Align.LEFT));
        for (int i = 1; i < table.get(0).size(); i++) {
            int column = i;
            boolean numbers = table.stream()
                    .skip(1)
                    .map(row -> row.get(column).strip())
                    .allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches());
            columns.add(numbers ? Align.RIGHT : Align.LEFT);
        }
        return columns;
    }
}
