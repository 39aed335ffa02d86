package octavo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How BCP 47 tags match, after RFC 4647. Case does not matter. */
public final class Languages {
    private static final int SCRIPT = 4;

    private Languages() {}

    /** The tag, then each that is wider: {@code zh-Hans-CN}, {@code zh-Hans}, {@code zh}. */
    public static List<String> lookup(String tag) {
        List<String> tags = new ArrayList<>();
        for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
            tags.add(tag.substring(0, end));
        }
        return tags;
    }

    /** Whether {@code range} is the tag or wider: {@code en} holds for {@code en-GB}. */
    public static boolean holds(String range, String tag) {
        return lookup(tag).stream().anyMatch(range::equalsIgnoreCase);
    }

    /** Whether readers of {@code wanted} can do with a text in {@code written}: the same language in the same script. */
    public static boolean serves(String written, String wanted) {
        Optional<String> script = script(written);
        return primary(written).equals(primary(wanted))
                && (script.isEmpty()
                        || script(wanted).isEmpty()
                        || script.get().equalsIgnoreCase(script(wanted).get()));
    }

    /** {@code en} for {@code en-GB}. */
    public static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> script(String tag) {
        List<String> subtags = List.of(tag.split("-"));
        return subtags.stream()
                .skip(1)
                .filter(s -> s.length() == SCRIPT && s.chars().allMatch(Character::isLetter))
                .findFirst();
    }
}
