package octavo.text;

/** OpenType features that a style may ask for; kerning and standard ligatures are always on unless refused here. */
public enum Feature {
    /** onum: old-style figures. */
    OLD_STYLE,
    /** lnum: lining figures. */
    LINING,
    /** tnum: tabular figures. */
    TABULAR,
    /** smcp: small capitals for lower-case letters. */
    SMALL_CAPS,
    /** sups: true superiors. */
    SUPERIOR,
    /** frac: fractions. */
    FRACTIONS,
    /** No liga: for letter-spaced text. */
    NO_LIGATURES
}
