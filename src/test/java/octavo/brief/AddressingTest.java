package octavo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.edition.Edition.Marking;
import octavo.edition.Edition.Paper;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Recipients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressingTest {
    private static final Set<String> STYLES = Set.of("house", "memo");

    private final Tree t = new Tree();
    private final Problems problems = new Problems();

    AddressingTest() {
        t.chapter("c", "1", "Chapter", t.p("x"));
    }

    private Brief brief(String more) {
        return t.brief("title: T\nstyle: memo\nmarking: TLP:GREEN\naudience: trade\nparts:\n  - chapter: c\n" + more);
    }

    /** Rows whose cells stand ten columns apart. */
    private static Recipients list(String head, String... rows) {
        List<String> columns = List.of(head.split(","));
        Map<String, Span> heads = new LinkedHashMap<>();
        columns.forEach(c -> heads.put(c, new Span("r.csv", 1, 1 + 10 * columns.indexOf(c))));
        List<Recipients.Row> all = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            String[] fields = rows[i].split(",", -1);
            Map<String, String> cells = new LinkedHashMap<>();
            Map<String, Span> places = new LinkedHashMap<>();
            for (int c = 0; c < fields.length; c++) {
                cells.put(columns.get(c), fields[c]);
                places.put(columns.get(c), new Span("r.csv", 2 + i, 1 + 10 * c));
            }
            all.add(new Recipients.Row(i + 1, cells, places, new Span("r.csv", 2 + i, 1)));
        }
        return new Recipients(columns, heads, all, new Span("r.csv", 1, 1));
    }

    /** One that extends a brief. */
    private Brief german(Brief brief) {
        Brief german = t.brief("title: D\nlanguage: de\nstyle: house\nparts:\n  - chapter: c\n");
        return new Brief(
                "b-de",
                german.title(),
                german.shortTitle(),
                german.subtitle(),
                german.standfirst(),
                german.kicker(),
                german.readers(),
                german.audience(),
                german.style(),
                german.language(),
                german.untranslated(),
                german.paper(),
                german.formats(),
                german.limit(),
                german.parts(),
                german.notes(),
                german.contents(),
                german.summary(),
                german.data(),
                german.terms(),
                german.copies(),
                german.pdf(),
                german.authors(),
                german.date(),
                Set.of("b-de", brief.id()),
                german.span());
    }

    private List<Copy> copies(Brief brief, Recipients list) {
        return new Addressing(t.report(), brief, List.of(brief, german(brief)), STYLES, list, problems).copies();
    }

    @Test
    void whatARowNeedNotSayComesFromTheBrief() {
        Copy copy = copies(brief(""), list("name", "Ada")).get(0);
        assertThat(problems.sorted()).isEmpty();
        assertThat(copy.number()).isEqualTo(1);
        assertThat(copy.file()).isEqualTo("001-ada");
        assertThat(copy.opening()).containsExactly("Prepared for Ada");
        assertThat(copy.foot()).contains("Copy 1, Ada");
        assertThat(copy.marking()).contains(Marking.GREEN);
        assertThat(copy.password()).isEmpty();
        assertThat(copy.setting())
                .isEqualTo(new Copy.Setting("b", Set.of("trade"), "memo", "en-GB", Paper.A4, 1, true, true));
    }

    @Test
    void aRowDecidesItsOwnCopy() {
        Copy copy = copies(
                        brief(""),
                        list(
                                "number,name,office,salutation,line,audience,marking,style,language,paper,password",
                                "17,Ada,Ministry,Dear Ada,See page 2,industry security,TLP:RED,house,de,letter,open"
                                        + " sesame"))
                .get(0);
        assertThat(problems.sorted()).isEmpty();
        assertThat(copy.file()).isEqualTo("017-ada");
        assertThat(copy.opening()).containsExactly("Für Ada, Ministry", "Dear Ada", "See page 2");
        assertThat(copy.foot()).contains("Exemplar 17, Ada");
        assertThat(copy.marking()).contains(Marking.RED);
        assertThat(copy.password()).contains("open sesame");
        assertThat(copy.holder()).isEqualTo("Ada, Ministry");
        assertThat(copy.toString()).doesNotContain("sesame");
        assertThat(copy.setting())
                .isEqualTo(new Copy.Setting(
                        "b-de", Set.of("industry", "security"), "house", "de", Paper.LETTER, 3, true, true));
    }

    @Test
    void aBriefMayHaveTemplatesAndConditionsOfItsOwn() {
        Brief brief = brief("""
            copies:
              recipients: recipients.csv
              opening: ["For {name}[ in {town}]", "{line}"]
              foot: "{number}/{total}"
              audience: [sector, side]
            """);
        List<Copy> copies =
                copies(brief, list("name,town,line,total,sector,side", "Ada,Bern,,9,industry,security", "Bob,,hi,9,,"));
        assertThat(problems.sorted()).isEmpty();
        assertThat(copies.get(0).opening()).containsExactly("For Ada in Bern");
        assertThat(copies.get(0).foot()).contains("1/9");
        assertThat(copies.get(0).setting().audience()).containsExactlyInAnyOrder("industry", "security");
        assertThat(copies.get(1).opening()).containsExactly("For Bob", "hi");
        assertThat(copies.get(1).setting().audience()).containsExactly("trade");
        assertThat(copies.get(0).setting()).isNotEqualTo(copies.get(1).setting());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,office | ,A | r.csv:2:1: error [missing-name] this recipient has no name",
                "name,number | Ada, | r.csv:2:11: error [bad-number] this copy has no number",
                "name,number | Ada,0 | r.csv:2:11: error [bad-number] \"0\" is not a copy number",
                "name,number | Ada,x1 | r.csv:2:11: error [bad-number] \"x1\" is not a copy number",
                "name,marking | Ada,TLP:PINK | r.csv:2:11: error [unknown-marking] \"TLP:PINK\" is not a TLP 2.0",
                "name,marking | Ada,tlp:red | r.csv:2:11: error [unknown-marking] \"tlp:red\" is not a TLP 2.0",
                "name,audience | Ada,industri | r.csv:2:11: error [unknown-audience] unknown audience \"industri\"",
                "name,style | Ada,hause | r.csv:2:11: error [unknown-style] unknown style \"hause\"",
                "name,language | Ada,xx | r.csv:2:11: error [unknown-language] unknown language \"xx\"",
                "name,language | Ada,zh-Hans | r.csv:2:11: error [no-translation] no brief extends \"b\" in language",
                "name,paper | Ada,a5 | r.csv:2:11: error [unknown-paper] unknown paper \"a5\"",
            })
    void aBadRowIsToldWhereItIsAndTheOthersStand(String head, String row, String message) {
        int cells = head.split(",").length;
        List<Copy> copies =
                copies(brief(""), list(head, row, "Bob" + (head.endsWith("number") ? ",2" : ",".repeat(cells - 1))));
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).startsWith(message));
        assertThat(copies).extracting(c -> c.row().cell("name")).containsExactly("Bob");
        assertThat(copies.get(0).number()).isEqualTo(2);
    }

    @Test
    void aNumberIsGivenOnce() {
        List<Copy> copies = copies(brief(""), list("name,number", "Ada,7", "Bob,8", "Cy,07"));
        assertThat(copies).extracting(Copy::file).containsExactly("007-ada", "008-bob");
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("r.csv:4:11: error [number-twice] copy number 7 is given twice\n"
                        + "    hint: first at line 2");
    }

    @Test
    void columnsThatTemplatesNameMustBeThere() {
        Brief brief = brief("copies:\n  opening: \"For {nmae}\"\n  audience: sectro\n");
        assertThat(copies(brief, list("name,sector", "Ada,trade"))).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .anySatisfy(p -> assertThat(p)
                        .isEqualTo("content/briefs/b.yaml:8:12: error [unknown-column] the recipients have no column"
                                + " \"nmae\"\n    hint: did you mean \"name\"?"))
                .anySatisfy(p -> assertThat(p)
                        .startsWith("content/briefs/b.yaml:9:13: error [unknown-column] the recipients have no column"
                                + " \"sectro\""));
    }

    @Test
    void aListWithoutNamesIsRefusedAndAnUnusedColumnWarnedOf() {
        assertThat(copies(brief(""), list("office", "A"))).isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(p -> assertThat(p.toString())
                        .startsWith("r.csv:1:1: error [unknown-column] there is no column \"name\""));
        Problems fresh = new Problems();
        new Addressing(t.report(), brief(""), List.of(), STYLES, list("name,salutaton", "Ada,Hi"), fresh).copies();
        assertThat(fresh.sorted())
                .singleElement()
                .satisfies(p -> assertThat(p.toString())
                        .isEqualTo("r.csv:1:11: warning [unused-column] no template and no condition uses the column"
                                + " \"salutaton\"\n    hint: did you mean \"salutation\"?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Head of Unit | '' | 001-head-of-unit",
                "Référente Ökologie (Straße) | '' | 001-referente-okologie-strasse",
                "司长 | Ministry No. 2 | 001-ministry-no-2",
                "司长 | 产业政策司 | 001-copy",
                "../../etc/passwd | '' | 001-etc-passwd"
            })
    void fileNamesAreSafeEverywhere(String name, String office, String file) {
        assertThat(copies(brief(""), list("name,office", name + "," + office)))
                .extracting(Copy::file)
                .containsExactly(file);
    }

    @Test
    void passwordsAreNeverShown() {
        String tooLong = "s3cret".repeat(30);
        copies(brief(""), list("name,password", "Ada,s3cret", "Bob," + tooLong));
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("weak-password", "bad-password");
        assertThat(problems.sorted().toString()).doesNotContain("s3cret");
    }
}
