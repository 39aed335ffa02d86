package octavo.epub;

import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Date;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Metadata;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import io.documentnode.epub4j.domain.TOCReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Phrases.Key;
import octavo.edition.PlainText;

/** Gathers a book in epub4j's model. */
final class BookBuilder {
    /** Contents go down to this level of sections. */
    private static final int DEPTH = 2;

    private static final MediaType TRUE_TYPE = new MediaType("font/ttf", ".ttf"); // EPUB 3.3 core media type

    private final Edition edition;
    private final Book book = new Book();
    private final List<String> xhtml = new ArrayList<>();

    BookBuilder(Edition edition) {
        this.edition = edition;
        metadata(book.getMetadata());
    }

    Book book() {
        return book;
    }

    private void metadata(Metadata metadata) {
        metadata.setIdentifiers(List.of(new Identifier("UUID", identifier())));
        List<String> titles = new ArrayList<>(List.of(edition.title()));
        edition.subtitle().ifPresent(titles::add);
        metadata.setTitles(titles);
        List<String> authors = edition.authors().isEmpty() ? List.of(edition.publisher()) : edition.authors();
        metadata.setAuthors(authors.stream().map(name -> new Author("", name)).toList());
        metadata.setPublishers(List.of(edition.publisher()));
        metadata.setLanguage(edition.language());
        metadata.setSubjects(edition.keywords());
        metadata.setDates(List.of(new Date(edition.date().toString(), Date.Event.PUBLICATION)));
        metadata.setRights(List.of(edition.licence().name()
                + edition.licence().url().map(url -> " (" + url + ")").orElse("")));
        edition.standfirst().ifPresent(text -> metadata.setDescriptions(List.of(text)));
    }

    /** The same for the same brief of the same publisher, so that a new version replaces the old in a library. */
    private String identifier() {
        String name = "octavo/" + edition.publisher() + "/" + edition.id();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file that is read as part of the book's run. */
    Resource page(String href, String title, String xhtml) {
        Resource resource = file(href, xhtml, MediaTypes.XHTML);
        resource.setTitle(title);
        book.getSpine().addSpineReference(new SpineReference(resource, true));
        return resource;
    }

    /** Adds the picture of the cover, a PNG whose data are still to come. */
    Resource cover(String href) {
        Resource resource = add(new Resource(idOf(href), new byte[0], href, MediaTypes.PNG));
        book.setCoverImage(resource);
        return resource;
    }

    void picture(String href, byte[] bytes) {
        add(new Resource(idOf(href), bytes, href, href.endsWith(".png") ? MediaTypes.PNG : MediaTypes.SVG));
    }

    void styleSheet(String css) {
        file(Stylesheet.FILE, css, MediaTypes.CSS);
    }

    void font(String href, byte[] ttf) {
        add(new Resource(idOf(href), ttf, href, TRUE_TYPE));
    }

    /** Adds a text file outside the run. */
    Resource file(String href, String text, MediaType type) {
        if (type == MediaTypes.XHTML) {
            xhtml.add(text);
        }
        return add(new Resource(idOf(href), text.getBytes(StandardCharsets.UTF_8), href, type));
    }

    /** The book's XHTML files, markup included. */
    List<String> texts() {
        return xhtml;
    }

    private Resource add(Resource resource) {
        return book.addResource(resource);
    }

    private static String idOf(String href) {
        return Ids.of(href.replace('/', '-').replace('.', '-'));
    }

    /** Adds a part to the table of contents, with its sections. */
    void contents(Edition.Part part, Resource resource) {
        List<TOCReference> sections = sections(part.blocks(), resource, 1);
        if (part.title().isEmpty()) {
            sections.forEach(book.getTableOfContents()::addTOCReference);
            return;
        }
        boolean chapter = part.kind() == Edition.Part.Kind.CHAPTER;
        String number = chapter
                ? part.number().map(n -> n + " ").orElse("")
                : part.label().map(l -> l + edition.phrases().get(Key.COLON)).orElse("");
        String title = number + part.title().get();
        book.getTableOfContents().addTOCReference(new TOCReference(title, resource, Ids.of(part.anchor()), sections));
    }

    void contents(String title, Resource resource) {
        book.getTableOfContents().addTOCReference(new TOCReference(title, resource));
    }

    private static List<TOCReference> sections(List<Block> blocks, Resource resource, int level) {
        List<TOCReference> found = new ArrayList<>();
        for (Block block : blocks) {
            if (level <= DEPTH && block instanceof Block.Section section) {
                String title = section.number().map(n -> n + " ").orElse("") + PlainText.line(section.title());
                List<TOCReference> below = sections(section.blocks(), resource, level + 1);
                found.add(new TOCReference(title, resource, Ids.of(section.anchor()), below));
            }
        }
        return found;
    }
}
