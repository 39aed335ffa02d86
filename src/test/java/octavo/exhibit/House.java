package octavo.exhibit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import octavo.edition.Phrases;
import octavo.problem.Problems;
import octavo.style.Style;
import octavo.style.Styles;
import octavo.text.Faces;
import octavo.text.FontLibrary;

/** The shipped styles, fonts and phrases, read once for all tests. */
final class House {
    static final Faces FACES = FontLibrary.read(Path.of("styles/fonts"), "styles/fonts", new Problems());
    static final Map<String, Style> STYLES = Styles.read(Path.of("styles"), "styles", new Problems());

    private House() {}

    static Phrases phrases(String language) {
        Properties texts = new Properties();
        Path bundle = Path.of("src/main/resources/octavo/brief/phrases_" + language + ".properties");
        try (var in = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Phrases.Key, String> map = new EnumMap<>(Phrases.Key.class);
        for (Phrases.Key key : Phrases.Key.values()) {
            map.put(key, texts.getProperty(key.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return new Phrases(map);
    }
}
