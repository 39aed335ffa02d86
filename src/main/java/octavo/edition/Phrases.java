package octavo.edition;

import java.util.Map;

/**
 * Generated words in a brief's language, from the bundle {@code octavo/brief/phrases_<language>.properties}. Arguments
 * stand as {0}, {1}.
 */
public record Phrases(Map<Key, String> texts) {

    /** Every phrase that the press adds to what authors wrote. */
    public enum Key {
        CONTENTS,
        NOTES,
        SOURCES,
        SOURCE,
        NOTE,
        EXHIBIT,
        TABLE,
        CHAPTER,
        CASE_STUDY,
        KEY_FINDINGS,
        BOTTOM_LINE,
        RECOMMENDATIONS,
        BOX,
        CONTINUED,
        FOR,
        FROM,
        DATE,
        READING_TIME,
        MINUTES,
        PAGE_OF,
        PAGE,
        IN_WORDS,
        DATA_TABLE,
        BACK_TO_TEXT,
        NOTE_MARK,
        LINK_TO,
        COVER,
        TITLE_PAGE,
        IMPRINT,
        ACCESSIBLE_EDITION,
        LANDMARKS,
        PAGE_LIST,
        BEGIN_READING,
        POINTS_SHORT,
        ABOUT,
        OVER,
        UNDER,
        TARGET,
        HIGHLIGHTS,
        /** Sentences of the EPUB's accessibility summary; each is used only where it is true. */
        ACCESSIBILITY_TEXT,
        ACCESSIBILITY_NOTES,
        ACCESSIBILITY_EXHIBITS,
        ACCESSIBILITY_PAGES
    }

    /** The phrase with its arguments in place. */
    public String get(Key key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }
}
