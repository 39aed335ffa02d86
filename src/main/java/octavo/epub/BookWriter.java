package octavo.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import octavo.edition.Edition;
import octavo.edition.Phrases.Key;

/** Writes one book: its files in reading order, then what is said about them. */
final class BookWriter {
    private static final String COVER_IMAGE = "images/cover.png";

    private final Bookwork work;
    private final FontFiles fonts;
    private final FontShelf shelf;
    private final BookBuilder builder;
    private final List<Landmark> landmarks = new ArrayList<>();
    private final Map<String, Packed> packed = new LinkedHashMap<>();

    BookWriter(Bookwork work, FontFiles fonts, FontShelf shelf) {
        this.work = work;
        this.fonts = fonts;
        this.shelf = shelf;
        this.builder = new BookBuilder(work.edition());
    }

    byte[] write(Supplier<byte[]> cover) {
        return Container.zip(files(cover, List.of()));
    }

    /**
     * The files of the book as they lie in its container.
     *
     * @param texts with characters that the fonts shall have, although they are not in the book
     */
    Map<String, Packed> files(Supplier<byte[]> cover, Collection<String> texts) {
        Resource picture = builder.cover(COVER_IMAGE);
        front();
        int place = builder.book().getSpine().size();
        parts();
        back();
        work.pictures().files().forEach(builder::picture);
        builder.styleSheet(Stylesheet.of(work.style(), fonts));
        navigation(work.edition().setup().contents() != Edition.Contents.NEVER, place);
        List<String> all = new ArrayList<>(builder.texts());
        all.addAll(texts);
        fonts.subsets(all, shelf).forEach((file, font) -> {
            builder.font(file, font.file());
            packed.put(file, font.packed());
        });
        byte[] png = cover.get();
        picture.setData(png);
        packed.put(COVER_IMAGE, Packed.stored(png)); // a PNG is packed already
        return pack();
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
        if (!work.notes().atEnd().isEmpty()) {
            back(Places.NOTES, Key.NOTES, "endnotes", BackPages.notes(work));
        }
        if (!work.edition().sources().isEmpty()) {
            back(Places.SOURCES, Key.SOURCES, "bibliography", BackPages.sources(work));
        }
        if (!work.edition().appendix().isEmpty()) {
            back(Places.DATA, Key.DATA, "appendix", BackPages.data(work));
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
            book.getSpine().getSpineReferences().add(place, new SpineReference(resource, true));
        }
        book.setNcxResource(builder.file(NcxDocument.FILE, NcxDocument.write(book, pages), MediaTypes.NCX));
    }

    private Map<String, Packed> pack() {
        Map<String, Packed> files = new LinkedHashMap<>();
        Edition edition = work.edition();
        Accessibility accessibility = new Accessibility(
                true,
                !work.pictures().files().isEmpty(),
                !edition.notes().isEmpty(),
                !work.breaks().list().isEmpty());
        String opf = PackageDocument.write(builder.book(), edition, accessibility);
        files.put(PackageDocument.FILE, Packed.deflated(opf.getBytes(StandardCharsets.UTF_8)));
        try {
            for (Resource resource : builder.book().getResources().getAll()) {
                Packed ready = packed.get(resource.getHref());
                files.put(resource.getHref(), ready != null ? ready : Packed.deflated(resource.getData()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
