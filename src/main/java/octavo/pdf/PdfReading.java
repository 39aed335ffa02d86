package octavo.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.edition.Heard;
import octavo.edition.Heard.Kind;
import octavo.edition.Speech;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What a screen reader says of a PDF file: read back from the bytes, by the file's own tag tree. */
public final class PdfReading {
    private final PageTexts texts;

    private PdfReading(PDDocument document) throws IOException {
        this.texts = new PageTexts(document);
    }

    /** The reading of a tagged file, in the words of {@link Speech}. */
    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfReading reading = new PdfReading(document);
            return Speech.of(reading.kids(document.getDocumentCatalog().getStructureTreeRoot(), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Heard> kids(PDStructureNode node, PDPage page) {
        List<Heard> heard = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                heard.add(element(element));
            } else if (kid instanceof Integer id) {
                heard.add(content(page, id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                heard.add(content(reference.getPage(), reference.getMCID()));
            }
        }
        return heard;
    }

    private Heard content(PDPage page, int id) {
        return page == null
                ? Heard.text("")
                : new Heard(
                        Kind.TEXT, texts.of(page, id).replace("\u00AD", ""), 0, texts.language(page, id), List.of());
    }

    private Heard element(PDStructureElement element) {
        String type = element.getStructureType();
        Kind kind = kind(type);
        int level = kind == Kind.HEADING ? type.charAt(1) - '0' : 0;
        List<Heard> kids = element.getActualText() == null
                ? kids(element, element.getPage())
                : List.of(Heard.text(element.getActualText()));
        String alternative =
                Optional.ofNullable(element.getAlternateDescription()).orElse("");
        if (kind == Kind.FIGURE) { // the alternative stands for all but the caption
            kids = kids.stream().filter(k -> k.kind() == Kind.CAPTION).toList();
        }
        return new Heard(kind, alternative, level, Optional.ofNullable(element.getLanguage()), kids);
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "P" -> Kind.PARAGRAPH;
            case "Title" -> Kind.TITLE;
            case "H1", "H2", "H3", "H4", "H5", "H6" -> Kind.HEADING;
            case "L" -> Kind.LIST;
            case "TOC" -> Kind.CONTENTS;
            case "LI", "TOCI" -> Kind.ITEM;
            case "Lbl" -> Kind.LABEL;
            case "Table" -> Kind.TABLE;
            case "TR" -> Kind.ROW;
            case "TH" -> Kind.HEAD_CELL;
            case "TD" -> Kind.CELL;
            case "Caption" -> Kind.CAPTION;
            case "Figure" -> Kind.FIGURE;
            case "FENote", "Note" -> Kind.NOTE;
            case "Link" -> Kind.LINK;
            case "Aside" -> Kind.ASIDE;
            case "BlockQuote" -> Kind.QUOTE;
            default -> Kind.GROUP;
        };
    }
}
