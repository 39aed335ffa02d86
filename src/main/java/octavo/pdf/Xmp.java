package octavo.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.edition.Edition;

/**
 * The XMP packet (ISO 16684-1): what the document is, and to which standards it claims to conform. Written by hand, for
 * the same bytes each time.
 */
final class Xmp {
    static final String TOOL = "Octavo";
    static final String PRODUCER = "Octavo, Apache PDFBox";

    private final Edition edition;
    private final Collection<String> languages;
    private final CopyNotes copy;
    private final StringBuilder xml = new StringBuilder(4096);

    private Xmp(Edition edition, Collection<String> languages, CopyNotes copy) {
        this.edition = edition;
        this.languages = languages;
        this.copy = copy;
    }

    /**
     * The packet's bytes.
     *
     * @param languages of the document, the main one first
     * @param copy what is said of a recipient's copy
     */
    static byte[] of(Edition edition, Collection<String> languages, boolean pdf2, Optional<CopyNotes> copy) {
        CopyNotes notes = copy.orElseGet(() -> new CopyNotes("", terms(edition), true));
        return new Xmp(edition, languages, notes).packet(pdf2).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> terms(Edition edition) {
        return Stream.of(
                        edition.marking().map(Edition.Marking::text),
                        edition.handling().notice())
                .flatMap(Optional::stream)
                .toList();
    }

    private String packet(boolean pdf2) {
        xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        dublinCore();
        basic();
        rights();
        if (pdf2) {
            claims(4, "<pdfaid:rev>2020</pdfaid:rev>", "F", 2, "<pdfuaid:rev>2024</pdfuaid:rev>");
            declarations();
        } else {
            claims(3, "", "A", 1, "");
            extensionSchema();
        }
        return xml.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>").toString();
    }

    private void dublinCore() {
        begin("xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
        property("dc:format", "application/pdf");
        alternative("dc:title", edition.title());
        edition.subtitle().or(edition::standfirst).ifPresent(s -> alternative("dc:description", s));
        container("dc:creator", "Seq", edition.authors());
        container("dc:publisher", "Bag", List.of(edition.publisher()));
        container("dc:language", "Bag", languages);
        container("dc:subject", "Bag", edition.keywords());
        container("dc:date", "Seq", List.of(edition.date().toString()));
        alternative("dc:rights", edition.licence().name());
        identifiers().stream().findFirst().ifPresent(id -> property("dc:identifier", id));
        end();
    }

    private List<String> identifiers() {
        var ids = edition.identifiers();
        return java.util.stream.Stream.of(
                        ids.doi().map(doi -> "doi:" + doi),
                        ids.isbn().map(isbn -> "urn:isbn:" + isbn),
                        ids.issn().map(issn -> "urn:issn:" + issn))
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private void basic() {
        begin("xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
        String time = edition.date() + "T00:00:00Z";
        property("xmp:CreateDate", time);
        property("xmp:ModifyDate", time);
        property("xmp:MetadataDate", time);
        property("xmp:CreatorTool", TOOL);
        if (!copy.label().isEmpty()) {
            property("xmp:Label", copy.label());
        }
        container("xmp:Identifier", "Bag", identifiers());
        property("pdf:Producer", PRODUCER);
        if (!edition.keywords().isEmpty()) {
            property("pdf:Keywords", String.join(", ", edition.keywords()));
        }
        end();
    }

    private void rights() {
        begin("xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\"");
        property("xmpRights:Marked", "True");
        edition.licence().url().ifPresent(url -> property("xmpRights:WebStatement", url));
        if (!copy.terms().isEmpty()) { // what head and foot say, for those who do not see them
            alternative("xmpRights:UsageTerms", String.join(" ", copy.terms()));
        }
        end();
    }

    private void claims(int archive, String archiveRevision, String conformance, int access, String accessRevision) {
        begin("xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"");
        if (copy.archival()) {
            property("pdfaid:part", Integer.toString(archive));
            xml.append(archiveRevision);
            property("pdfaid:conformance", conformance);
        }
        property("pdfuaid:part", Integer.toString(access));
        xml.append(accessRevision);
        end();
    }

    /** Well-Tagged PDF 1.0 says its claims in PDF Declarations. */
    private void declarations() {
        begin("xmlns:pdfd=\"http://pdfa.org/declarations/\"");
        xml.append("<pdfd:declarations><rdf:Bag>");
        for (String claim : List.of("accessibility1.0", "reuse1.0")) {
            xml.append("<rdf:li rdf:parseType=\"Resource\"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#")
                    .append(claim)
                    .append("</pdfd:conformsTo></rdf:li>");
        }
        xml.append("</rdf:Bag></pdfd:declarations>\n");
        end();
    }

    /** PDF/A-3 knows no pdfuaid: the packet brings its description along (ISO 19005-3, 6.6.2.3). */
    private void extensionSchema() {
        begin("xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
                + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
                + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"");
        xml.append("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">");
        property("pdfaSchema:schema", "PDF/UA identification schema");
        property("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
        property("pdfaSchema:prefix", "pdfuaid");
        xml.append("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">");
        property("pdfaProperty:name", "part");
        property("pdfaProperty:valueType", "Integer");
        property("pdfaProperty:category", "internal");
        property("pdfaProperty:description", "Part of ISO 14289 that the file conforms to");
        xml.append("</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\n");
        end();
    }

    private void begin(String namespaces) {
        xml.append("<rdf:Description rdf:about=\"\" ").append(namespaces).append(">\n");
    }

    private void end() {
        xml.append("</rdf:Description>\n");
    }

    private void property(String name, String value) {
        xml.append('<').append(name).append('>').append(escape(value));
        xml.append("</").append(name).append(">\n");
    }

    private void alternative(String name, String value) {
        xml.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        xml.append(escape(value)).append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }

    private void container(String name, String kind, Collection<String> values) {
        if (!values.isEmpty()) {
            xml.append(values.stream()
                    .map(v -> "<rdf:li>" + escape(v) + "</rdf:li>")
                    .collect(Collectors.joining(
                            "", "<%s><rdf:%s>".formatted(name, kind), "</rdf:%s></%s>\n".formatted(kind, name))));
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
