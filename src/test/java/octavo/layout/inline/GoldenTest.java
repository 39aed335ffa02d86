package octavo.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import octavo.layout.inline.Shape.Align;
import octavo.text.Feature;
import org.junit.jupiter.api.Test;

/** Small paragraphs in full: what stands on which line, and how far its spaces and letters were moved. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/octavo/layout/inline/paragraphs.txt");
    private static final String PROSE = "Firms that built the country’s robots kept buying their gears in Japan. For a"
            + " reducer, tolerances are measured in micrometres, and buyers who lose one afternoon’s production lose more"
            + " than a local part would ever save them. Subsidies did not change this sum; a second supplier of the same"
            + " precision would (see Exhibit 2).";

    @Test
    void paragraphs() throws IOException {
        StringBuilder out = new StringBuilder();
        put(out, "justified, house measure", PROSE, Shape.justified(348.7, 15));
        put(out, "justified, narrow", PROSE, Shape.justified(150, 0));
        put(out, "justified, spaces only", PROSE, Shape.justified(348.7, 15).withTuning(Tuning.PLAIN));
        put(out, "ragged", PROSE, Shape.ragged(200));
        put(
                out,
                "flush right",
                "Source: own survey of twelve makers of robots and parts",
                Shape.ragged(120).withAlign(Align.RIGHT));
        put(
                out,
                "balanced",
                "Why a plan for home-made robots did not end the import of their gears",
                Shape.balanced(260));
        put(
                out,
                "an address",
                "The figures are at https://example.org/robots/parts?year=2020&part=reducer and are updated yearly.",
                Shape.justified(170, 0));
        put(
                out,
                "Chinese in English",
                "A niche leader may be named Little Giant (小巨人) first and Manufacturing Champion (制造业单项冠军) later on.",
                Shape.justified(200, 0));
        put(out, "Chinese", "关键零部件长期依赖进口。国家提出“自主可控”，企业（尤其是中小企业）得到补贴；2020年的目标没有一项实现。", Shape.justified(180, 20));
        Look raised = Lines.SERIF.withFeatures(Set.of(Feature.SUPERIOR));
        List<Run> noted = List.of(
                Lines.run("No target was met."),
                Run.Text.of("3", raised, 1).withNote(3),
                Lines.run(" Two came near,"),
                Run.Text.of("4", raised, 2).withNote(4),
                Lines.run(" the third did not."));
        out.append("== note marks\n").append(Lines.dump(Lines.setter().set(noted, Shape.justified(110, 0))));
        if (System.getProperty("update") != null) {
            Files.writeString(GOLDEN, out);
        }
        assertThat(out.toString()).isEqualTo(Files.readString(GOLDEN).replace("\r\n", "\n"));
    }

    private static void put(StringBuilder out, String title, String text, Shape shape) {
        out.append("== ").append(title).append('\n').append(Lines.dump(Lines.set(text, shape)));
    }
}
