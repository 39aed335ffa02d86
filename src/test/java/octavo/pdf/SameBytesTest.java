package octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import octavo.edition.Edition;
import octavo.edition.Edition.PdfVersion;
import octavo.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same pages give the same bytes, whenever, wherever and on however many threads. */
@Isolated
class SameBytesTest {

    @ParameterizedTest
    @EnumSource(PdfVersion.class)
    void twoWritersAgree(PdfVersion version) {
        byte[] first = new PdfWriter().write(Samples.pages(), Samples.edition(version));
        byte[] second = new PdfWriter().write(Samples.pages(), Samples.edition(version));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void timeZoneAndLocaleDoNotMatter() {
        byte[] here = new PdfWriter().write(Samples.pages(), Samples.edition(PdfVersion.V1_7));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new PdfWriter().write(Samples.pages(), Samples.edition(PdfVersion.V1_7)))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void oneWriterServesManyThreads() throws Exception {
        PdfWriter writer = new PdfWriter();
        Edition edition = Samples.edition(PdfVersion.V2_0);
        List<Pages> briefs = List.of(Samples.pages(), PdfWriterBenchmark.dense(3));
        List<byte[]> alone = briefs.stream()
                .map(pages -> new PdfWriter().write(pages, edition))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> results = IntStream.range(0, 100)
                    .mapToObj(i -> pool.submit(() -> writer.write(briefs.get(i % 2), edition)))
                    .toList();
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(alone.get(i % 2));
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
