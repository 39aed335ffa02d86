package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import octavo.brief.Brief;
import octavo.pdf.PdfWriter;
import octavo.problem.Problems;
import org.junit.jupiter.api.Test;

/**
 * The chapter in house style, and the same text in Liberation Serif 10.5 pt on a measure of 160 mm, through the press:
 * even lines, few hyphens. Leaves the PDFs in target/linequality, where .ci/lines measures them again from outside.
 */
class LineQualityTest {
    private static final Path WORK = Path.of(System.getProperty("buildDirectory", "target"), "linequality");
    private static final Path OWN = Path.of("src/test/resources/octavo/press/liberation");
    private static final double MM = 72 / 25.4;

    private static Path assembled(String name) throws IOException {
        Path work = WORK.resolve(name);
        copy(Path.of("content"), work.resolve("content"));
        copy(Path.of("styles"), work.resolve("styles"));
        return work;
    }

    /** The chapter's text in the style beside this test. */
    private static Path liberation() throws IOException {
        Path work = assembled("liberation");
        copy(OWN.resolve("fonts"), work.resolve("styles/fonts"));
        Files.createDirectories(work.resolve("styles/liberation"));
        Files.writeString(work.resolve("styles/liberation/style.yaml"), Files.readString(OWN.resolve("style.yaml")));
        Path fonts = work.resolve("styles/fonts/fonts.yaml");
        Files.writeString(fonts, Files.readString(fonts) + Files.readString(OWN.resolve("fonts.yaml")));
        takeTablesOut(work.resolve("content/chapters/self-reliance.md"));
        Path brief = work.resolve("content/briefs/chapter.yaml");
        Files.writeString(
                brief,
                Files.readString(brief)
                        .replaceFirst("(?m)^style: .*", "style: liberation")
                        .replaceFirst("(?m)^notes: .*", "notes: endnotes"));
        return work;
    }

    /** Cells are no justified text, and their last lines of one word no runts. */
    private static void takeTablesOut(Path chapter) throws IOException {
        String text = Files.readString(chapter);
        assertThat(text).contains("(@tbl-controls)", "\n|", "\n: China");
        Files.writeString(
                chapter,
                text.replace(" (@tbl-controls)", "")
                        .replaceAll("(?m)^\\|.*\n", "")
                        .replaceAll("(?m)^: China.*\n", ""));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static LineQuality measured(Path work, String name, double measure) throws IOException {
        Problems problems = new Problems();
        Order order = new Order(
                work.resolve("content"), work.resolve("styles"), work.resolve("output"), List.of(), Set.of(), 1);
        Workshop workshop = Workshop.open(order, problems).orElseThrow();
        Brief brief = workshop.briefs().get("chapter");
        Setter.SetBrief set = new Setter(workshop.tailor(), brief, workshop.hands(brief), problems)
                .set()
                .orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        byte[] pdf = new PdfWriter()
                .write(
                        set.pages(),
                        set.tailored().editions().values().iterator().next());
        Files.write(WORK.resolve(name + ".pdf"), pdf);
        return LineQuality.of(set.pages(), 10.5, measure);
    }

    private static void good(LineQuality quality, int lines) {
        assertThat(quality.lines()).as("%s", quality).isGreaterThan(lines);
        assertThat(quality.variation()).as("%s", quality).isLessThanOrEqualTo(0.08);
        assertThat(quality.loose()).as("%s", quality).isZero();
        assertThat(quality.hyphened()).as("%s", quality).isLessThanOrEqualTo(0.04);
        assertThat(quality.ladders()).as("%s", quality).isZero();
        assertThat(quality.runts()).as("%s", quality).isZero();
    }

    @Test
    void theChapterInHouseStyle() throws IOException {
        good(measured(assembled("house"), "chapter-house", 123 * MM), 120);
    }

    @Test
    void theSameTextInLiberationSerifOn160Millimetres() throws IOException {
        good(measured(liberation(), "chapter-liberation", 160 * MM), 80);
    }
}
