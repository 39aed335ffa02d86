package octavo.press;

import java.util.List;
import octavo.edition.Edition.PdfVersion;

/** The profiles that files are made for, as the manifest names them. */
final class Conformance {
    static final List<String> EPUB = List.of("EPUB 3.3", "EPUB Accessibility 1.1");

    private Conformance() {}

    static List<String> of(PdfVersion version) {
        return version == PdfVersion.V2_0
                ? List.of("PDF 2.0", "PDF/UA-2", "PDF/A-4f", "WTPDF 1.0")
                : List.of("PDF 1.7", "PDF/UA-1", "PDF/A-3a");
    }
}
