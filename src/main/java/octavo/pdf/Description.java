package octavo.pdf;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import octavo.edition.Edition;

/** The brief in a few lines of JSON, for machines that read the file without this program. */
final class Description {
    private Description() {}

    static String json(Edition edition, int pages, Collection<String> files) {
        return "{\n"
                + "  \"id\": " + string(edition.id()) + ",\n"
                + "  \"title\": " + string(edition.title()) + ",\n"
                + edition.subtitle()
                        .map(s -> "  \"subtitle\": " + string(s) + ",\n")
                        .orElse("")
                + "  \"authors\": " + strings(edition.authors()) + ",\n"
                + "  \"publisher\": " + string(edition.publisher()) + ",\n"
                + "  \"date\": " + string(edition.date().toString()) + ",\n"
                + "  \"language\": " + string(edition.language()) + ",\n"
                + "  \"keywords\": " + strings(edition.keywords()) + ",\n"
                + "  \"licence\": " + string(edition.licence().name()) + ",\n"
                + edition.identifiers()
                        .doi()
                        .map(d -> "  \"doi\": " + string(d) + ",\n")
                        .orElse("")
                + "  \"words\": " + edition.words() + ",\n"
                + "  \"pages\": " + pages + ",\n"
                + "  \"data\": " + strings(List.copyOf(files)) + "\n}\n";
    }

    private static String strings(List<String> values) {
        return values.stream().map(Description::string).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A JSON string (RFC 8259, 7). */
    private static String string(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20) {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
