package octavo.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import octavo.edition.Edition;
import octavo.edition.Illustration.Attachment;
import octavo.page.Tag;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Files inside the document: the data behind each figure, and one that describes the brief. */
final class Attachments {
    private final String date;
    private final Map<String, COSDictionary> files = new TreeMap<>();

    /** @param date as PDF writes dates */
    Attachments(String date) {
        this.date = date;
    }

    /** Attaches the data of figures to their elements. */
    void addFigures(List<Tag> tags, Structure structure) {
        for (int i = 0; i < tags.size(); i++) {
            Optional<Attachment> attachment =
                    tags.get(i).attachment().filter(a -> !a.text().isEmpty());
            if (attachment.isPresent()) {
                Attachment data = attachment.get();
                String description = tags.get(i).alternative().orElse(data.fileName());
                COSDictionary file = file(data.fileName(), "text/csv", data.text(), "Data", description);
                structure.element(i).setItem(Cos.name("AF"), Cos.array(file));
            }
        }
    }

    /** Attaches the brief's own description to the document; A-4f asks for at least one file. */
    void addDescription(Edition edition, int pages, COSDictionary catalog) {
        String json = Description.json(edition, pages, files.keySet());
        COSDictionary file =
                file(edition.id() + ".json", "application/json", json, "Supplement", "Description of this document");
        catalog.setItem(Cos.name("AF"), Cos.array(file));
    }

    /** The name tree of all files. */
    COSDictionary names() {
        return NameTree.of(files);
    }

    private COSDictionary file(String name, String mediaType, String text, String relation, String description) {
        COSDictionary known = files.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Stream stream = Cos.stream(bytes);
        stream.setItem(COSName.TYPE, Cos.name("EmbeddedFile"));
        stream.setItem(COSName.SUBTYPE, Cos.name(mediaType));
        stream.setItem(Cos.name("Params"), Cos.direct("Size", bytes.length, "ModDate", Cos.text(date)));
        COSDictionary file = Cos.dictionary(
                "Type", "Filespec",
                "F", Cos.text(name),
                "UF", Cos.text(name),
                "AFRelationship", relation,
                "Desc", Cos.text(description),
                "EF", Cos.direct("F", stream, "UF", stream));
        files.put(name, file);
        return file;
    }
}
