package octavo.epub;

import java.util.List;

/** EPUBCheck for tests of other packages. */
public final class EpubCheckReport {
    private EpubCheckReport() {}

    /** What EPUBCheck objects to, as {@code ID severity file:line message}; empty for a sound book. */
    public static List<String> of(byte[] epub) {
        return EpubValidationTest.check(epub);
    }
}
