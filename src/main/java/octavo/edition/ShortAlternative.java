package octavo.edition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text that stands for a picture whose full description is read elsewhere. */
public final class ShortAlternative {
    /** Longer texts tire when they are read out in one breath; they stand in full beside the picture. */
    private static final int LIMIT = 200;

    private static final Pattern SENTENCE = Pattern.compile("\\A(.+?(?:[.!?](?=\\s)|[。！？]))", Pattern.DOTALL);

    private ShortAlternative() {}

    /** The whole text if it is short, else its first sentence if that is short, else {@code name}. */
    public static String of(String text, String name) {
        if (text.isEmpty()) {
            return name;
        }
        if (text.length() <= LIMIT) {
            return text;
        }
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.find() && sentence.group().length() <= LIMIT ? sentence.group() : name;
    }
}
