package octavo.text;

/** OpenType features that a style may ask for; kerning and standard ligatures are always on unless refused here. */
public enum Feature {
    /** onum: old-style figures. */
    OLD_STYLE("onum"),
    /** lnum: lining figures. */
    LINING("lnum"),
    /** tnum: tabular figures. */
    TABULAR("tnum"),
    /** pnum: figures each as wide as its form, for running text. */
    PROPORTIONAL("pnum"),
    /** smcp: small capitals for lower-case letters. */
    SMALL_CAPS("smcp"),
    /** sups: true superiors. */
    SUPERIOR("sups"),
    /** subs: true inferiors. */
    INFERIOR("subs"),
    /** frac: fractions, such as 1/2. */
    FRACTIONS("frac"),
    /** No liga: for letter-spaced text. */
    NO_LIGATURES("");

    private final String tag;

    Feature(String tag) {
        this.tag = tag;
    }

    /** The OpenType tag; empty for {@link #NO_LIGATURES}. */
    String tag() {
        return tag;
    }
}
