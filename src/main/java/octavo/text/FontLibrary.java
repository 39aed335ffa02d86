package octavo.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Problems;
import octavo.source.Binder;
import octavo.source.SourceFile;
import octavo.source.Yaml;

/** Reads styles/fonts: fonts.yaml says which faces there are, and what each file must be. */
public final class FontLibrary {

    private record Listing(List<FontFile.Entry> fonts) {}

    private FontLibrary() {}

    /**
     * Reads fonts.yaml and the files it names. A missing file, one whose SHA-256 differs, and one that is no TrueType
     * font are problems at its entry; such faces are left out.
     *
     * @param folder the fonts folder
     * @param shown the folder's path as problems show it
     */
    public static Faces read(Path folder, String shown, Problems problems) {
        Loading loading = start(folder, shown);
        loading.files().forEach(FontFile::face);
        return loading.faces(problems);
    }

    /**
     * Begins to read, on another thread, since content and styles can be read meanwhile. Fallback faces weigh ten times
     * as much as all others: the first of each family is read ahead, one in another weight when a character needs it
     * (see {@link Faces#problems}).
     */
    public static Loading start(Path folder, String shown) {
        Loading loading = new Loading(folder, shown);
        Thread reader = new Thread(() -> ahead(loading.files()).forEach(FontFile::face), "fonts");
        reader.setDaemon(true);
        reader.start();
        return loading;
    }

    private static List<FontFile> listed(Path folder, String shown, Problems problems) {
        List<FontFile> files = new ArrayList<>();
        for (FontFile.Entry entry : entries(folder, shown, problems)) {
            if (FontFile.isThere(folder, entry, problems)) {
                files.add(new FontFile(folder, entry));
            }
        }
        return List.copyOf(files);
    }

    private static List<FontFile.Entry> entries(Path folder, String shown, Problems problems) {
        Optional<Listing> listing = SourceFile.read(folder.resolve("fonts.yaml"), shown + "/fonts.yaml", problems)
                .flatMap(source -> Yaml.read(source, problems))
                .flatMap(node -> new Binder(problems).bind(node, Listing.class));
        return listing.map(Listing::fonts).orElse(List.of());
    }

    private static List<FontFile> ahead(List<FontFile> files) {
        List<FontFile> ahead = new ArrayList<>();
        files.stream().filter(file -> !file.entry().fallback()).forEach(ahead::add);
        Set<String> families = new HashSet<>();
        files.stream()
                .filter(file ->
                        file.entry().fallback() && families.add(file.entry().family()))
                .forEach(ahead::add);
        return ahead;
    }

    /** Faces that are being read. */
    public static final class Loading {
        private final Path folder;
        private final String shown;
        private final Problems found = new Problems(); // of the one thread that reads the list
        private List<FontFile> files;

        private Loading(Path folder, String shown) {
            this.folder = folder;
            this.shown = shown;
        }

        /** What fonts.yaml lists, read by whoever asks first. */
        private synchronized List<FontFile> files() {
            if (files == null) {
                files = listed(folder, shown, found);
            }
            return files;
        }

        /** Waits for the faces that are read ahead; {@code problems} takes what is wrong with them. */
        public Faces faces(Problems problems) {
            List<FontFile> all = files();
            problems.addAll(found.sorted());
            ahead(all).forEach(FontFile::face);
            all.forEach(file -> problems.addAll(file.problems()));
            return new Faces(all.stream().filter(file -> !file.isDamaged()).toList());
        }
    }
}
