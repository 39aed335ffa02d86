package octavo.pdf;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import octavo.edition.Edition;
import octavo.page.Stamp;

/**
 * A finished document with a blank content stream on each page, and what copies of it put there. Its tag tree is that of
 * the copies already, and its faces have their characters, so a copy differs in these streams and in its metadata only.
 * Safe to share between threads.
 */
public final class PdfMaster {
    private final byte[] bytes;
    private final Stamping stamping;
    private final List<Integer> objects;
    private final int metadataObject;
    private final Edition edition;
    private final Collection<String> languages;

    PdfMaster(byte[] bytes, Stamping stamping, int metadataObject, Edition edition, Collection<String> languages) {
        this.bytes = bytes;
        this.stamping = stamping;
        this.objects = stamping.objects();
        this.metadataObject = metadataObject;
        this.edition = edition;
        this.languages = List.copyOf(languages);
    }

    /** The file; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Numbers of the objects that hold the blank streams, page by page. */
    public List<Integer> blanks() {
        return objects;
    }

    /** Number of the object that holds the metadata. */
    public int metadataObject() {
        return metadataObject;
    }

    /**
     * What a copy has in the place of the blank streams, not deflated.
     *
     * @throws IllegalStateException for a character that no stamp had when the master was made
     */
    public List<byte[]> contents(Stamp stamp) {
        return stamping.contents(stamp);
    }

    /** The metadata packet of a copy. */
    public byte[] metadata(CopyNotes notes) {
        return Xmp.of(edition, languages, edition.setup().pdf() == Edition.PdfVersion.V2_0, Optional.of(notes));
    }
}
