package octavo.layout.page;

/**
 * Which ends of a page are asked for.
 *
 * @param free what they leave of the page at most, in pt
 * @param cost what they cost less than
 */
record Bound(double free, double cost) {
    static final Bound NONE = new Bound(Double.MAX_VALUE, Double.MAX_VALUE);
}
