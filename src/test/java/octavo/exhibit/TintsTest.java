package octavo.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.drawing.Colour;
import octavo.style.Palette;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What charts are printed in grey depends on luminance alone, which contrast measures. */
class TintsTest {

    @ParameterizedTest
    @ValueSource(strings = {"house", "accessible", "memo", "print"})
    void neighbouringSeriesStayApartInGrey(String style) {
        Palette palette = House.STYLES.get(style).palette();
        for (int series = 2; series <= Tints.MOST; series++) {
            assertApart(Tints.of(palette, series), style + " series");
            assertApart(Tints.parts(palette, series), style + " parts");
        }
    }

    private static void assertApart(List<Colour> colours, String name) {
        for (int i = 1; i < colours.size(); i++) {
            assertThat(colours.get(i).contrast(colours.get(i - 1)))
                    .as("%s: %d and %d of %d", name, i, i + 1, colours.size())
                    .isGreaterThanOrEqualTo(1.8);
        }
    }
}
