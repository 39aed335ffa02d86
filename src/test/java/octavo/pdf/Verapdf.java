package octavo.pdf;

import java.util.ArrayList;
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
     * @return a line for each failed rule, with its first few places; empty if the file conforms
     */
    public static List<String> failures(byte[] pdf, String... flavours) {
        List<String> failures = new ArrayList<>();
        for (String flavour : flavours) {
            VerapdfValidator.faults(pdf, flavour).stream()
                    .limit(50)
                    .forEach(f -> failures.add(flavour + " " + f.clause() + ": " + f.message() + " @ " + f.place()));
        }
        return failures;
    }
}
