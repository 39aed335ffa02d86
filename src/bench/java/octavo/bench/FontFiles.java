package octavo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import octavo.text.Face;

/** Where the faces' files lie: peers read fonts from files. */
final class FontFiles {
    private FontFiles() {}

    static Path of(Face face, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> fonts =
                    files.filter(f -> f.toString().endsWith(".ttf")).sorted().toList();
            for (Path font : fonts) {
                if (Files.size(font) == face.file().length && Arrays.equals(Files.readAllBytes(font), face.file())) {
                    return font.toAbsolutePath();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("no file for " + face);
    }
}
