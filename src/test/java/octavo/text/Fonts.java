package octavo.text;

import java.nio.file.Path;
import octavo.problem.Problems;

/** The project's faces, read once for all tests. */
public final class Fonts {
    public static final Faces FACES = read();

    private Fonts() {}

    public static Face serif() {
        return FACES.find("Source Serif 4", 400, false);
    }

    public static Face serifItalic() {
        return FACES.find("Source Serif 4", 400, true);
    }

    public static Face sans() {
        return FACES.find("Source Sans 3", 400, false);
    }

    private static Faces read() {
        Problems problems = new Problems();
        Faces faces = FontLibrary.read(Path.of("styles/fonts"), "styles/fonts", problems);
        if (problems.hasErrors()) {
            throw new AssertionError(problems.sorted());
        }
        return faces;
    }
}
