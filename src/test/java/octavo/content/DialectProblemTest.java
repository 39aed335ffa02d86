package octavo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a part's text, and exactly where. Lines count from the text's first, columns from 1. */
class DialectProblemTest {
    /** Lines of front matter before the text. */
    private static final int FRONT_MATTER = 4;

    @TempDir
    Path folder;

    private static Arguments bad(String text, String... problems) {
        return Arguments.of(text, problems);
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                bad("## Two\n\nx", "1:1 [heading-level] the first heading is one of level 2"),
                bad("# A\n\nx\n\n### B\n\nx", "5:1 [heading-level] a heading of level 3 follows one of level 1"),
                bad("#\n\nx", "1:1 [empty-heading] this heading has no text"),
                bad("# A\n\nx\n\n# B", "5:1 [empty-section] section \"B\" is empty"),
                bad("# A {#x}\n\nx\n\n# B {#x}\n\nx", "5:6 [duplicate-id] id \"x\" stands twice"),
                bad("# A {#x #y}\n\nx", "1:9 [duplicate-id] a second id for the same thing"),
                bad("# A {.unnumberd}\n\nx", "1:6 [unknown-class] unknown class \"unnumberd\""),
                bad("# A {lang=de}\n\nx", "1:6 [unknown-key] unknown key \"lang\""),
                bad("# A\n\n::: box\nx", "3:1 [unclosed-fence] this fence is never closed"),
                bad("> # H\n> x", "1:3 [misplaced-heading] a heading stands in a list, quotation or note"),
                bad("- # H\n\n  x", "1:3 [misplaced-heading] a heading stands in a list, quotation or note"),
                bad("***\n\nx", "1:1 [thematic-break] a rule across the page has no meaning here"));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                bad("# A {audience=trad}\n\nx", "1:15 [unknown-audience] unknown audience \"trad\""),
                bad("# A {audience=\"trade  x\"}\n\nx", "1:23 [unknown-audience] unknown audience \"x\""),
                bad("# A {unless-audience=x}\n\nx", "1:22 [unknown-audience] unknown audience \"x\""),
                bad("# A {audience=\"\"}\n\nx", "1:16 [bad-value] names no audience"),
                bad("# A {format=html}\n\nx", "1:13 [unknown-format] unknown format \"html\""),
                bad("# A {priority=6}\n\nx", "1:15 [bad-value] priority \"6\" is not a number from 1 to 5"),
                bad("# A {requires=\"a b\"}\n\nx", "1:18 [unknown-reference] there is no id \"b\""),
                bad("# A {audiance=trade}\n\nx", "1:6 [unknown-key] unknown key \"audiance\""),
                bad("# A {format=pdf format=pdf}\n\nx", "1:17 [duplicate-key] key \"format\" stands twice"),
                bad(
                        "::: {audience=trade}\n::: {.box audience=industry}\nx\n:::\n:::",
                        "2:1 [never-shown] this asks for [industry] within a fence that asks for [trade]"));
    }

    static Stream<Arguments> fences() {
        return Stream.of(
                bad("::: {.keyfindings}\nx\n:::", "1:6 [unknown-class] unknown class \"keyfindings\""),
                bad("::: warning\nx\n:::", "1:5 [unknown-class] unknown class \"warning\""),
                bad("::: {.box .facts}\nx\n:::", "1:11 [unknown-class] a fence cannot be both box and facts"),
                bad("::: {.box\nx\n:::", "1:5 [bad-attributes] this brace is never closed"),
                bad("::: {.box x}\nx\n:::", "1:11 [bad-attributes] \"x\" is neither #id, .class nor key=value"),
                bad("::: {.box title=\"x}\nx\n:::", "1:17 [bad-attributes] this quotation mark is never closed"),
                bad("::: {.box title=}\nx\n:::", "1:17 [bad-attributes] a value is missing after \"=\""),
                bad("::: {.}\nx\n:::", "1:6 [bad-attributes] a name must follow \".\""),
                bad("::: {.box} text\nx\n:::", "1:11 [bad-attributes] text after a fence's braces"),
                bad("::: {}\nx\n:::", "1:5 [bad-attributes] a fence needs a class, or conditions and no id"),
                bad("::: {#a}\nx\n:::", "1:5 [bad-attributes] a fence needs a class, or conditions and no id"),
                bad("x\n\n:::", "3:1 [stray-fence-end] this fence closes nothing"),
                bad("::: box\n:::\n\nx", "1:1 [empty-block] this panel is empty"),
                bad("::: {audience=trade}\n:::\n\nx", "1:1 [empty-block] this fence is empty"),
                bad("::: pull-quote\n:::\n\nx", "1:1 [empty-block] this quotation is empty"),
                bad(
                        "::: {.box title=\"see [@zz]\"}\nx\n:::",
                        "1:23 [unknown-source] source \"zz\" is not in sources.yaml"),
                bad("::: box\n# T {#t}\nx\n:::", "2:5 [stray-attributes] a panel's title has no attributes of its own"),
                bad(
                        "# A\n\n::: {audience=trade}\n## B\n\nx\n:::\n\ny",
                        "9:1 [text-after-section] this would read as part of the fenced section before it"),
                bad("- a\n\n  ::: box\n  x\n\ny", "3:3 [unclosed-fence] this fence is never closed"));
    }

    static Stream<Arguments> margin() {
        return Stream.of(
                bad("::: {.gloss lang=de}\nx\n:::", "1:5 [missing-key] key \"term\" is missing"),
                bad("::: {.gloss term=x}\nx\n:::", "1:5 [missing-key] key \"lang\" is missing"),
                bad("::: {.gloss term=x lang=zz}\nx\n:::", "1:25 [unknown-language] \"zz\" is no language tag"),
                bad(
                        "::: {.gloss term=x lang=de}\nx\n\ny\n:::",
                        "4:1 [bad-gloss] a gloss holds one paragraph: what the term means"),
                bad("::: facts\n:::\n\nx", "1:1 [empty-block] these facts are empty"),
                bad("::: facts\n- 25% of all\n:::", "2:1 [bad-fact] a fact is a bold figure and its caption"),
                bad("::: facts\n- **25%**\n:::", "2:1 [bad-fact] this figure has no caption"),
                bad(
                        "::: facts\n- **`25`** x\n:::",
                        "2:1 [bad-fact] a fact's figure is plain text or a value from the data"),
                bad("::: facts\n- **25%** x\n\n  y\n:::", "2:1 [bad-fact] a fact is a bold figure and its caption"),
                bad("::: pull-figure\n- **1** x\n- **2** y\n:::", "1:1 [bad-fact] a pull figure is one fact"));
    }

    static Stream<Arguments> notes() {
        return Stream.of(
                bad("a[^1] b[^2]\n\n[^1]: x", "1:8 [missing-note] note \"2\" has no definition"),
                bad("a\n\n[^1]: x", "3:1 [unused-note] no mark refers to note \"1\""),
                bad("a[^1]\n\n[^1]: x\n[^1]: y", "4:1 [duplicate-note] note \"1\" is defined twice"),
                bad("a[^1]\n\n[^1]:\n\nb", "3:1 [empty-note] note \"1\" says nothing"),
                bad("a^[]", "1:2 [empty-note] this note says nothing"),
                bad("a^[b^[c]]", "1:5 [stray-note] a note stands inside a note"),
                bad("a[^1]\n\n[^1]: x[^1]", "3:8 [stray-note] a note stands inside a note"),
                bad(
                        "a[^1]\n\n[^1]: b\n\n    ![](../exhibits/robots.yaml)",
                        "5:5 [stray-image] an exhibit stands in a note"),
                bad(
                        "a[^1]\n\n[^1]: b\n\n    ::: box\n    x\n    :::",
                        "5:5 [misplaced-fence] a fence of class box stands in a note"));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                bad("See @sec-no.", "1:5 [unknown-reference] there is no section \"no\""),
                bad("See @exh-robot.", "1:5 [unknown-reference] there is no exhibit \"robot\""),
                bad("See @tbl-no.", "1:5 [unknown-reference] there is no table \"no\""),
                bad("*See (@case-no)*", "1:7 [unknown-reference] there is no case study \"no\""),
                bad("> - See @chap-no.", "1:9 [unknown-reference] there is no chapter \"no\""),
                bad("See @merics-2025.", "1:5 [unknown-reference] \"@merics-2025\" is no reference"),
                bad("See [@merics, p. 3].", "1:6 [unknown-source] source \"merics\" is not in sources.yaml"),
                bad("x\nSee [@merics-2025; @b].", "2:20 [unknown-source] source \"b\" is not in sources.yaml"),
                bad("{{< value robot a b >}}", "1:11 [unknown-exhibit] unknown exhibit \"robot\""),
                bad("{{< value robots a rate >}}", "1:18 [unknown-row] unknown row \"a\""),
                bad("{{< value robots Controllers rat >}}", "1:30 [unknown-column] unknown column \"rat\""),
                bad(
                        "a {{< value robots Controllers target-2025 >}}",
                        "1:3 [no-data] there is no value for \"Controllers\" in column \"target 2025\""),
                bad("{{< value robots >}}", "1:1 [bad-value] value needs three words, but 1 stand here"),
                bad("{{< include x >}}", "1:5 [unknown-shortcode] unknown shortcode \"include\""),
                bad("{{< value robots", "1:1 [unclosed-brace] \"{{<\" is never closed by \">}}\""));
    }

    static Stream<Arguments> inlines() {
        return Stream.of(
                bad("a {.b} c", "1:3 [stray-attributes] these braces belong to nothing"),
                bad("Text {audience=trade}", "1:6 [stray-attributes] these braces belong to nothing"),
                bad("a {#b c", "1:3 [unclosed-brace] this brace is never closed"),
                bad("[a]{lang=\"de}", "1:4 [unclosed-brace] a quotation mark behind this brace is never closed"),
                bad("[a]{b=c d}", "1:9 [bad-attributes] \"d\" is neither #id, .class nor key=value"),
                bad("[]{lang=de}", "1:1 [empty-span] these brackets hold no text"),
                bad("x [y]{lang=cn}", "1:12 [unknown-language] \"cn\" is no language tag"),
                bad("[y]{.small}", "1:5 [unknown-class] unknown class \"small\""),
                bad("[here](https://x.org)", "1:1 [link-text] the link text \"here\" does not say where it leads"),
                bad("[](https://x.org)", "1:1 [link-text] this link has no text"),
                bad("[text](other.md)", "1:1 [bad-link] \"other.md\" is no web or mail address"),
                bad("[text](https://x.org \"t\")", "1:1 [bad-link] a link's title is shown nowhere"),
                bad("[text](a b)", "1:1 [bad-link] this link's address cannot be read"),
                bad("a [text][b]", "1:3 [bad-link] there is no address for [b]"),
                bad("a\n\n[b]: https://x.org", "3:1 [unused-address] no link uses the address [b]"),
                bad("a <br> b", "1:3 [raw-html] HTML is not part of the dialect: <br>"),
                bad("<div>\nx\n</div>", "1:1 [raw-html] HTML is not part of the dialect: <div>"));
    }

    static Stream<Arguments> exhibits() {
        return Stream.of(
                bad("![](../exhibits/robot.yaml)", "1:1 [unknown-exhibit] there is no exhibit \"robot\""),
                bad("![](x.png)", "1:1 [not-an-exhibit] \"x.png\" is no exhibit; other images are not supported"),
                bad("Text ![](../exhibits/robots.yaml)", "1:6 [stray-image] an image stands in running text"),
                bad(
                        "![Robots](../exhibits/robots.yaml)",
                        "1:1 [exhibit-text] an exhibit's title and alternative text stand in its own file"),
                bad("![](../exhibits/robots.yaml){width=huge}", "1:36 [bad-value] \"huge\" is no width"),
                bad("![](../exhibits/robots.yaml){placement=botom}", "1:40 [bad-value] \"botom\" is no placement"),
                bad("![](../exhibits/robots.yaml){size=half}", "1:30 [unknown-key] unknown key \"size\""));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                bad(
                        "| A | B |\n|---|---|\n| 1 | 2 | 3 |",
                        "3:1 [ragged-row] this row has 3 cells, the table 2 columns"),
                bad("| A | B |\n|---|---|\n| 1 |", "3:1 [ragged-row] this row has 1 cell, the table 2 columns"),
                bad("| A | B |\n|---|---|\n| 1 | 2 |\nx", "4:1 [ragged-row] this row has 1 cell, the table 2 columns"),
                bad("| | |\n|---|---|\n| 1 | 2 |", "1:1 [table-head] this table has no column heads"),
                bad("| A | |\n|---|---|\n| 1 | 2 |", "1:1 [table-head] a column has no head"),
                bad("| A |\n|---|", "1:1 [empty-block] this table has no rows"),
                bad("| A | B |\n|---|---|\n| 1 | [@z] |", "3:8 [unknown-source] source \"z\" is not in sources.yaml"),
                bad("| A | B |\n|---|---|\n| 1 | 2 {audience=z} |", "3:19 [unknown-audience] unknown audience \"z\""),
                bad(
                        "| A |\n|---|\n| 1 |\n\n: C {note=\"# a\"}",
                        "5:12 [bad-value] this must be one paragraph of running text"),
                bad(": Caption\n\nx", "1:1 [stray-caption] this caption belongs to no table"),
                bad("| A |\n|---|\n| 1 |\n\n: C {#t foo=x}", "5:9 [unknown-key] unknown key \"foo\""),
                bad(
                        "| A |\n|---|\n| 1 |\n\n: C {#t\n  source=\"x [@z]\"}",
                        "6:14 [unknown-source] source \"z\" is not in sources.yaml"),
                bad(
                        "| A |\n|---|\n| 1 |\n\n: D {#t}\n\n| A |\n|---|\n| 1 |\n\n: E {#t}",
                        "11:6 [duplicate-id] id \"t\" stands twice"));
    }

    static Stream<Arguments> empties() {
        return Stream.of(
                bad("- a\n-", "2:1 [empty-block] this list item is empty"),
                bad(">\n\nx", "1:1 [empty-block] this quotation is empty"),
                bad("```\n```\n\nx", "1:1 [empty-block] this code block is empty"),
                bad("```a b\nx\n```", "1:1 [bad-code-language] \"a b\" is no name of a language"),
                bad(
                        "```{.a audience=trade}\nx\n```",
                        "1:1 [bad-code-language] \"{.a audience=trade}\" is no name of a language"));
    }

    @ParameterizedTest
    @MethodSource({
        "headings",
        "conditions",
        "fences",
        "margin",
        "notes",
        "references",
        "inlines",
        "exhibits",
        "tables",
        "empties"
    })
    void is_found_at_its_place(String text, String... expected) {
        Fixture content = new Fixture(folder).chapter(text + "\n");
        assertThat(content.problems())
                .containsExactlyElementsOf(
                        Arrays.stream(expected).map(DialectProblemTest::inFile).toList());
    }

    private static String inFile(String problem) {
        String[] place = problem.substring(0, problem.indexOf(' ')).split(":");
        int line = Integer.parseInt(place[0]) + FRONT_MATTER;
        return "content/chapters/one.md:" + line + ":" + place[1] + ": error" + problem.substring(problem.indexOf(' '));
    }
}
