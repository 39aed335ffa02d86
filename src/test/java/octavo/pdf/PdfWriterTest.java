package octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import octavo.edition.Edition.PdfVersion;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private static final PdfWriter WRITER = new PdfWriter();

    @Test
    void pdf20ConformsToAllItsProfiles() throws Exception {
        byte[] pdf = WRITER.write(Samples.pages(), Samples.edition(PdfVersion.V2_0));
        Files.write(Path.of("target/sample-2.0.pdf"), pdf);
        assertThat(Verapdf.failures(pdf, Verapdf.PDF_2_0)).isEmpty();
    }

    @Test
    void pdf17ConformsToAllItsProfiles() throws Exception {
        byte[] pdf = WRITER.write(Samples.pages(), Samples.edition(PdfVersion.V1_7));
        Files.write(Path.of("target/sample-1.7.pdf"), pdf);
        assertThat(Verapdf.failures(pdf, Verapdf.PDF_1_7)).isEmpty();
    }
}
