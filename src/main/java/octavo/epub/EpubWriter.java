package octavo.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import octavo.edition.Edition;
import octavo.edition.Phrases.Key;
import octavo.page.Pages.PageStart;
import octavo.style.Style;
import octavo.text.Faces;

/** Writes a brief as EPUB 3.3. The same arguments give the same bytes. */
public final class EpubWriter {
    private static final String COVER_IMAGE = "images/cover.png";

    private final Bookwork work;
    private final FontFiles fonts;
    private final BookBuilder builder;
    private final List<Landmark> landmarks = new ArrayList<>();

    private EpubWriter(Bookwork work, FontFiles fonts) {
        this.work = work;
        this.fonts = fonts;
        this.builder = new BookBuilder(work.edition());
    }

    /**
     * The book's bytes.
     *
     * @param faces where embedded fonts come from
     * @param starts where the PDF's pages begin; empty for a book without page list
     * @param cover a PNG picture
     * @throws IllegalArgumentException when a start or a link names something that is not in the edition
     */
    public static byte[] write(Edition edition, Style style, Faces faces, List<PageStart> starts, byte[] cover) {
        Places places = Places.of(edition);
        PageBreaks breaks = new PageBreaks(places, starts);
        Bookwork work = new Bookwork(edition, style, places, breaks, new Pictures(edition.language()));
        return new EpubWriter(work, new FontFiles(style, faces)).book(cover);
    }

    private byte[] book(byte[] cover) {
        builder.cover(COVER_IMAGE, cover);
        front();
        boolean contents = work.edition().setup().contents() != Edition.Contents.NEVER;
        int place =
                work.edition().parts().isEmpty() ? 0 : builder.book().getSpine().size();
        parts();
        back();
        work.pictures().files().forEach(builder::picture);
        builder.styleSheet(Stylesheet.of(work.style(), fonts));
        navigation(contents, place);
        fonts.subsets(builder.texts()).forEach(builder::font);
        return zip();
    }

    private String phrase(Key key) {
        return work.edition().phrases().get(key);
    }

    private Resource page(String file, Key title, String xhtml) {
        return builder.page(file, phrase(title), xhtml);
    }

    private void front() {
        builder.book().setCoverPage(page(Places.COVER, Key.COVER, FrontPages.cover(work, COVER_IMAGE)));
        page(Places.TITLE, Key.TITLE_PAGE, FrontPages.title(work));
        landmarks.add(new Landmark("cover", phrase(Key.COVER), Places.COVER));
        landmarks.add(new Landmark("titlepage", phrase(Key.TITLE_PAGE), Places.TITLE));
    }

    private void parts() {
        List<Edition.Part> parts = work.edition().parts();
        for (int i = 0; i < parts.size(); i++) {
            Edition.Part part = parts.get(i);
            String file = Places.part(i);
            String title = part.title().orElse(work.edition().title());
            builder.contents(part, builder.page(file, title, PartPage.write(work, file, part)));
        }
        landmarks.add(new Landmark("bodymatter", phrase(Key.BEGIN_READING), Places.part(0)));
    }

    private void back() {
        if (!work.edition().notes().isEmpty()) {
            back(Places.NOTES, Key.NOTES, "endnotes", BackPages.notes(work));
        }
        if (!work.edition().sources().isEmpty()) {
            back(Places.SOURCES, Key.SOURCES, "bibliography", BackPages.sources(work));
        }
        back(Places.IMPRINT, Key.IMPRINT, "imprint", BackPages.imprint(work));
    }

    private void back(String file, Key title, String type, String xhtml) {
        builder.contents(phrase(title), page(file, title, xhtml));
        landmarks.add(new Landmark(type, phrase(title), file));
    }

    private void navigation(boolean inSpine, int place) {
        Book book = builder.book();
        List<PageBreaks.Entry> pages = work.breaks().list();
        if (inSpine) {
            String href = Places.NAV + "#" + NavDocument.CONTENTS;
            landmarks.add(2, new Landmark("toc", phrase(Key.CONTENTS), href));
        }
        String nav = NavDocument.write(work, book.getTableOfContents().getTocReferences(), landmarks, pages);
        Resource resource = builder.file(Places.NAV, nav, MediaTypes.XHTML);
        if (inSpine) {
            book.getSpine()
                    .getSpineReferences()
                    .add(place, new io.documentnode.epub4j.domain.SpineReference(resource, true));
        }
        book.setNcxResource(builder.file(NcxDocument.FILE, NcxDocument.write(book, pages), MediaTypes.NCX));
    }

    private byte[] zip() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Edition edition = work.edition();
        Accessibility accessibility = new Accessibility(
                true,
                !work.pictures().files().isEmpty(),
                !edition.notes().isEmpty(),
                !work.breaks().list().isEmpty());
        String opf = PackageDocument.write(builder.book(), edition, accessibility);
        files.put(PackageDocument.FILE, opf.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try {
            for (Resource resource : builder.book().getResources().getAll()) {
                files.put(resource.getHref(), resource.getData());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Container.zip(files);
    }
}
