package octavo.content.markdown;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import octavo.problem.Problems;

/** BCP 47 tags whose language, script and region the Unicode CLDR of this JDK knows. */
public final class LanguageTag {
    // Known without the names of the CLDR, which take a cold start ten milliseconds to load.
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> SCRIPTS = Set.of("Arab", "Cyrl", "Hans", "Hant", "Latn");
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    private LanguageTag() {}

    /** Notes a problem if this is no tag or no language. */
    public static void check(Piece tag, Problems problems) {
        if (!isKnown(tag.text())) {
            problems.error(
                    tag.span(),
                    "unknown-language",
                    "\"" + tag.text() + "\" is no language tag",
                    "tags are like en-GB, de, zh-Hans");
        }
    }

    /** Whether this is a tag of a known language. */
    public static boolean isKnown(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return isLanguage(locale) && isScript(locale) && isRegion(locale);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isLanguage(Locale locale) {
        String code = locale.getLanguage();
        return LANGUAGES.contains(code)
                || code.length() == 3 && isNamed(code, locale.getDisplayLanguage(Locale.ENGLISH));
    }

    private static boolean isScript(Locale locale) {
        String code = locale.getScript();
        return code.isEmpty() || SCRIPTS.contains(code) || isNamed(code, locale.getDisplayScript(Locale.ENGLISH));
    }

    private static boolean isRegion(Locale locale) {
        String code = locale.getCountry();
        return code.isEmpty() || REGIONS.contains(code) || isNamed(code, locale.getDisplayCountry(Locale.ENGLISH));
    }

    private static boolean isNamed(String code, String name) {
        return !code.equals(name) && !name.startsWith("Unknown");
    }
}
