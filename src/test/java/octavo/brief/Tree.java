package octavo.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Conditions;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.report.Inline;
import octavo.report.Inline.Reference.Kind;
import octavo.report.Note;
import octavo.report.Part;
import octavo.report.Publication;
import octavo.report.Report;
import octavo.report.Source;
import octavo.source.SourceFile;

/** Builds small reports in code, every node at a line of its own, and briefs from YAML against them. */
final class Tree {
    static final Set<String> STYLES = new TreeSet<>(Set.of("house", "memo", "accessible"));

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, ExhibitSpec> exhibits = new LinkedHashMap<>();
    private final Map<String, Dataset> datasets = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private int line;
    private String language = "en-GB";

    private Span span() {
        return new Span("content/x.md", ++line, 1);
    }

    /** What is added from now on is written in this language. */
    Tree in(String tag) {
        language = tag;
        return this;
    }

    // Parts

    Tree chapter(String id, String number, String title, Object... content) {
        return part(Part.Kind.CHAPTER, id, Optional.of(number), title, content);
    }

    Tree caseStudy(String id, String title, Object... content) {
        return part(Part.Kind.CASE_STUDY, id, Optional.empty(), title, content);
    }

    private Tree part(Part.Kind kind, String id, Optional<String> number, String title, Object... content) {
        List<Block> blocks = new ArrayList<>();
        Map<String, Note> notes = new LinkedHashMap<>();
        for (Object each : content) {
            if (each instanceof Note note) {
                notes.put(note.label(), note);
            } else {
                blocks.add((Block) each);
            }
        }
        parts.add(new Part(
                kind,
                id,
                language,
                number,
                title,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Conditions.NONE,
                List.copyOf(blocks),
                notes,
                span()));
        return this;
    }

    Tree exhibit(String id, String title, Object... source) {
        exhibits.put(
                id,
                new ExhibitSpec(
                        id,
                        ExhibitSpec.Type.BAR,
                        language,
                        title,
                        Optional.of("Share, %"),
                        Optional.of(id),
                        Optional.of("name"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        ExhibitSpec.Sort.GIVEN,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        inlines(source),
                        Optional.empty(),
                        ExhibitSpec.Width.FULL,
                        Map.of(),
                        Optional.empty(),
                        Conditions.NONE,
                        Map.of(),
                        span()));
        return this;
    }

    /** A dataset of columns name and share. */
    Tree data(String id, String... cells) {
        List<Dataset.Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 2) {
            rows.add(new Dataset.Row(Map.of("name", cells[i], "share", cells[i + 1]), span()));
        }
        datasets.put(id, new Dataset(id, List.of("name", "share"), rows, "", span()));
        return this;
    }

    Tree source(String id, String title, String shortTitle, int year, String... authors) {
        return source(id, title, shortTitle, Optional.empty(), year, authors);
    }

    Tree source(String id, String title, String shortTitle, Optional<String> language, int year, String... authors) {
        sources.put(
                id,
                new Source(
                        id,
                        List.of(authors),
                        title,
                        Optional.of(shortTitle),
                        Optional.of("Press"),
                        Optional.of(year),
                        Optional.of("https://www.example.org/" + id + "/"),
                        language,
                        span()));
        return this;
    }

    Report report() {
        Publication publication = new Publication(
                "The whole story",
                Optional.empty(),
                "Institute",
                List.of("Institute"),
                "en-GB",
                LocalDate.of(2026, 11, 24),
                Optional.of("Series 4"),
                Optional.of("Version 1.0"),
                new Publication.Licence("CC BY 4.0", Optional.of("https://example.org/by")),
                new Publication.Contact(Optional.of("a@example.org"), Optional.empty(), Optional.empty()),
                new Publication.Identifiers(Optional.of("10.1/x"), Optional.empty(), Optional.empty()),
                new TreeSet<>(Set.of("industry", "trade", "security")),
                List.of("China"),
                Map.of(),
                Optional.empty(),
                Publication.Status.FINAL,
                Span.of("content/publication.yaml"));
        return new Report(publication, sources, List.copyOf(parts), exhibits, datasets, Map.of());
    }

    // Blocks

    Block.Section section(String id, int level, String title, Block... blocks) {
        return section(attributes(id), level, title, blocks);
    }

    Block.Section section(Attributes attributes, int level, String title, Block... blocks) {
        return new Block.Section(attributes, level, true, inlines(title), List.of(blocks), span());
    }

    Block.Paragraph p(Object... content) {
        return p(Attributes.NONE, content);
    }

    Block.Paragraph p(Attributes attributes, Object... content) {
        return new Block.Paragraph(attributes, inlines(content), span());
    }

    Block.ItemList list(Block.Item... items) {
        return new Block.ItemList(Attributes.NONE, false, 1, List.of(items), span());
    }

