package octavo.verify;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF. It stands among the tests, whose classpath holds it; profile {@code verify} lends them to the program. */
public final class VerapdfValidator implements Validator {
    /** By veraPDF's ids: what a PDF 2.0 file of the press conforms to. */
    public static final List<String> PDF_2_0 = List.of("ua2", "4f", "wt1a", "wt1r");

    /** What a PDF 1.7 file of the press conforms to. */
    public static final List<String> PDF_1_7 = List.of("ua1", "3a");

    private static final Map<String, String> NAMES = new LinkedHashMap<>(Map.of(
            "ua2", "PDF/UA-2",
            "4f", "PDF/A-4f",
            "wt1a", "WTPDF 1.0 for accessibility",
            "wt1r", "WTPDF 1.0 for reuse",
            "ua1", "PDF/UA-1",
            "3a", "PDF/A-3a"));

    /** The innermost structure element of a path such as {@code …/K[2](93 0 obj SEFigure Figure)/…}. */
    private static final Pattern ELEMENT = Pattern.compile("\\((\\d+) 0 obj SE[^)]*\\)");

    private static final Pattern OBJECT = Pattern.compile("\\((\\d+) 0 obj [^)]*\\)");

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public List<String> standards(byte[] file) {
        return isEncrypted(file)
                ? List.of("encrypted: not opened")
                : flavours(file).stream().map(NAMES::get).toList();
    }

    /** By the trailer, which itself is never encrypted (ISO 32000-2, 7.6.2). */
    private static boolean isEncrypted(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains("/Encrypt ");
    }

    /** By the header, so that a file cannot escape by claiming less. */
    private static List<String> flavours(byte[] file) {
        String head = new String(file, 0, Math.min(8, file.length), StandardCharsets.ISO_8859_1);
        return head.startsWith("%PDF-2") ? PDF_2_0 : PDF_1_7;
    }

    @Override
    public List<Fault> faults(byte[] file) {
        if (isEncrypted(file)) {
            return List.of();
        }
        return faults(file, flavours(file));
    }

    /**
     * What veraPDF has against a file, profile after profile. It reads the file once for all of them: half the time.
     *
     * @param ids of the profiles, as veraPDF names them
     */
    public static List<Fault> faults(byte[] file, List<String> ids) {
        List<PDFAFlavour> flavours = ids.stream().map(VerapdfValidator::flavour).toList();
        VeraPDFFoundry foundry = foundry();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(file), flavours.get(0));
                PDFAValidator validator = foundry.createValidator(flavours)) {
            parser.setFlavours(new ArrayList<>(flavours));
            Map<PDFAFlavour, ValidationResult> results = validator.validateAll(parser).stream()
                    .collect(Collectors.toMap(ValidationResult::getPDFAFlavour, result -> result));
            return flavours.stream()
                    .flatMap(flavour -> faults(flavour, results.get(flavour)).stream())
                    .toList();
        } catch (Exception e) {
            return flavours.stream()
                    .map(flavour -> whole(flavour, String.valueOf(e)))
                    .toList();
        }
    }

    /** By id: {@code PDFAFlavour.fromString} takes {@code wt1a} for PDF/A-1a. */
    private static PDFAFlavour flavour(String id) {
        return Arrays.stream(PDFAFlavour.values())
                .filter(f -> f.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no flavour " + id));
    }

    /** Safe from several threads: veraPDF keeps the state of a run by thread. */
    private static synchronized VeraPDFFoundry foundry() {
        VeraGreenfieldFoundryProvider.initialise();
        return Foundries.defaultInstance();
    }

    private static List<Fault> faults(PDFAFlavour flavour, ValidationResult result) {
        if (result == null) {
            return List.of(whole(flavour, "veraPDF gave no result"));
        }
        List<Fault> faults = result.getTestAssertions().stream()
                .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                .map(a -> fault(flavour, a))
                .distinct()
                .toList();
        return faults.isEmpty() && !result.isCompliant() ? List.of(whole(flavour, "not compliant")) : faults;
    }

    private static Fault whole(PDFAFlavour flavour, String message) {
        return new Fault(NAMES.get(flavour.getId()), "", message, "", OptionalInt.empty(), "", 0);
    }

    private static Fault fault(PDFAFlavour flavour, TestAssertion assertion) {
        String context = assertion.getLocation().getContext();
        OptionalInt element = last(ELEMENT, context);
        return new Fault(
                NAMES.get(flavour.getId()),
                assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(),
                assertion.getMessage(),
                context,
                element.isPresent() ? element : last(OBJECT, context),
                "",
                0);
    }

    private static OptionalInt last(Pattern pattern, String context) {
        Matcher matcher = pattern.matcher(context);
        OptionalInt last = OptionalInt.empty();
        while (matcher.find()) {
            last = OptionalInt.of(Integer.parseInt(matcher.group(1)));
        }
        return last;
    }
}
