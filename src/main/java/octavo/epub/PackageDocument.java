package octavo.epub;

import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Metadata;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import java.util.Comparator;
import java.util.List;
import octavo.edition.Edition;

/** Writes the package document (EPUB 3.3, 5). */
final class PackageDocument {
    static final String FILE = "package.opf";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    private final Book book;
    private final Edition edition;
    private final Accessibility accessibility;
    private final Xml xml = new Xml();

    private PackageDocument(Book book, Edition edition, Accessibility accessibility) {
        this.book = book;
        this.edition = edition;
        this.accessibility = accessibility;
    }

    static String write(Book book, Edition edition, Accessibility accessibility) {
        return new PackageDocument(book, edition, accessibility).write();
    }

    private String write() {
        xml.open(
                        "package",
                        "xmlns",
                        "http://www.idpf.org/2007/opf",
                        "version",
                        "3.0",
                        "unique-identifier",
                        "id",
                        "xml:lang",
                        edition.language())
                .line();
        xml.open("metadata", "xmlns:dc", DC).line();
        metadata(book.getMetadata());
        claims();
        xml.close().line();
        manifest();
        spine();
        xml.close();
        return xml.finish();
    }

    private void metadata(Metadata metadata) {
        dc("identifier", metadata.getIdentifiers().get(0).getValue(), "id", "id");
        titles(metadata.getTitles());
        for (int i = 0; i < metadata.getAuthors().size(); i++) {
            Author author = metadata.getAuthors().get(i);
            String id = "creator-" + (i + 1);
            dc("creator", author.getLastname(), "id", id);
            refine(id, "role", "aut", "scheme", "marc:relators");
            refine(id, "display-seq", Integer.toString(i + 1));
        }
        metadata.getPublishers().forEach(publisher -> dc("publisher", publisher));
        dc("language", metadata.getLanguage());
        metadata.getDates().forEach(date -> dc("date", date.getValue()));
        metadata.getSubjects().forEach(subject -> dc("subject", subject));
        metadata.getDescriptions().forEach(description -> dc("description", description));
        metadata.getRights().forEach(rights -> dc("rights", rights));
        edition.licence()
                .url()
                .ifPresent(url ->
                        xml.empty("link", "rel", "dcterms:license", "href", url).line());
        meta("dcterms:modified", edition.date() + "T00:00:00Z");
        edition.identifiers().doi().ifPresent(doi -> meta("dcterms:isPartOf", "doi:" + doi));
        edition.identifiers().isbn().ifPresent(isbn -> meta("dcterms:isPartOf", "urn:isbn:" + isbn));
        edition.identifiers().issn().ifPresent(issn -> meta("dcterms:isPartOf", "urn:issn:" + issn));
        xml.empty("meta", "name", "cover", "content", coverId()).line(); // what EPUB 2 readers look for
    }

    private void titles(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            String id = i == 0 ? "title" : "subtitle";
            dc("title", titles.get(i), "id", id);
            refine(id, "title-type", i == 0 ? "main" : "subtitle");
            refine(id, "display-seq", Integer.toString(i + 1));
        }
    }

    private void claims() {
        for (Accessibility.Claim claim : accessibility.claims(edition)) {
            meta(claim.property(), claim.value());
        }
        xml.leaf("meta", Accessibility.CONFORMS_TO, "property", "dcterms:conformsTo", "id", "conformance")
                .line();
        refine("conformance", "a11y:certifiedBy", edition.publisher());
        if (accessibility.pages()) {
            String pdf = edition.id() + ".pdf";
            dc("source", pdf, "id", "source");
            refine("source", "source-of", "pagination");
            meta("pageBreakSource", pdf);
        }
    }

    private void manifest() {
        xml.open("manifest").line();
        List<Resource> resources = book.getResources().getAll().stream()
                .sorted(Comparator.comparing(Resource::getHref))
                .toList();
        for (Resource resource : resources) {
            if (resource.getMediaType() == null) {
                throw new IllegalStateException(resource.getHref() + " has no media type");
            }
            xml.empty(
                            "item",
                            "id",
                            resource.getId(),
                            "href",
                            resource.getHref(),
                            "media-type",
                            resource.getMediaType().getName(),
                            "properties",
                            properties(resource))
                    .line();
        }
        xml.close().line();
    }

    private String properties(Resource resource) {
        if (resource == book.getCoverImage()) {
            return "cover-image";
        }
        return resource.getHref().equals(Places.NAV) ? "nav" : null;
    }

    private void spine() {
        xml.open("spine", "toc", book.getNcxResource().getId()).line();
        for (SpineReference reference : book.getSpine().getSpineReferences()) {
            xml.empty("itemref", "idref", reference.getResourceId(), "linear", reference.isLinear() ? null : "no")
                    .line();
        }
        xml.close().line();
    }

    private String coverId() {
        return book.getCoverImage().getId();
    }

    private void dc(String name, String value, String... attributes) {
        xml.leaf("dc:" + name, value, attributes).line();
    }

    private void meta(String property, String value) {
        xml.leaf("meta", value, "property", property).line();
    }

    private void refine(String id, String property, String value, String... attributes) {
        String[] all = new String[attributes.length + 4];
        all[0] = "refines";
        all[1] = "#" + id;
        all[2] = "property";
        all[3] = property;
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        xml.leaf("meta", value, all).line();
    }
}
