package octavo.edition;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Generated words in a brief's language, from the bundle {@code octavo/brief/phrases_<language>.properties}. Arguments
 * stand as {0}, {1}; the bundle says beside each phrase what they are.
 */
public record Phrases(Map<Key, String> texts) {

    /** Every phrase that the press adds to what authors wrote. */
    public enum Key {
        CONTENTS,
        NOTES,
        SOURCES,
        DATA,
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
        /** Where a sentence refers to a page. */
        PAGE_IN_TEXT,
        PAGES,
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
        COVER_FIGURE,
        HIGHLIGHTS,
        SUMMARY,
        /** The head above the titles of exhibits. */
        SUMMARY_EXHIBITS,
        SUMMARY_EXHIBIT,
        /** Sentences of the EPUB's accessibility summary; each is used only where it is true. */
        ACCESSIBILITY_TEXT,
        ACCESSIBILITY_NOTES,
        ACCESSIBILITY_EXHIBITS,
        ACCESSIBILITY_PAGES,
        MINUTE,
        WORDS,
        CASE_STUDY_KIND,
        POLICY_BRIEF,
        CITATION,
        IDENTIFIERS,
        LICENCE,
        CONTACT,
        PUBLISHER,
        BASIS,
        BASIS_REPORT,
        BASIS_SOURCE,
        BASIS_SOURCES,
        AND,
        ET_AL,
        BYLINE,
        WORK_TITLE,
        QUOTED,
        REF_SECTION,
        REF_SECTION_TITLED,
        REF_PANEL,
        REF_TABLE_PLAIN,
        REF_CASE_STUDY,
        REF_CHAPTER,
        REF_CHAPTER_TITLED,
        ABSENT_SECTION,
        ABSENT_PANEL,
        ABSENT_EXHIBIT,
        ABSENT_TABLE,
        ABSENT_CASE_STUDY,
        ABSENT_CASE_STUDY_ON,
        ABSENT_CHAPTER,
        ABSENT_CHAPTER_TITLED,
        IN_PUBLICATION,
        IN_FULL_REPORT,
        IN_FULL_CHAPTER,
        COMMA,
        /** Between a label and what it is for. */
        COLON,
        FULL_STOP,
        DECIMAL_SIGN,
        GROUP_SIGN,
        GROUP_FROM,
        DRAFT,
        EMBARGO,
        /** Template of a copy's line at the opening; columns of the recipients stand in braces. */
        COPY_OPENING,
        /** Template of the line at the foot of a copy's pages. */
        COPY_FOOT
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

    /** {@code 1 minute}, {@code 4 minutes}. */
    public String minutes(int count) {
        return get(count == 1 ? Key.MINUTE : Key.MINUTES, count);
    }

    /** The number with the language's decimal and group signs and exactly the decimals it has; minus as U+2212. */
    public String number(BigDecimal value) {
        return number(value, false);
    }

    /** As {@link #number(BigDecimal)}; {@code alike} groups four digits too, for numbers that stand beside longer ones. */
    public String number(BigDecimal value, boolean alike) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : get(Key.DECIMAL_SIGN) + plain.substring(point + 1);
        return (value.signum() < 0 ? "\u2212" : "") + grouped(whole, alike) + fraction;
    }

    private String grouped(String digits, boolean alike) {
        if (digits.length() < (alike ? 4 : Integer.parseInt(get(Key.GROUP_FROM)))) {
            return digits;
        }
        StringBuilder out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            out.insert(i, get(Key.GROUP_SIGN));
        }
        return out.toString();
    }
}
