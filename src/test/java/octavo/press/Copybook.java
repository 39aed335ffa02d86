package octavo.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import octavo.brief.Format;

/** The sample content in a folder of its own, and copies made of it. */
final class Copybook {
    private final Path content;
    private final Path list;

    Copybook(Path folder) throws IOException {
        content = folder.resolve("content");
        list = folder.resolve("recipients.csv");
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.toList()) {
                Path target =
                        content.resolve(Path.of("content").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    Path content() {
        return content;
    }

    /** The list as problems name it. */
    String list() {
        return list.toString();
    }

    Copybook recipients(String csv) throws IOException {
        Files.writeString(list, csv);
        return this;
    }

    Outcome copy(Path output, String brief, int jobs, Format... formats) {
        Order order = new Order(content, Path.of("styles"), output, List.of(brief), Set.of(formats), jobs);
        return Press.copy(order.withoutCopies(), Optional.of(list), Progress.SILENT);
    }

    /** Files below a folder, by name. */
    static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return found;
    }
}
