package octavo.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Tells what an object of a finished file is: an element of its tag tree, with its page and its words. */
public final class PdfPlaces {
    private static final int SHOWN = 60;

    private final PDDocument document;
    private final PageTexts texts;

    private PdfPlaces(PDDocument document) throws IOException {
        this.document = document;
        this.texts = new PageTexts(document);
    }

    /**
     * An element of a tag tree.
     *
     * @param page from 1, or 0 where it has none
     * @param type its structure type
     * @param texts its words, then those of the elements around it, from the inside out
     */
    public record Place(int page, String type, int object, List<String> texts) {
        /** {@code page 3, Figure "Localization rates…" (object 57)}. */
        @Override
        public String toString() {
            String text = texts.get(0);
            String shown = text.length() > SHOWN ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…" : text;
            return (page > 0 ? "page " + page + ", " : "") + type + (shown.isEmpty() ? "" : " \"" + shown + "\"")
                    + " (object " + object + ")";
        }
    }

    /** The element with this object number; empty for other objects and for files that cannot be read. */
    public static Optional<Place> of(byte[] pdf, int object) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSObject found = document.getDocument().getObjectFromPool(new COSObjectKey(object, 0));
            return found != null && found.getObject() instanceof COSDictionary dictionary
                    ? new PdfPlaces(document).place(dictionary, object)
                    : Optional.empty();
        } catch (IOException | RuntimeException e) { // a broken file is no reason to say less of it
            return Optional.empty();
        }
    }

    private Optional<Place> place(COSDictionary dictionary, int object) {
        String type = dictionary.getNameAsString(COSName.S);
        if (type == null || !dictionary.containsKey(COSName.P)) {
            return Optional.empty();
        }
        List<String> around = new ArrayList<>();
        for (COSDictionary at = dictionary;
                at != null && at.containsKey(COSName.P) && around.size() < 4;
                at = at.getCOSDictionary(COSName.P)) {
            around.add(text(at).replaceAll("[\\s\u00A0]+", " ").strip());
        }
        return Optional.of(new Place(page(dictionary), type, object, around));
    }

    private int page(COSDictionary element) {
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        if (page != null) {
            return document.getPages().indexOf(new PDPage(page)) + 1;
        }
        for (COSBase kid : kids(element)) {
            int found = kid instanceof COSDictionary below ? page(below) : 0;
            if (found > 0) {
                return found;
            }
        }
        return 0;
    }

    private String text(COSDictionary element) {
        for (COSName replacement : List.of(COSName.ACTUAL_TEXT, COSName.ALT)) {
            if (element.getDictionaryObject(replacement) instanceof COSString string) {
                return string.getString();
            }
        }
        StringBuilder text = new StringBuilder();
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger id) {
                text.append(content(element.getCOSDictionary(COSName.PG), id.intValue()));
            } else if (kid instanceof COSDictionary below && below.containsKey(COSName.MCID)) {
                text.append(content(below.getCOSDictionary(COSName.PG), below.getInt(COSName.MCID)));
            } else if (kid instanceof COSDictionary below && below.containsKey(COSName.S)) {
                text.append(text(below)).append(' ');
            }
        }
        return text.toString();
    }

    private String content(COSDictionary page, int id) {
        return page == null ? "" : texts.of(new PDPage(page), id);
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                all.add(array.getObject(i));
            }
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }
}
