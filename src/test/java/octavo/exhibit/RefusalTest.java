package octavo.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import octavo.problem.Problems;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Type;
import org.junit.jupiter.api.Test;

/** What cannot honestly be shown is a problem at its place. */
class RefusalTest {

    private static String said(Specs specs, String csv) {
        Problems problems = new Problems();
        var made = new Draughtsman(House.STYLES.get("house"), House.FACES, "en")
                .illustrate(specs.spec(), Optional.of(Specs.data(csv)), House.phrases("en"), problems);
        assertThat(made.isEmpty()).as("refused").isEqualTo(problems.hasErrors());
        return problems.sorted().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static Specs bar() {
        return Specs.of(Type.BAR).label("c").value("v", "Value");
    }

    @Test
    void aColumnThatIsNotThere() {
        assertThat(said(Specs.of(Type.BAR).label("country").value("v", "V"), "county,v\nChina,1"))
                .isEqualTo("exhibits/sample.yaml:1:1: error [unknown-column] unknown column \"country\"\n"
                        + "    hint: did you mean \"county\"?");
    }

    @Test
    void textWhereANumberBelongs() {
        assertThat(said(bar(), "c,v\nA,1\nB,many\nC,13\u00a0000"))
                .contains("data/sample.csv:3:1: error [not-a-number] \"many\" in column \"v\" is not a number")
                .contains("data/sample.csv:4:1: error [not-a-number]");
    }

    @Test
    void numbersWrittenForReadersGetAHintHowToWriteThem() {
        assertThat(said(bar(), "c,v\nA,13'000")).contains("write it without thousands separators: 13000");
        assertThat(said(bar(), "c,v\nA,36%")).contains("the unit into the spec's \"unit\"");
        assertThat(said(bar(), "c,v\nA,~36")).contains("\"about\", \"over\" or \"under\"");
    }

    @Test
    void whatIsNoNumberToDraw() {
        assertThat(said(bar(), "c,v\nA,NaN")).contains("[not-a-number]");
        assertThat(said(bar(), "c,v\nA,Infinity")).contains("[not-a-number]");
        assertThat(said(bar(), "c,v\nA,1e400")).contains("beyond what can be drawn");
    }

    @Test
    void aSlopeOrPanelsNeedTwoColumns() {
        assertThat(said(Specs.of(Type.SLOPE).label("c").value("v", "V"), "c,v\nA,1"))
                .contains("[too-few-series]");
        assertThat(said(Specs.of(Type.SMALL_MULTIPLES).label("c").value("v", "V"), "c,v\n2001,1\n2002,2"))
                .contains("[too-few-series]");
        StringBuilder many = new StringBuilder("c,v,w");
        for (int i = 0; i < 21; i++) {
            many.append("\nrow ").append(i).append(',').append(i).append(',').append(2 * i);
        }
        assertThat(said(Specs.of(Type.SLOPE).label("c").value("v", "V").value("w", "W"), many.toString()))
                .contains("[too-many-rows] 21 lines are more than can be told apart (20)");
    }

    @Test
    void noRowsAndNoNumbers() {
        assertThat(said(bar(), "c,v")).contains("data/sample.csv: error [no-rows]");
        assertThat(said(bar(), "c,v\nA,\nB,n/a")).contains("[no-numbers]");
    }

    @Test
    void barsThatDoNotStartAtZero() {
        assertThat(said(bar().axis("20", "50", null), "c,v\nA,30"))
                .contains("[axis-not-zero] the axis starts at 20")
                .contains("hint: start at 0, or draw a line or dumbbell");
        assertThat(said(bar().axis("0", "25", null), "c,v\nA,30")).contains("[axis-too-short]");
        assertThat(said(bar().axis("0", "50", "0"), "c,v\nA,30")).contains("[bad-axis]");
        assertThat(said(bar().axis("0", "50", "0.001"), "c,v\nA,30")).contains("[bad-axis]");
    }

    @Test
    void sharesThatAreNone() {
        Specs share = Specs.of(Type.SHARE).label("c").value("v", "V");
        assertThat(said(share, "c,v\nA,130")).contains("data/sample.csv:2:1: error [over-hundred]");
        assertThat(said(share, "c,v\nA,-3")).contains("data/sample.csv:2:1: error [negative-value]");
        Specs waffle = Specs.of(Type.WAFFLE).label("c").value("v", "V");
        assertThat(said(waffle, "c,v\nA,30\nB,20")).contains("[under-hundred]").contains("the remaining 50");
        Specs donut = Specs.of(Type.DONUT).label("c").value("v", "V").unit("%");
        assertThat(said(donut, "c,v\nA,30\nB,20\nC,25\nD,25"))
                .contains("[too-many-slices] 4 slices")
                .contains("hint: draw bars");
    }

    @Test
    void moreThanAChartCanShow() {
        StringBuilder csv = new StringBuilder("c,v");
        for (int i = 0; i < 500; i++) {
            csv.append("\nRow ").append(i).append(',').append(i);
        }
        assertThat(said(bar(), csv.toString()))
                .contains("[too-many-rows] 500 rows")
                .contains("type: table");
        Specs column = Specs.of(Type.COLUMN).label("c").value("v", "V");
        assertThat(said(column, csv.toString())).contains("[too-many-rows] 500 columns");
    }

    @Test
    void labelsThatHaveNoRoom() {
        String text = "a label that never ends ".repeat(9).strip();
        assertThat(said(bar(), "c,v\n" + text + ",5\nB,2"))
                .startsWith("data/sample.csv:2:1: error [label-too-long] the label has 215 characters");
        text = text.substring(0, 115);
        assertThat(said(bar(), "c,v\n" + text + ",5\nB,2")).isEmpty();
        StringBuilder many = new StringBuilder("c,v");
        for (int i = 0; i < 12; i++) {
            many.append('\n').append(text).append(' ').append(i).append(",1");
        }
        assertThat(said(bar(), many.toString())).contains("[too-high]");
    }

    @Test
    void charactersThatNoFaceHas() {
        assertThat(said(bar(), "c,v\nA\uD83D\uDE00,1"))
                .contains("data/sample.csv:2:1: error [no-glyph]")
                .contains("(U+1F600)");
    }

    @Test
    void anUnknownRowQualifierOrBox() {
        assertThat(said(bar().highlight("Chin"), "c,v\nChina,1")).contains("did you mean \"China\"?");
        assertThat(said(bar().qualifier("q"), "c,v,q\nA,1,abot")).contains("did you mean \"about\"?");
        Specs pattern =
                Specs.of(Type.PATTERN).box("a", "A", null).arrow("a", "b", null).arrow("a", "a", null);
        assertThat(said(pattern, "x\n1")).contains("[unknown-box]").contains("[bad-arrow]");
    }

    @Test
    void datesThatRunBack() {
        Specs line = Specs.of(Type.LINE).label("y").value("v", "V");
        assertThat(said(line, "y,v\n2020,1\n2019,2")).contains("data/sample.csv:3:1: error [not-in-order]");
        assertThat(said(line, "y,v\n2020,1")).contains("[too-few-rows]");
    }

    @Test
    void twoRowsOfOneNameAreAWarningOnly() {
        assertThat(said(bar(), "c,v\nA,1\nA,2"))
                .isEqualTo("data/sample.csv:3:1: warning [duplicate-row] two rows are called \"A\"\n"
                        + "    hint: tell them apart, or the reader cannot; if a column makes the difference,"
                        + " name it as \"by\"");
    }

    @Test
    void anExhibitWithoutData() {
        Problems problems = new Problems();
        ExhibitSpec spec = bar().spec();
        assertThat(new Draughtsman(House.STYLES.get("house"), House.FACES, "en")
                        .illustrate(spec, Optional.empty(), House.phrases("en"), problems))
                .isEmpty();
        assertThat(problems.sorted()).extracting(p -> p.code()).containsExactly("no-data");
    }

    @Test
    void anAxisSkipsOnlyWhereNothingIs() {
        assertThat(said(bar().skip("10", "50"), "c,v\nA,5\nB,30\nC,90"))
                .contains("[axis-too-short] the axis skips 10 to 50, where 30 lies");
        assertThat(said(bar().skip("10", "50"), "c,v\nA,5\nB,9")).contains("[bad-axis] no value lies beyond");
        assertThat(said(bar().skip("10", "50"), "c,v\nA,5\nB,90")).isEmpty();
        Specs line = Specs.of(Type.LINE).label("c").value("v", "V").skip("10", "50");
        assertThat(said(line, "c,v\n2001,5\n2002,90")).contains("only bars and columns can skip");
    }

    @Test
    void annotationsThatHaveNoPlace() {
        Specs line = Specs.of(Type.LINE).label("c").value("v", "V");
        assertThat(said(line.note(List.of(), List.of("2031"), "Later"), "c,v\n2001,5\n2002,9"))
                .startsWith("exhibits/sample.yaml:20:5: error [bad-annotation] \"2031\" is not on the axis");
        Specs donut = Specs.of(Type.DONUT).label("c").value("v", "V").note(List.of("1"), List.of(), "One");
        assertThat(said(donut, "c,v\nA,60\nB,40")).contains("[no-annotations]");
        Specs words = bar().note(List.of(), List.of("A"), "Here");
        assertThat(said(words, "c,v\nA,60\nB,40")).contains("[bad-annotation]");
    }

    @Test
    void valuesOutsideTheirRangeAndSeriesOfTwoUnits() {
        Specs range = Specs.of(Type.BAR).label("c").between("v", "V", "lo", "hi");
        assertThat(said(range, "c,v,lo,hi\nA,5,6,9")).contains("[outside-range] the value 5 lies outside");
        Specs units = Specs.of(Type.LINE).label("y").value("a", "Output (GWh)").value("b", "Share (%)");
        assertThat(said(units, "y,a,b\n2001,5,6\n2002,4,3")).contains("[mixed-units] mixed units on one axis");
        Specs flat = Specs.of(Type.LINE).label("y").value("a", "Big").value("b", "Small");
        assertThat(said(flat, "y,a,b\n2001,5000,6\n2002,4000,3")).contains("warning [flat-series] \"Small\"");
    }

    @Test
    void twoValuesForOnePlaceOfALongTable() {
        Specs long_ = Specs.of(Type.LINE).label("y").by("c").value("v", "V");
        assertThat(said(long_, "y,c,v\n2001,A,1\n2002,A,2\n2001,A,3"))
                .contains("data/sample.csv:4:1: error [duplicate-row] \"A\" has two values for \"2001\"")
                .contains("hint: the other is in line 2");
    }
}
