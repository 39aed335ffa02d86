package octavo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import octavo.content.ContentReader;
import octavo.edition.EditionDump;
import octavo.problem.Problems;
import octavo.report.Report;
import org.junit.jupiter.api.Test;

/** The briefs of content/ through reading and tailoring; the dumps are left in target/editions for an editor to read. */
class SampleContentTest {

    @Test
    void everyBriefIsTailoredWithoutAProblem() throws IOException {
        Problems problems = new Problems();
        Report report =
                ContentReader.read(Path.of("content"), "content", problems).orElseThrow();
        List<Brief> briefs = new BriefReader(
                        report, Set.of("house", "archive", "memo", "memo-de", "memo-zh", "accessible"))
                .readAll(BriefFiles.read(Path.of("content/briefs"), "content/briefs"), problems);
        Tailor tailor = new Tailor(report, briefs);
        Path target = Files.createDirectories(Path.of("target/editions"));
        for (Brief brief : briefs) {
            Tailored tailored =
                    tailor.tailor(brief, new Pictureless(), problems).orElse(null);
            if (tailored == null) {
                continue;
            }
            for (Format format : brief.formats()) {
                String dump = EditionDump.of(tailored.edition(format));
                Files.writeString(target.resolve(brief.id() + "." + format.key() + ".txt"), dump);
            }
            String trace = TraceText.of(tailor.trace(brief, Set.of()));
            Files.writeString(target.resolve(brief.id() + ".trace.txt"), trace);
        }
        assertThat(problems.sorted()).isEmpty();
        assertThat(briefs)
                .extracting(Brief::id)
                .contains("chapter", "policymaker", "raw-materials", "robotics", "telecoms");
    }
}
