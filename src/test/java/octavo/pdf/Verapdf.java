package octavo.pdf;

import java.util.List;
import octavo.verify.VerapdfValidator;

/** veraPDF in this process, for tests. */
public final class Verapdf {
    /** What a PDF 2.0 file of the press conforms to. */
    public static final String[] PDF_2_0 = VerapdfValidator.PDF_2_0.toArray(String[]::new);
    /** What a PDF 1.7 file of the press conforms to. */
    public static final String[] PDF_1_7 = VerapdfValidator.PDF_1_7.toArray(String[]::new);

    private Verapdf() {}

    /**
     * What veraPDF has against a file.
     *
     * @param flavours ids such as {@code ua2}, {@code 4f}, {@code wt1a}
     * @return a line for each place where a rule is broken, fifty at most; empty if the file conforms
     */
    public static List<String> failures(byte[] pdf, String... flavours) {
        return VerapdfValidator.faults(pdf, List.of(flavours)).stream()
                .limit(50)
                .map(f -> f.standard() + " " + f.clause() + ": " + f.message() + " @ " + f.place())
                .toList();
    }
}
