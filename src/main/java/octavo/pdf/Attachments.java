package octavo.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import octavo.edition.Edition;
import octavo.edition.Illustration.Attachment;
import octavo.page.Tag;

/** Files inside the document: the data behind each figure, and one that describes the brief. */
final class Attachments {
    private final String date;
    private final Map<String, Dictionary> files = new TreeMap<>();

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
                Dictionary file = file(data.fileName(), "text/csv", data.text(), "Data", description);
                structure.element(i).put("AF", Cos.array(file));
            }
        }
    }

    /** Attaches the brief's own description to the document; A-4f asks for at least one file. */
    void addDescription(Edition edition, int pages, Dictionary catalog) {
        String json = Description.json(edition, pages, files.keySet());
        Dictionary file =
                file(edition.id() + ".json", "application/json", json, "Supplement", "Description of this document");
        catalog.put("AF", Cos.array(file));
    }

    /** The name tree of all files. */
    Dictionary names() {
        return NameTree.of(files);
    }

    private Dictionary file(String name, String mediaType, String text, String relation, String description) {
        Dictionary known = files.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Stream stream = Cos.stream(bytes);
        stream.put("Type", "EmbeddedFile");
        stream.put("Subtype", mediaType);
        stream.put("Params", Cos.direct("Size", bytes.length, "ModDate", Cos.text(date)));
        Dictionary file = Cos.dictionary(
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
