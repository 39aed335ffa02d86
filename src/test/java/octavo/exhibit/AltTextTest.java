package octavo.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import octavo.edition.Illustration;
import octavo.problem.Problems;
import octavo.report.ExhibitSpec.Type;
import org.junit.jupiter.api.Test;

class AltTextTest {
    private static final String RATES = "c,v,q,t20,t25\nReducers,36,about,50,80\nServo systems,25,about,50,80";

    private static Illustration made(Specs specs, String csv, String language) {
        Problems problems = new Problems();
        var made = new Draughtsman(House.STYLES.get("house"), House.FACES, language)
                .illustrate(specs.spec(), Optional.of(Specs.data(csv)), House.phrases(language), problems);
        assertThat(problems.sorted()).isEmpty();
        return made.orElseThrow();
    }

    private static Specs rates() {
        return Specs.of(Type.BULLET)
                .label("c")
                .value("v", "Rate")
                .qualifier("q")
                .unit("%")
                .subtitle("Localization rate in 2020, %")
                .tick("t20", "2020 target")
                .diamond("t25", "2025 target")
                .highlight("Servo systems");
    }

    @Test
    void saysTypeMeasureValuesAndTheFindingAgainstTargets() {
        assertThat(made(rates(), RATES, "en").alternative())
                .isEqualTo("Bar chart with targets: Localization rate in 2020. Reducers: about 36%; Servo systems:"
                        + " about 25%. 2020 target: 50%. None reaches the 2020 target; furthest below it is"
                        + " Servo systems, by about 25 points. 2025 target: 80%. Furthest below the 2025 target"
                        + " is Servo systems, by about 55 points. Highlighted: Servo systems.");
    }

    @Test
    void speaksGermanAndChinese() {
        assertThat(made(rates(), RATES, "de").alternative())
                .contains("Reducers: etwa 36\u00a0%; Servo systems: etwa 25\u00a0%.")
                .contains("der größte Abstand: Servo systems, etwa 25 Punkte.");
        assertThat(made(rates(), RATES, "zh").alternative()).contains("Reducers：约36%；Servo systems：约25%。");
    }

    @Test
    void doesNotJudgeWhatABoundLeavesOpen() {
        String open = RATES.replace("36,about", "36,over");
        assertThat(made(rates(), open, "en").alternative())
                .doesNotContain("reaches")
                .contains("over 36%");
    }

    @Test
    void namesEndsAndExtremesBeyondEightValues() {
        Specs columns = Specs.of(Type.COLUMN).label("y").value("v", "Growth");
        String csv = "y,v\n2011,9.5\n2012,7.9\n2013,\n2014,7.4\n2015,7\n2016,6.8\n2017,6.9\n2018,6.7\n2019,6\n2020,2.2";
        assertThat(made(columns, csv, "en").alternative())
                .isEqualTo("Column chart: Growth. 9 values, from 9.5 (2011) to 2.2 (2020)."
                        + " The highest is 9.5 (2011), the lowest 2.2 (2020).");
    }

    @Test
    void namesPeakAndLastOfASeries() {
        Specs line = Specs.of(Type.LINE).label("y").value("a", "Exports").value("b", "Imports");
        assertThat(made(line, "y,a,b\n2019-01,5,2\n2019-02,9,3\n2019-03,7,4", "en")
                        .alternative())
                .isEqualTo(
                        "Line chart: Exports, Imports. Exports: January 2019: 5; February 2019: 9; March 2019: 7. The"
                                + " peak is 9 (February 2019); the last value is 7. Imports: January 2019: 2; February"
                                + " 2019: 3; March 2019: 4. The last value, 4, is the highest.");
    }

    @Test
    void whatTheAuthorWroteGoesFirst() {
        assertThat(made(rates().alt("Rates fell short."), RATES, "en").alternative())
                .isEqualTo("Rates fell short.");
    }

    @Test
    void theTableHasEveryNumberWithAllItsDigits() {
        Illustration made = made(rates(), RATES.replace("36", "36.125"), "de");
        assertThat(made.table().get(0)).containsExactly("C", "Rate", "2020 target", "2025 target");
        assertThat(made.table().get(1)).containsExactly("Reducers", "etwa 36,125", "50", "80");
        assertThat(made.data().fileName()).isEqualTo("sample.csv");
        assertThat(made.data().text()).startsWith("c,v,q");
    }

    @Test
    void aTableIsNotDrawnButHasItsCells() {
        Specs table = Specs.of(Type.TABLE).label("d").value("w", "Who").value("n", "Measures");
        Illustration made = made(table, "d,w,n\n2022,US,13000\n2023,China,2", "en");
        assertThat(made.drawn()).isFalse();
        assertThat(made.at(300).height()).isZero();
        assertThat(made.table()).hasToString("[[D, Who, Measures], [2022, US, 13,000], [2023, China, 2]]");
        assertThat(made.alternative()).isEqualTo("Table: A finding. 2 rows with the columns D, Who, Measures.");
    }

    @Test
    void saysWhatAScatterAndItsAnnotationsShow() {
        Specs scatter = Specs.of(Type.SCATTER)
                .label("c")
                .x("b", "Births")
                .value("l", "Years of life")
                .note(java.util.List.of("80"), java.util.List.of(), "Eighty");
        assertThat(made(scatter, "c,b,l\nJapan,1.3,82\nChina,1.6,73\nNigeria,6,57", "en")
                        .alternative())
                .isEqualTo(
                        "Scatter plot: Years of life, against Births. Japan: 82 at 1.3; China: 73 at 1.6; Nigeria: 57"
                                + " at 6. Marked in the chart: Eighty (80).");
    }

    @Test
    void ofManyPanelsOnlyEndsAreSaid() {
        StringBuilder csv = new StringBuilder("y,c,v");
        for (int c = 0; c < 12; c++) {
            for (int y = 2000; y < 2010; y++) {
                csv.append('\n')
                        .append(y)
                        .append(",Land ")
                        .append(c)
                        .append(',')
                        .append(c * 10 + y - 2000);
            }
        }
        Specs panels = Specs.of(Type.SMALL_MULTIPLES).label("y").by("c").value("v", "Share");
        assertThat(made(panels, csv.toString(), "en").alternative())
                .contains("12 series. The highest last values are Land 11: 119 (2009);")
                .hasSizeLessThan(400);
    }
}
