package octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import octavo.edition.Edition.PdfVersion;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.Test;

class MetadataTest {
    private static final byte[] NEW = new PdfWriter().write(Samples.pages(), Samples.edition(PdfVersion.V2_0));
    private static final byte[] OLD = new PdfWriter().write(Samples.pages(), Samples.edition(PdfVersion.V1_7));

    @Test
    void xmpSaysWhatTheEditionIs() throws Exception {
        try (PDDocument document = Loader.loadPDF(NEW)) {
            byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
            XMPMetadata xmp = parser().parse(new ByteArrayInputStream(packet));
            var dc = xmp.getDublinCoreSchema();
            assertThat(dc.getTitle()).isEqualTo(Samples.HEADLINE);
            assertThat(dc.getDescription()).isEqualTo("What the <figures> say");
            assertThat(dc.getCreators()).containsExactly("The Institute", "A. Author");
            assertThat(dc.getPublishers()).containsExactly("The Institute");
            assertThat(dc.getLanguages()).containsExactly("en-GB", "zh-Hans");
            assertThat(dc.getSubjects()).containsExactly("robots", "industrial policy");
            assertThat(dc.getRights()).isEqualTo("CC BY 4.0");
            assertThat(dc.getIdentifier()).isEqualTo("doi:10.1234/octavo");
            assertThat(xmp.getXMPBasicSchema().getIdentifiers())
                    .containsExactly("doi:10.1234/octavo", "urn:issn:1234-5679");
            assertThat(xmp.getXMPRightsManagementSchema().getWebStatement())
                    .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
            assertThat(xmp.getPDFAIdentificationSchema().getPart()).isEqualTo(4);
            assertThat(new String(packet, StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>2<", "wtpdf#accessibility1.0", "wtpdf#reuse1.0");
        }
    }

    private static DomXmpParser parser() throws Exception {
        DomXmpParser parser = new DomXmpParser();
        parser.setStrictParsing(false);
        return parser;
    }

    @Test
    void theCatalogNamesLanguageAndShowsTheTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(NEW)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getVersion()).isEqualTo(2.0f);
            assertThat(document.getDocument().getTrailer().containsKey(COSName.INFO))
                    .isFalse();
        }
        try (PDDocument document = Loader.loadPDF(OLD)) {
            assertThat(document.getVersion()).isEqualTo(1.7f);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(Samples.HEADLINE);
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("The Institute, A. Author");
        }
    }

    @Test
    void dataAreAttachedToTheirFigureAndADescriptionToTheDocument() throws IOException {
        try (PDDocument document = Loader.loadPDF(NEW)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.keySet()).containsExactlyInAnyOrder("reducers.csv", "sample.json");
            assertThat(text(files.get("reducers.csv"))).isEqualTo("component,share\nReducers,45\n");
            assertThat(text(files.get("sample.json")))
                    .contains(
                            "\"title\": \"" + Samples.HEADLINE + "\"", "\"data\": [\"reducers.csv\"]", "\"pages\": 2");
            COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertThat(relation(associated)).isEqualTo("sample.json as Supplement");
            assertThat(relation(figure(document).getCOSArray(COSName.getPDFName("AF"))))
                    .isEqualTo("reducers.csv as Data");
        }
    }

    @Test
    void theDescriptionIsJson() {
        var edition = Samples.edition(PdfVersion.V2_0);
        String json = Description.json(edition, 2, List.of("a \"b\"\\.csv"));
        assertThat(json)
                .contains("\"data\": [\"a \\\"b\\\"\\\\.csv\"]")
                .startsWith("{\n")
                .endsWith("]\n}\n");
    }

    private static COSDictionary figure(PDDocument document) {
        return figure(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    }

    private static COSDictionary figure(COSDictionary node) {
        if ("Figure".equals(node.getNameAsString(COSName.S))) {
            return node;
        }
        COSArray kids = node.getDictionaryObject(COSName.K) instanceof COSArray array ? array : new COSArray();
        if (node.getDictionaryObject(COSName.K) instanceof COSDictionary only) {
            kids.add(only);
        }
        for (int i = 0; i < kids.size(); i++) {
            COSDictionary found = kids.getObject(i) instanceof COSDictionary kid ? figure(kid) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String relation(COSArray files) {
        COSDictionary file = (COSDictionary) files.getObject(0);
        return file.getString(COSName.UF) + " as " + file.getNameAsString("AFRelationship");
    }

    private static String text(PDComplexFileSpecification file) throws IOException {
        return new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
    }
}
