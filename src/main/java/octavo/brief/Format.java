package octavo.brief;

import java.util.Locale;

/** What a brief is written as. */
public enum Format {
    PDF,
    EPUB;

    /** As conditions and briefs write it, and the extension of the output file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
