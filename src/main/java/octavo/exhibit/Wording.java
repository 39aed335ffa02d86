package octavo.exhibit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words that exhibits say by themselves, from {@code words_<language>.properties}; English where a language is new. */
record Wording(Properties texts) {

    /** The words of a BCP 47 tag's language. */
    static Wording of(String tag) {
        String language = tag.split("-")[0].toLowerCase(java.util.Locale.ROOT);
        Properties texts = read("en", new Properties());
        read(language, texts);
        return new Wording(read(tag, texts));
    }

    private static Properties read(String language, Properties into) {
        try (var in = Wording.class.getResourceAsStream("words_" + language + ".properties")) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with its arguments in place of {0}, {1}. */
    String get(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text.endsWith("_") ? text.substring(0, text.length() - 1) + " " : text;
    }
}
