package octavo.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What device colours mean: sRGB (IEC 61966-2-1), by the project's own profile, since those of the JDKs differ. {@code
 * SrgbProfile} in the tests makes the resource and says how.
 */
final class OutputProfile {
    private static final String RESOURCE = "srgb.icc";

    private final byte[] deflated;

    OutputProfile() {
        try (InputStream in = OutputProfile.class.getResourceAsStream(RESOURCE)) {
            deflated = Cos.deflate(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    COSDictionary intent(PDDocument document) {
        COSStream profile = Cos.plainStream(document, deflated);
        profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        profile.setInt(COSName.N, 3);
        return Cos.dictionary(
                "Type",
                "OutputIntent",
                "S",
                "GTS_PDFA1",
                "OutputConditionIdentifier",
                Cos.text("sRGB"),
                "Info",
                Cos.text("sRGB IEC61966-2-1"),
                "DestOutputProfile",
                profile);
    }
}
