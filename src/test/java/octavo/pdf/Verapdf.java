package octavo.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF in this process. */
public final class Verapdf {
    /** What a PDF 2.0 file of the press conforms to. */
    public static final String[] PDF_2_0 = {"ua2", "4f", "wt1a", "wt1r"};
    /** What a PDF 1.7 file of the press conforms to. */
    public static final String[] PDF_1_7 = {"ua1", "3a"};

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
            failures.addAll(failures(pdf, flavour(flavour)));
        }
        return failures;
    }

    /** By id: {@code PDFAFlavour.fromString} takes {@code wt1a} for PDF/A-1a. */
    private static PDFAFlavour flavour(String id) {
        return Arrays.stream(PDFAFlavour.values())
                .filter(f -> f.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no flavour " + id));
    }

    private static synchronized List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = foundry.createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = new ArrayList<>();
            result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> line(flavour, a))
                    .distinct()
                    .limit(50)
                    .forEach(failures::add);
            if (failures.isEmpty() && !result.isCompliant()) {
                failures.add(flavour.getId() + ": not compliant");
            }
            return failures;
        } catch (Exception e) {
            return List.of(flavour.getId() + ": " + e);
        }
    }

    private static String line(PDFAFlavour flavour, TestAssertion assertion) {
        String place = assertion.getLocation().getContext();
        return flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " @ "
                + place;
    }
}
