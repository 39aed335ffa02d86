package octavo.brief;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import octavo.edition.Phrases;

/**
 * How the press speaks a language: phrases, dates and the pace of reading. The bundles are plain UTF-8 files read by
 * name, so that no default locale and no version of the JDK's locale data has a say.
 */
final class Wording {
    /** The languages that have a bundle, by primary subtag. */
    static final List<String> LANGUAGES = List.of("de", "en", "fr", "zh");

    /** Tags to suggest. */
    static final List<String> TAGS = List.of("de", "en-GB", "en-US", "fr", "zh-Hans");

    private static final List<String> VARIANTS = List.of("en-US");

    private final String language;
    private final Phrases phrases;
    private final Properties texts;

    private Wording(String language, Phrases phrases, Properties texts) {
        this.language = language;
        this.phrases = phrases;
        this.texts = texts;
    }

    /** Whether {@link #of} has a bundle for this tag. */
    static boolean speaks(String tag) {
        return LANGUAGES.contains(primary(tag));
    }

    /** The wording for a BCP 47 tag such as {@code en-GB}, or empty when there is no bundle for its language. */
    static Optional<Wording> of(String tag) {
        if (!speaks(tag)) {
            return Optional.empty();
        }
        String primary = primary(tag);
        Properties texts = new Properties();
        load(primary, texts);
        VARIANTS.stream().filter(tag::equalsIgnoreCase).forEach(variant -> load(variant, texts));
        Map<Phrases.Key, String> phrases = new EnumMap<>(Phrases.Key.class);
        for (Phrases.Key key : Phrases.Key.values()) {
            String name = key.name().toLowerCase(Locale.ROOT).replace('_', '-');
            phrases.put(key, Objects.requireNonNull(texts.getProperty(name), name));
        }
        return Optional.of(new Wording(tag, new Phrases(Map.copyOf(phrases)), texts));
    }

    /** {@code en} for {@code en-GB}. */
    static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    private static void load(String name, Properties into) {
        String resource = "phrases_" + name + ".properties";
        try (Reader in = new InputStreamReader(Wording.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            into.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    Phrases phrases() {
        return phrases;
    }

    /** The phrase with its arguments still open. */
    String text(Phrases.Key key) {
        return phrases.texts().get(key);
    }

    String language() {
        return language;
    }

    /** The date in words. */
    String date(LocalDate date) {
        String month = texts.getProperty("format.months").split(",")[date.getMonthValue() - 1];
        return texts.getProperty("format.date")
                .replace("{0}", Integer.toString(date.getYear()))
                .replace("{1}", Integer.toString(date.getDayOfMonth()))
                .replace("{2}", month);
    }

    /** Words in the text; where the language is read by characters, Chinese characters count one each. */
    int words(String text) {
        return texts.getProperty("format.reading").startsWith("characters")
                ? Words.characters(text)
                : Words.words(text);
    }

    /** Minutes that it takes to read so many {@link #words}, rounded, at least one. */
    int minutes(int words) {
        return Math.max(1, Math.round((float) words / pace()));
    }

    private int pace() {
        return Integer.parseInt(texts.getProperty("format.reading").split(" ")[1]);
    }
}
