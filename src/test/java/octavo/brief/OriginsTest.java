package octavo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import octavo.content.ContentReader;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.EditionWalk;
import octavo.edition.Inline;
import octavo.edition.Origins;
import octavo.edition.PlainText;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Report;
import org.junit.jupiter.api.Test;

/** An edition knows where each of its blocks was written. */
class OriginsTest {

    @Test
    void everyParagraphAndAnchorOfTheSampleIsFoundInItsFile() throws IOException {
        Problems problems = new Problems();
        Report report =
                ContentReader.read(Path.of("content"), "content", problems).orElseThrow();
        List<Brief> briefs = new BriefReader(
                        report, Set.of("house", "archive", "memo", "memo-de", "memo-zh", "accessible"))
                .readAll(BriefFiles.read(Path.of("content/briefs"), "content/briefs"), problems);
        Brief brief = briefs.stream()
                .filter(b -> b.id().equals("chapter"))
                .findFirst()
                .orElseThrow();
        Edition edition = new Tailor(report, briefs)
                .tailor(brief, new Pictureless(), problems)
                .orElseThrow()
                .edition(Format.PDF);
        Origins origins = edition.origins();
        Blocks blocks = new Blocks();
        edition.parts().forEach(part -> blocks.blocks(part.blocks()));
        edition.notes().forEach(note -> blocks.blocks(note.blocks()));
        assertThat(blocks.paragraphs.size()).isGreaterThan(50);
        for (Map.Entry<Integer, String> paragraph : blocks.paragraphs.entrySet()) {
            Span span = origins.of(paragraph.getKey()).orElseThrow();
            assertThat(line(span)).as("%s", span).contains(paragraph.getValue());
        }
        for (Map.Entry<String, String> anchor : blocks.anchors.entrySet()) {
            Span span = origins.of(anchor.getKey()).orElseThrow();
            assertThat(line(span)).as("%s", span).contains(anchor.getValue());
        }
        assertThat(origins.brief()).map(Span::file).contains("content/briefs/chapter.yaml");
        assertThat(origins.of(edition.parts().get(0).anchor()))
                .map(Span::file)
                .contains("content/chapters/self-reliance.md");
        assertThat(origins.of("no-such-anchor")).isEmpty();
    }

    private static String line(Span span) throws IOException {
        return Files.readAllLines(Path.of(span.file())).get(span.line() - 1);
    }

    /** What must be in the line where a block begins: a paragraph's first word, a marker of the dialect. */
    private static final class Blocks extends EditionWalk {
        private final Map<Integer, String> paragraphs = new TreeMap<>();
        private final Map<String, String> anchors = new TreeMap<>();

        @Override
        public Void paragraph(Block.Paragraph paragraph) {
            if (paragraph.content().get(0) instanceof Inline.Text) {
                String first = PlainText.of(paragraph.content()).split("[\\s\u00A0’“”(]+", 2)[0];
                paragraphs.put(paragraph.ordinal(), first);
            }
            return super.paragraph(paragraph);
        }

        @Override
        public Void section(Block.Section section) {
            anchors.put(section.anchor(), "#");
            return super.section(section);
        }

        @Override
        public Void panel(Block.Panel panel) {
            anchors.put(panel.anchor(), ":::");
            return super.panel(panel);
        }

        @Override
        public Void exhibit(Block.Exhibit exhibit) {
            anchors.put(exhibit.anchor(), "![](");
            return super.exhibit(exhibit);
        }
    }
}
