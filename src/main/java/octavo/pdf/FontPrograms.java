package octavo.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import octavo.text.Face;

/** Font files, each read once for all documents of a writer. Safe to share between threads. */
final class FontPrograms {
    private final Map<Face, TrueType> programs = new ConcurrentHashMap<>();

    TrueType of(Face face) {
        return programs.computeIfAbsent(face, f -> new TrueType(f.file()));
    }
}