    Block.Item item(Attributes attributes, Block... blocks) {
        return new Block.Item(attributes, List.of(blocks), span());
    }

    Block.Panel panel(Attributes attributes, Block.PanelKind kind, String title, Block... blocks) {
        return new Block.Panel(attributes, kind, inlines(title), List.of(blocks), span());
    }

    Block.Table table(Attributes attributes, String title, Object... cells) {
        Block.Row head = new Block.Row(List.of(inlines("Head")), span());
        List<Block.Row> rows = new ArrayList<>();
        for (Object cell : cells) {
            rows.add(cell instanceof Block.Row row ? row : new Block.Row(List.of(inlines(cell)), span()));
        }
        return new Block.Table(
                attributes,
                inlines(title),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(Block.Align.LEFT),
                head,
                rows,
                span());
    }

    Block.Row row(Attributes attributes, Object... content) {
        return new Block.Row(attributes, List.of(inlines(content)), span());
    }

    Block.ExhibitUse use(String exhibit) {
        return use(Attributes.NONE, exhibit);
    }

    Block.ExhibitUse use(Attributes attributes, String exhibit) {
        return new Block.ExhibitUse(attributes, exhibit, Optional.empty(), Optional.empty(), span());
    }

    Note note(String label, Object... content) {
        return new Note(label, List.of(p(content)), span());
    }

    // Inlines

    static List<Inline> inlines(Object... content) {
        List<Inline> out = new ArrayList<>();
        for (Object each : content) {
            if (each instanceof Inline inline) {
                out.add(inline);
            } else if (!each.toString().isEmpty()) {
                out.add(new Inline.Text(each.toString()));
            }
        }
        return List.copyOf(out);
    }

    Inline mark(String label) {
        return new Inline.NoteMark(label, span());
    }

    Inline cite(String source, String locator) {
        return new Inline.Citation(source, locator, span());
    }

    Inline ref(Kind kind, String id) {
        return new Inline.Reference(kind, id, span());
    }

    Inline value(String exhibit, String row, String column) {
        return new Inline.Value(exhibit, row, column, span());
    }

    Inline span(Attributes attributes, Object... content) {
        return new Inline.Styled(attributes, Optional.empty(), false, inlines(content), span());
    }

    // Attributes

    static Attributes attributes(String id) {
        return new Attributes(id.isEmpty() ? Optional.empty() : Optional.of(id), Conditions.NONE);
    }

    static Attributes audience(String... names) {
        return new Attributes(
                Optional.empty(),
                new Conditions(Set.of(names), Set.of(), Set.of(), Set.of(), Set.of(), OptionalInt.empty(), Set.of()));
    }

    static Attributes unless(String... names) {
        return new Attributes(
                Optional.empty(),
                new Conditions(Set.of(), Set.of(names), Set.of(), Set.of(), Set.of(), OptionalInt.empty(), Set.of()));
    }

    static Attributes format(String name) {
        return new Attributes(
                Optional.empty(),
                new Conditions(Set.of(), Set.of(), Set.of(), Set.of(name), Set.of(), OptionalInt.empty(), Set.of()));
    }

    static Attributes forBrief(String id) {
        return new Attributes(
                Optional.empty(),
                new Conditions(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(id), OptionalInt.empty(), Set.of()));
    }

    /** @param priority 0 for none */
    static Attributes priority(String id, int priority, String... requires) {
        return new Attributes(
                id.isEmpty() ? Optional.empty() : Optional.of(id),
                new Conditions(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        priority == 0 ? OptionalInt.empty() : OptionalInt.of(priority),
                        new TreeSet<>(Set.of(requires))));
    }

    Attributes with(Attributes conditions, String id) {
        return new Attributes(Optional.of(id), conditions.conditions());
    }

    // Briefs

    /** The brief that the YAML describes; id {@code b}. Fails on any problem. */
    Brief brief(String yaml) {
        Problems problems = new Problems();
        Optional<Brief> brief = brief(yaml, problems);
        if (!problems.sorted().isEmpty()) {
            throw new AssertionError(problems.sorted());
        }
        return brief.orElseThrow();
    }

    Optional<Brief> brief(String yaml, Problems problems) {
        return new BriefReader(report(), STYLES).read(new SourceFile("content/briefs/b.yaml", yaml), problems);
    }

    /** A brief titled T of these parts. */
    Brief parts(String parts) {
        return brief("title: T\nparts:\n" + parts.indent(2));
    }

    /** The brief tailored, which must succeed. */
    Tailored tailor(Brief brief) {
        Problems problems = new Problems();
        Optional<Tailored> tailored = new Tailor(report(), List.of()).tailor(brief, new Pictureless(), problems);
        if (!problems.sorted().isEmpty()) {
            throw new AssertionError(problems.sorted());
        }
        return tailored.orElseThrow();
    }
}
