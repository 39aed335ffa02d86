package octavo.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * What device colours mean: sRGB (IEC 61966-2-1), by the project's own profile, since those of the JDKs differ. {@code
 * SrgbProfile} in the tests makes the resource and says how.
 */
final class OutputProfile {
    private static final String RESOURCE = "srgb.icc";

    private final byte[] deflated;

    OutputProfile() {
        try (InputStream in = OutputProfile.class.getResourceAsStream(RESOURCE)) {
            byte[] profile = in.readAllBytes();
            Packer packer = new Packer();
            int length = packer.pack(profile, profile.length);
            deflated = Arrays.copyOf(packer.packed(), length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Dictionary intent() {
        Stream profile = new Stream(deflated, Stream.Coding.DEFLATED);
        profile.put("N", 3);
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
