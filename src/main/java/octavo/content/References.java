package octavo.content;

import java.util.ArrayList;
import java.util.List;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Inline;
import octavo.report.Part;
import octavo.report.ReportWalk;

/** What a part points to, and what in it can be pointed to. */
final class References extends ReportWalk {
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

    @Override
    protected void meet(Attributes attributes, Span span) {
        attributes.id().ifPresent(ids::add);
    }

    @Override
    public Void section(Block.Section section) {
        section.attributes().id().ifPresent(sections::add);
        return super.section(section);
    }

    @Override
    public Void table(Block.Table table) {
        table.attributes().id().ifPresent(tables::add);
        return super.table(table);
    }

    @Override
    public Void reference(Inline.Reference reference) {
        references.add(reference);
        return null;
    }
}
