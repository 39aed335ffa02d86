package octavo.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import octavo.edition.Illustration;
import octavo.problem.Problems;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Type;
import octavo.style.Palette;
import org.junit.jupiter.api.Test;

class DraughtsmanTest {
    private final Draughtsman draughtsman = new Draughtsman(House.STYLES.get("house"), House.FACES, "en");

    private Illustration made(Specs specs, String csv) {
        return draughtsman
                .illustrate(specs.spec(), Optional.of(Specs.data(csv)), House.phrases("en"), new Problems())
                .orElseThrow();
    }

    @Test
    void drawsOnceAWidth() {
        Illustration made = made(Specs.of(Type.BAR).label("c").value("v", "V"), "c,v\nA,1\nB,2");
        assertThat(made.at(300)).isSameAs(made.at(300));
        assertThat(made.at(300)).isNotSameAs(made.at(301));
    }

    @Test
    void answersTheSameQuestionOnce() {
        ExhibitSpec spec = Specs.of(Type.BAR).label("c").value("v", "V").spec();
        Optional<Dataset> data = Optional.of(Specs.data("c,v\nA,1"));
        Object first = draughtsman
                .illustrate(spec, data, House.phrases("en"), new Problems())
                .orElseThrow();
        assertThat(draughtsman.illustrate(spec, data, House.phrases("en"), new Problems()))
                .containsSame((Illustration) first);
        assertThat(draughtsman.illustrate(spec, data, House.phrases("de"), new Problems()))
                .isNotEqualTo(Optional.of(first));
    }

    @Test
    void plotsStretchToTheirNeighboursHeight() {
        Specs line = Specs.of(Type.LINE).label("y").value("v", "V");
        Illustration made = made(line, "y,v\n2019,1\n2020,2");
        assertThat(made.at(226.8, 160).height()).isEqualTo(160);
        assertThat(made.at(226.8, 10).height()).isEqualTo(made.at(226.8).height());
        assertThat(Looks.faults(made.at(226.8, 160))).isEmpty();
    }

    @Test
    void aHundredDrawnTogetherEqualThoseDrawnOneByOne() {
        List<Specs> specs = new ArrayList<>();
        List<String> csvs = new ArrayList<>();
        Type[] types = {Type.BAR, Type.BULLET, Type.LINE, Type.COLUMN, Type.STEP, Type.HEAT, Type.SHARE, Type.AREA};
        for (int i = 0; i < 100; i++) {
            Type type = types[i % types.length];
            Specs s = Specs.of(type).label("y").value("v", "V");
            specs.add(type == Type.BULLET ? s.tick("t", "Target") : s);
            csvs.add("y,v,t\n2019," + i / 2 + ",40\n2020," + (i / 3 + 1) + ",40\n2021," + i / 5 + ",40");
        }
        List<String> serial = IntStream.range(0, 100)
                .mapToObj(i -> Looks.dump(made(specs.get(i), csvs.get(i)).at(348.7)))
                .toList();
        List<String> parallel = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> Looks.dump(made(specs.get(i), csvs.get(i)).at(348.7)))
                .toList();
        assertThat(parallel).isEqualTo(serial);
    }

    @Test
    void amongManyLinesOnlyTheHighlightedOneHasAColourOfItsOwn() {
        String csv = "y,a,b,c,d,e\n2019,1,2,3,4,5\n2020,5,4,3,2,1";
        Specs specs = Specs.of(Type.LINE).label("y").highlight("C");
        List.of("a", "b", "c", "d", "e").forEach(c -> specs.value(c, c.toUpperCase(Locale.ROOT)));
        List<Colour> lines = made(specs, csv).at(348.7).marks().stream()
                .filter(Mark.Shape.class::isInstance)
                .flatMap(m -> ((Mark.Shape) m).stroke().stream())
                .filter(stroke -> stroke.width() >= 1.5)
                .map(Mark.Stroke::colour)
                .toList();
        Palette palette = House.STYLES.get("house").palette();
        assertThat(lines).hasSize(5).endsWith(palette.accent()); // on top of the others
        assertThat(lines.subList(0, 4)).containsOnly(Tints.quiet(palette));
        assertThat(Tints.quiet(palette).contrast(palette.ground())).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aboutIsAWordInChinese() {
        ExhibitSpec spec = Specs.of(Type.BULLET)
                .label("c")
                .value("v", "V")
                .qualifier("q")
                .tick("t", "目标")
                .unit("%")
                .spec();
        Drawing drawing = new Draughtsman(House.STYLES.get("memo-zh"), House.FACES, "zh")
                .illustrate(
                        spec, Optional.of(Specs.data("c,v,q,t\n甲,25,about,50")), House.phrases("zh"), new Problems())
                .orElseThrow()
                .at(160);
        assertThat(Looks.dump(drawing)).contains("约").doesNotContain("~");
    }

    @Test
    void numbersFollowTheLanguage() {
        ExhibitSpec spec =
                Specs.of(Type.BAR).label("c").value("v", "V").unit("%").spec();
        Optional<Dataset> data = Optional.of(Specs.data("c,v\nA,13000.5\nB,-2"));
        Drawing german = new Draughtsman(House.STYLES.get("house"), House.FACES, "de")
                .illustrate(spec, data, House.phrases("de"), new Problems())
                .orElseThrow()
                .at(470.6);
        assertThat(Looks.dump(german)).contains("13.000,5\u00a0%").contains("\u22122\u00a0%");
        Drawing english = draughtsman
                .illustrate(spec, data, House.phrases("en"), new Problems())
                .orElseThrow()
                .at(470.6);
        assertThat(Looks.dump(english)).contains("13,000.5%").contains("\u22122%");
    }

    @Test
    void chineseStandsInTheFallbackFaceAsRealText() {
        Illustration made = made(Specs.of(Type.BAR).label("c").value("v", "V"), "c,v\n新型举国体制 whole-nation,1");
        List<String> families = made.at(470.6).marks().stream()
                .filter(m -> m instanceof octavo.drawing.Mark.Text)
                .map(m -> ((octavo.drawing.Mark.Text) m).run())
                .map(r -> r.face().family() + ": " + r.text())
                .toList();
        assertThat(families).contains("Noto Sans SC: 新型举国体制", "Source Sans 3: whole-nation");
    }

    @Test
    void aMissingValueIsAGapAndSaysSo() {
        Specs bars = Specs.of(Type.BAR).label("c").value("v", "V");
        String dump = Looks.dump(made(bars, "c,v\nA,\nB,2").at(470.6));
        assertThat(dump).contains("n/a");
        assertThat(dump.lines().filter(l -> l.contains("fill #2F6F9F"))).hasSize(1);
        Specs line = Specs.of(Type.LINE).label("y").value("v", "V");
        String gap = Looks.dump(
                made(line, "y,v\n2018,1\n2019,2\n2020,\n2021,2\n2022,1").at(470.6));
        assertThat(gap.lines().filter(l -> l.contains("stroke #2F6F9F 2.0")))
                .as("two lines with a gap")
                .hasSize(2);
    }
}
