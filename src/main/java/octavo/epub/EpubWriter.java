package octavo.epub;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import octavo.edition.Edition;
import octavo.page.Pages.PageStart;
import octavo.style.Style;
import octavo.text.Faces;
import octavo.text.Hyphenator;

/**
 * Writes briefs as EPUB 3.3. The same arguments give the same bytes. Safe to share between threads; keeps fonts that it
 * has cut down for the next book.
 */
public final class EpubWriter {
    private final Faces faces;
    private final Hyphenator hyphenator;
    private final FontShelf shelf = new FontShelf();

    /**
     * @param faces where embedded fonts come from
     * @param hyphenator whose own words no reading system divides by its patterns
     */
    public EpubWriter(Faces faces, Hyphenator hyphenator) {
        this.faces = faces;
        this.hyphenator = hyphenator;
    }

    /**
     * The book's bytes.
     *
     * @param edition the brief as it is for EPUB
     * @param paged the brief as it was set in pages; the same unless a format condition makes them differ
     * @param starts where the PDF's pages begin; empty for a book without page list
     * @param cover gives a PNG picture; asked last, so that it can be painted meanwhile
     * @throws IllegalArgumentException when a start or a link names something that is not in the edition
     */
    public byte[] write(Edition edition, Edition paged, Style style, List<PageStart> starts, Supplier<byte[]> cover) {
        Bookwork work = work(edition, paged, style, starts);
        return new BookWriter(work, new FontFiles(style, faces), shelf).write(cover);
    }

    private Bookwork work(Edition edition, Edition paged, Style style, List<PageStart> starts) {
        NoteHomes homes = NoteHomes.of(edition, style);
        Places places = Places.of(edition, homes);
        PageBreaks breaks = new PageBreaks(places, PagePlaces.carried(paged, edition, style, starts));
        return new Bookwork(edition, style, hyphenator, homes, places, breaks, new Pictures(edition, style));
    }

    /**
     * A book that copies are made of; see {@link #write}.
     *
     * @param edition one with slots for copies
     * @param texts what the copies say, for the fonts
     */
    public EpubMaster master(
            Edition edition,
            Edition paged,
            Style style,
            List<PageStart> starts,
            byte[] cover,
            Collection<String> texts) {
        Bookwork work = work(edition, paged, style, starts);
        Map<String, Packed> files = new BookWriter(work, new FontFiles(style, faces), shelf).files(() -> cover, texts);
        return new EpubMaster(files, FrontPages.title(work));
    }
}
