package octavo.content.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** An id from a title: letters and digits in lower case, hyphens for what is between them. */
public final class Slug {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Slug() {}

    /** The id; "section" when the title holds no letter or digit. */
    public static String of(String title) {
        String straight = title.replace("’", "").replace("'", "");
        String slug = BETWEEN.matcher(straight.toLowerCase(Locale.ROOT)).replaceAll("-");
        String trimmed = slug.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "section" : trimmed;
    }
}
