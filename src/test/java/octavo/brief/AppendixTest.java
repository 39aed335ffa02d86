package octavo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import octavo.drawing.Drawing;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Illustration;
import octavo.edition.Inline;
import octavo.report.Block.Align;
import octavo.report.Block.PanelKind;
import octavo.report.ExhibitSpec;
import org.junit.jupiter.api.Test;

class AppendixTest {

    @Test
    void everyDrawnExhibitGetsATableThatLeadsBackToIt() {
        Block pattern = exhibit("exh-p", List.of());
        Block numbers = exhibit(
                "exh-n",
                List.of(
                        List.of("Year", "Rate", "Remark", "Growth"),
                        List.of("2017", "about 36", "estimate", "\u22123.5%"),
                        List.of("2018", "1,060", "2019 too", "")));
        Block panel = new Block.Panel("box", PanelKind.BOX, "", List.of(), List.of(numbers));
        List<Block.Table> tables = Appendix.of(List.of(part(pattern, panel)));
        assertThat(tables).singleElement().satisfies(table -> {
            assertThat(table.anchor()).isEqualTo("exh-n-data");
            assertThat(table.label()).isEqualTo("Exhibit 1");
            assertThat(table.title())
                    .containsExactly(new Inline.Link(
                            new Inline.Target.Anchor("exh-n"), List.of(new Inline.Text("What the figures say"))));
            assertThat(table.columns()).containsExactly(Align.LEFT, Align.RIGHT, Align.LEFT, Align.RIGHT);
            assertThat(table.rows()).hasSize(2);
        });
    }

    private static Edition.Part part(Block... blocks) {
        return new Edition.Part(
                Edition.Part.Kind.LOOSE,
                "part",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(blocks));
    }

    private static Block.Exhibit exhibit(String anchor, List<List<String>> table) {
        return new Block.Exhibit(
                anchor,
                "Exhibit 1",
                "What the figures say",
                Optional.empty(),
                List.of(),
                List.of(),
                ExhibitSpec.Width.FULL,
                new Drawn(table));
    }

    private record Drawn(List<List<String>> table) implements Illustration {
        @Override
        public Drawing at(double width) {
            return new Drawing(width, 0, List.of());
        }

        @Override
        public String alternative() {
            return "";
        }

        @Override
        public Attachment data() {
            return new Attachment("data.csv", "");
        }
    }
}
