package octavo.content.markdown;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import octavo.problem.Problems;

/** BCP 47 tags of languages in ISO 639. */
public final class LanguageTag {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

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

    private static boolean isKnown(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return LANGUAGES.contains(locale.getLanguage());
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
