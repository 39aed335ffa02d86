package octavo.content;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Conditions;
import octavo.report.ExhibitSpec;
import octavo.report.Part;
import octavo.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
    @TempDir
    Path folder;

    private Fixture content;

    @BeforeEach
    void fixture() {
        content = new Fixture(folder);
    }

    @Test
    void a_folder_becomes_a_report() {
        content.write("chapters/two.md", """
            ---
            id: second
            title: "The \\"second\\" chapter"
            short-title: Second
            authors: [A, B]
            standfirst: It's short.
            audience: [trade, industry]
            priority: 2
            ---

            Text[^1].

            [^1]: Note.
            """).write("case-studies/firm.md", "---\ntitle: Firm\n---\nText.\n");
        Report report = content.read();
        assertThat(content.problems.sorted()).isEmpty();
        assertThat(report.parts()).extracting(Part::id).containsExactly("one", "second", "firm");
        assertThat(report.parts())
                .extracting(Part::kind)
                .containsExactly(Part.Kind.CHAPTER, Part.Kind.CHAPTER, Part.Kind.CASE_STUDY);
        Part second = report.parts().get(1);
        assertThat(second.title()).isEqualTo("The “second” chapter");
        assertThat(second.shortTitle()).contains("Second");
        assertThat(second.authors()).containsExactly("A", "B");
        assertThat(second.standfirst()).contains("It’s short.");
        assertThat(second.number()).isEmpty();
        assertThat(second.notes()).containsOnlyKeys("1");
        assertThat(second.conditions())
                .isEqualTo(new Conditions(
                        Set.of("trade", "industry"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        OptionalInt.of(2),
                        Set.of()));
        assertThat(report.parts().get(0).number()).contains("1");
        assertThat(report.audiences()).containsExactly("trade", "industry");
        assertThat(report.sources()).containsOnlyKeys("merics-2025");
        assertThat(report.sources().get("merics-2025").year()).contains(2025);
        assertThat(report.datasets().get("robots").columns()).containsExactly("part", "rate", "target 2025");
        assertThat(report.datasets().get("robots").rows().get(1).span())
                .isEqualTo(new Span("content/data/robots.csv", 3, 1));
        assertThat(report.datasets().get("robots").rows().get(1).cells()).containsEntry("rate", "~30");
    }

    @Test
    void an_exhibit_is_bound_whole() {
        content.write("exhibits/robots.yaml", """
            type: bullet
            title: "What \\"lags\\""
            subtitle: Share--%
            data: robots
            label: part
            value:
              - rate
              - { column: target 2025, name: "Target", fill: hatch }
            qualifier: rate
            targets: [{ column: target 2025, name: 2025 target, shape: diamond }]
            highlight: [Controllers, Target]
            sort: descending
            axis: { from: 0, to: 100, step: 20 }
            unit: "%"
            note: About *all* of it.
            source: "Institute, after [@merics-2025, p. 3]"
            alt: Words.
            width: half
            audience: trade
            """);
        ExhibitSpec spec = content.read().exhibits().get("robots");
        assertThat(content.problems.sorted()).isEmpty();
        assertThat(spec.type()).isEqualTo(ExhibitSpec.Type.BULLET);
        assertThat(spec.title()).isEqualTo("What “lags”");
        assertThat(spec.subtitle()).contains("Share–%");
        assertThat(spec.data()).contains("robots");
        assertThat(spec.value())
                .containsExactly(
                        new ExhibitSpec.Series("rate", Optional.empty(), ExhibitSpec.Fill.SOLID),
                        new ExhibitSpec.Series("target 2025", Optional.of("Target"), ExhibitSpec.Fill.HATCH));
        assertThat(spec.targets())
                .containsExactly(
                        new ExhibitSpec.Target("target 2025", "2025 target", ExhibitSpec.Target.Shape.DIAMOND));
        assertThat(spec.highlight()).containsExactly("Controllers", "Target");
        assertThat(spec.sort()).isEqualTo(ExhibitSpec.Sort.DESCENDING);
        assertThat(Dump.of(spec.note())).isEqualTo("About em[all] of it.");
        assertThat(Dump.of(spec.source())).isEqualTo("Institute, after cite(merics-2025, p. 3)");
        assertThat(spec.width()).isEqualTo(ExhibitSpec.Width.HALF);
        assertThat(spec.conditions().audience()).containsExactly("trade");
    }

    private void finds(String... problems) {
        List<String> lines = content.problems();
        assertThat(lines).containsExactly(problems);
    }

    @Test
    void missing_files() {
        content.delete("publication.yaml").delete("sources.yaml").delete("data/robots.csv");
        finds(
                "content/exhibits/robots.yaml:3:7: error [unknown-data] unknown data \"robots\"",
                "content/publication.yaml: error [missing-file] file not found",
                "content/sources.yaml: error [missing-file] file not found");
        assertThat(ContentReader.read(folder, "content", new Problems())).isEmpty();
    }

    /** What could not be read is told once; nothing that names it is called unknown. */
    @Test
    void no_follow_up_errors() {
        content.write("publication.yaml", "title: [\n").write("sources.yaml", "id: a\n");
        assertThat(content.problems())
                .allMatch(
                        line -> line.startsWith("content/publication.yaml") || line.startsWith("content/sources.yaml"));
    }

    @Test
    void a_folder_that_is_not_there() {
        Problems problems = new Problems();
        assertThat(ContentReader.read(folder.resolve("no"), "no", problems)).isEmpty();
        assertThat(problems.sorted())
                .extracting(Object::toString)
                .anyMatch(p -> p.startsWith("no: error [missing-file] there is no folder here"));
    }

    @Test
    void no_part_at_all() {
        content.delete("chapters/one.md");
        finds("content: error [missing-file] there is no chapter and no case study");
    }

    @Test
    void empty_files_and_parts() {
        content.write("chapters/a.md", "")
                .write("chapters/b.md", "---\ntitle: B\n---\n\n")
                .write("chapters/c.md", "---\ntitle: C\n---\n<!-- later -->\n")
                .write("data/d.csv", "\n")
                .write("data/e.csv", "a,b\n")
                .write("exhibits/f.yaml", "# nothing\n");
        finds(
                "content/chapters/a.md: error [empty-file] this file is empty",
                "content/chapters/b.md: error [empty-part] this part has no text",
                "content/chapters/c.md: error [empty-part] this part has no text",
                "content/data/d.csv: error [empty-file] this file is empty",
                "content/data/e.csv: error [empty-file] there is no row under the column names",
                "content/exhibits/f.yaml:1:1: error [empty-file] holds no YAML");
    }

    @Test
    void front_matter() {
        content.write("chapters/a.md", "Text\n")
                .write("chapters/b.md", "---\ntitle: B\n\nText\n")
                .write("chapters/c.md", "---\ntitel: C\n---\nText\n")
                .write("chapters/d.md", "---\ntitle: D\nid: my id\naudience: trad\npriority: high\n---\nText @sec-x\n")
                .write("chapters/e.md", "---\ntitle: [E\n---\nText\n")
                .write("chapters/f.md", "---\ntitle: \"\"\nrequires: [nothing]\n---\nText\n")
                .write("case-studies/one.md", "---\ntitle: One\n---\nText\n");
        finds(
                "content/case-studies/one.md:1:1: error [duplicate-id] the id \"one\" belongs to another part already",
                "content/chapters/a.md:1:1: error [front-matter] the front matter is missing",
                "content/chapters/b.md:1:1: error [front-matter] the front matter is never closed",
                "content/chapters/c.md:2:1: error [unknown-key] unknown key \"titel\"",
                "content/chapters/d.md:3:5: error [bad-value] \"my id\" is no id",
                "content/chapters/d.md:4:11: error [unknown-audience] unknown audience \"trad\"",
                "content/chapters/d.md:5:11: error [bad-value] priority \"high\" is not a number from 1 to 5",
                "content/chapters/d.md:7:6: error [unknown-reference] there is no section \"x\"",
                "content/chapters/e.md:3:1: error [yaml] while parsing a flow sequence: expected ',' or ']', but got"
                        + " <stream end>",
                "content/chapters/f.md:2:8: error [bad-value] key \"title\" is empty",
                "content/chapters/f.md:3:11: error [unknown-reference] there is no id \"nothing\"");
    }

    @Test
    void encodings() {
        content.write("chapters/a.md", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'x'})
                .write("chapters/b.md", "---\ntitle: B\n".getBytes(UTF_16LE))
                .write("chapters/c.md", new byte[] {'a', '\n', 'b', (byte) 0xE4, 'x'})
                .write("sources.yaml", "\uFEFFa: b\n")
                .write("data/d.csv", "\uFEFFa,b\n1,2\n")
                .write("chapters/e.md", "a\u0001b")
                .write("chapters/f.md", "a\nb\uFFFDc");
        finds(
                "content/chapters/a.md:1:1: error [byte-order-mark] starts with a byte-order mark",
                "content/chapters/b.md:1:2: error [encoding] contains a NUL character",
                "content/chapters/c.md:2:2: error [encoding] byte 0xE4 is not UTF-8",
                "content/chapters/e.md:1:2: error [encoding] contains the character U+0001",
                "content/chapters/f.md:2:2: error [encoding] contains the character U+FFFD",
                "content/sources.yaml:1:1: error [byte-order-mark] starts with a byte-order mark");
    }

    @Test
    void csv() {
        content.write("data/a.csv", "a,b\n1,2\n1,2,3\n\n1\n")
                .write("data/b.csv", "a,,a, c\n1,2,3,4\n")
                .write("data/c.csv", "a;b\n1;2\n")
                .write("data/d.csv", "a,b\n\"x\ny\",2\n1,\"open\n")
                .write("data/e.csv", "a,b\n1,\"x\"y\n")
                .write("data/f.csv", "a,b\n1,\"open\n1\n1,2\n1,2,3\n\n\"x\ny\",2,3\n");
        finds(
                "content/data/a.csv:3:5: error [ragged-row] this row has 3 fields, the head 2",
                "content/data/a.csv:5:1: error [ragged-row] this row has 1 fields, the head 2",
                "content/data/b.csv:1:3: error [column-name] column 2 has no name",
                "content/data/b.csv:1:4: error [column-name] two columns are called \"a\"",
                "content/data/b.csv:1:6: error [column-name] the name \" c\" has spaces around it",
                "content/data/c.csv:1:1: error [csv] the columns are not separated by commas",
                "content/data/d.csv:4:3: error [csv] a quotation mark is never closed",
                "content/data/e.csv:2:3: error [csv] text follows a closing quotation mark",
                "content/data/f.csv:2:3: error [csv] a quotation mark is never closed",
                "content/data/f.csv:3:1: error [ragged-row] this row has 1 fields, the head 2",
                "content/data/f.csv:5:5: error [ragged-row] this row has 3 fields, the head 2",
                "content/data/f.csv:8:6: error [ragged-row] this row has 3 fields, the head 2");
    }

    @Test
    void strays() {
        content.write("notes.txt", "x")
                .write("chapters/one.docx", "x")
                .write("chapters/my chapter.md", "x")
                .write("exhibits/a.yml", "x")
                .write("data/old/b.csv", "x")
                .write("briefs/b.yaml", "x")
                .write("chapters/.hidden", "x");
        finds(
                "content/chapters/my chapter.md: error [stray-file] this file cannot be read here",
                "content/chapters/one.docx: error [stray-file] this file cannot be read here",
                "content/data/old: error [stray-file] this file cannot be read here",
                "content/exhibits/a.yml: error [stray-file] this file cannot be read here",
                "content/notes.txt: error [stray-file] nothing is read from here");
    }

    @Test
    void sources_and_publication() {
        content.write("sources.yaml", "- id: a\n  title: A\n- id: a\n  title: B\n- id: x y\n  title: C\n  yaer: 2\n")
                .write("exhibits/robots.yaml", "type: pattern\ntitle: T\nboxes: [{id: a, title: A}]\nsource: x\n")
                .write(
                        "publication.yaml",
                        "title: T\npublisher: P\nlanguage: englisch\ndate: 2025-13-01\nlicence: { name: x }\n"
                                + "contact: {}\nidentifiers: {}\n");
        finds(
                "content/publication.yaml:4:7: error [bad-value] \"2025-13-01\" is not a date like 2026-11-24",
                "content/sources.yaml:3:3: error [duplicate-id] source \"a\" stands twice",
                "content/sources.yaml:5:3: error [bad-value] \"x y\" is no id",
                "content/sources.yaml:7:3: error [unknown-key] unknown key \"yaer\"");
    }

    @Test
    void the_publication_s_language() {
        content.write(
                "publication.yaml",
                "title: T\npublisher: P\nlanguage: englisch\ndate: 2025-10-01\nlicence: { name: x }\n"
                        + "contact: {}\nidentifiers: {}\n");
        finds("content/publication.yaml:3:11: error [unknown-language] \"englisch\" is no language tag");
    }

    @Test
    void exhibits() {
        content.write("exhibits/a.yaml", """
            type: bra
            title: A
            data: robots
            label: prt
            """)
                .write("exhibits/b.yaml", """
                    type: bar
                    title: B
                    data: ../data/robot.csv
                    source: "[@nobody]; a note[^1]"
                    """)
                .write("exhibits/c.yaml", """
                    type: bar
                    title: C
                    data: robots
                    label: prt
                    value: [rate, { column: rat }]
                    targets: [{ column: target, name: T }]
                    qualifier: q
                    source: ""
                    """)
                .write("exhibits/d.yaml", """
                    type: bar
                    title: D
                    data: robots
                    label: part
                    value: rate
                    highlight: [Controller]
                    note: "# Heading"
                    source: x
                    audience: trad
                    """)
                .write("exhibits/e.yaml", """
                    type: pattern
                    title: E
                    boxes: [{ id: a, title: A }, { id: a, title: B }]
                    arrows: [{ from: a, to: b }]
                    source: x
                    """)
                .write("exhibits/f.yaml", "type: pattern\ntitle: F\nsource: x\n")
                .write("exhibits/g.yaml", "type: bar\ntitle: G\nsource: x\n");
        finds(
                "content/exhibits/a.yaml:1:1: error [missing-key] key \"source\" is missing",
                "content/exhibits/a.yaml:1:7: error [bad-value] \"bra\" is not known here",
                "content/exhibits/a.yaml:4:8: error [unknown-column] unknown column \"prt\"",
                "content/exhibits/b.yaml:3:7: error [unknown-data] unknown data \"robot\"",
                "content/exhibits/b.yaml:4:11: error [unknown-source] source \"nobody\" is not in sources.yaml",
                "content/exhibits/b.yaml:4:27: error [stray-note] a note cannot stand here",
                "content/exhibits/c.yaml:4:8: error [unknown-column] unknown column \"prt\"",
                "content/exhibits/c.yaml:5:25: error [unknown-column] unknown column \"rat\"",
                "content/exhibits/c.yaml:6:21: error [unknown-column] unknown column \"target\"",
                "content/exhibits/c.yaml:7:12: error [unknown-column] unknown column \"q\"",
                "content/exhibits/c.yaml:8:9: error [missing-source] this exhibit names no source",
                "content/exhibits/d.yaml:7:8: error [bad-value] this must be one paragraph of running text",
                "content/exhibits/d.yaml:9:11: error [unknown-audience] unknown audience \"trad\"",
                "content/exhibits/e.yaml:3:36: error [duplicate-id] two boxes have the id \"a\"",
                "content/exhibits/e.yaml:4:25: error [unknown-box] unknown box \"b\"",
                "content/exhibits/f.yaml:1:1: error [missing-key] key \"boxes\" is missing",
                "content/exhibits/g.yaml:1:1: error [missing-key] key \"data\" is missing");
    }

    @Test
    void references_between_parts() {
        content.chapter("# Shared\n\nSee @sec-shared, @sec-only, @sec-both, @case-firm.\n")
                .write("case-studies/firm.md", "---\ntitle: F\n---\n# Shared\n\nx\n\n# Only\n\nx\n\n# Both\n\nx\n")
                .write("case-studies/other.md", "---\ntitle: O\n---\n# Both\n\nSee @sec-both and @case-one.\n");
        finds(
                "content/case-studies/other.md:6:19: error [unknown-reference] there is no case study \"one\"",
                "content/chapters/one.md:7:29: error [ambiguous-reference] several parts have a section \"both\"");
    }

    @Test
    void briefs_that_conditions_name() {
        content.write("briefs/memo.yaml", "x").chapter("::: {.box brief=memmo}\nx\n:::\n");
        finds("content/chapters/one.md:5:17: error [unknown-brief] unknown brief \"memmo\"");
    }

    @Test
    void windows_line_ends_do_not_move_columns() {
        content.write("chapters/one.md", "---\r\ntitle: One\r\n---\r\n\r\nSee @sec-x\r\n");
        finds("content/chapters/one.md:5:5: error [unknown-reference] there is no section \"x\"");
    }
}
