package octavo.edition;

import java.util.List;
import java.util.Optional;

/**
 * A node of a finished file as assistive technology meets it, whatever the format.
 *
 * @param text of a {@link Kind#TEXT}; the alternative of a {@link Kind#FIGURE}; the number of a {@link Kind#NOTE} or
 *     {@link Kind#ITEM} that has no label of its own; else empty
 * @param level of a {@link Kind#HEADING}, else 0
 * @param language BCP 47, where the file states it
 */
public record Heard(Kind kind, String text, int level, Optional<String> language, List<Heard> kids) {

    /** What a screen reader tells apart. */
    public enum Kind {
        GROUP,
        TEXT,
        PARAGRAPH,
        TITLE,
        HEADING,
        LIST,
        CONTENTS,
        ITEM,
        LABEL,
        TABLE,
        ROW,
        HEAD_CELL,
        CELL,
        CAPTION,
        FIGURE,
        NOTE,
        LINK,
        ASIDE,
        QUOTE,
        CODE
    }

    /** Plain text. */
    public static Heard text(String text) {
        return new Heard(Kind.TEXT, text, 0, Optional.empty(), List.of());
    }

    /** Whether it runs on in a line of text. */
    boolean isInline() {
        return switch (kind) {
            case TEXT, LINK, LABEL -> true;
            case GROUP -> kids.stream().allMatch(Heard::isInline);
            default -> false;
        };
    }
}
