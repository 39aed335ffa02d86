package octavo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import octavo.drawing.Drawing;
import octavo.edition.Block;
import octavo.edition.Illustration;
import octavo.edition.PlainText;
import octavo.report.Block.Align;
import octavo.report.ExhibitSpec;
import org.junit.jupiter.api.Test;

class TabledExhibitTest {

    @Test
    void becomesATableWithItsLabelAndNumbersOnTheRight() {
        Block.Exhibit exhibit = new Block.Exhibit(
                "exh-a",
                "Exhibit 2",
                "Most parts are imported",
                Optional.of("Per cent"),
                List.of(),
                List.of(),
                ExhibitSpec.Width.FULL,
                new Rows(List.of(
                        List.of("Part", "Share", "Remark"),
                        List.of("Reducers", "about 36", "2020 only"),
                        List.of("Servos", "25%", "estimated"))));
        Block.Table table = TabledExhibit.of(exhibit);
        assertThat(table.label()).isEqualTo("Exhibit 2");
        assertThat(PlainText.of(table.title())).isEqualTo("Most parts are imported");
        assertThat(table.columns()).containsExactly(Align.LEFT, Align.LEFT, Align.LEFT);
        assertThat(table.rows()).hasSize(2);
        assertThat(TabledExhibit.of(withoutWords(exhibit)).columns()).containsExactly(Align.LEFT, Align.RIGHT);
    }

    private static Block.Exhibit withoutWords(Block.Exhibit e) {
        Rows rows =
                new Rows(List.of(List.of("Part", "Share"), List.of("Reducers", "~36%"), List.of("Servos", "1,060")));
        return new Block.Exhibit(e.anchor(), e.label(), e.title(), e.subtitle(), e.note(), e.source(), e.width(), rows);
    }

    private record Rows(List<List<String>> table) implements Illustration {
        @Override
        public Drawing at(double width) {
            return new Drawing(width, 0, List.of());
        }

        @Override
        public boolean drawn() {
            return false;
        }

        @Override
        public String alternative() {
            return "";
        }

        @Override
        public Attachment data() {
            return new Attachment("a.csv", "");
        }
    }
}
