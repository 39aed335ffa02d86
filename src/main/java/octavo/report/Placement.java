package octavo.report;

/** Where on a page an exhibit or a table with a title stands. None stands before its place in the text or passes another. */
public enum Placement {
    /** In its place if it fits there, else at the top or foot of a page, whichever leaves pages fullest. */
    AUTO,

    /** In its place, even if the page before stays short. */
    HERE,

    /** At the top of the next page. */
    TOP,

    /** At the foot of its page or of the next. */
    BOTTOM,

    /** On a page of its own, with others that ask for it. */
    PAGE
}
