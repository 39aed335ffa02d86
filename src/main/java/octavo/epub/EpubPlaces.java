package octavo.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells what stands on a line of a file in a book. */
public final class EpubPlaces {
    private static final int SHOWN = 60;

    private EpubPlaces() {}

    /** A line's words without markup; of the nearest line above that has some. */
    public record Place(String text) {
        /** The words in quotation marks, cut short, or empty. */
        public String shown() {
            return text.isEmpty()
                    ? ""
                    : "\"" + (text.length() > SHOWN ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…" : text)
                            + "\"";
        }
    }

    /** @param line from 1 */
    public static Optional<Place> of(byte[] epub, String entry, int line) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                if (file.getName().equals(entry)) {
                    return Optional.of(place(new String(zip.readAllBytes(), StandardCharsets.UTF_8), line));
                }
            }
            return Optional.empty();
        } catch (IOException e) { // a broken book is no reason to say less of it
            return Optional.empty();
        }
    }

    private static Place place(String text, int line) {
        List<String> lines = text.lines().toList();
        for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
            String words = lines.get(i)
                    .replaceAll("<[^>]*>", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!words.isEmpty()) {
                return new Place(words);
            }
        }
        return new Place("");
    }
}
