package octavo.layout.page;

/**
 * Where a page may end.
 *
 * @param at index of the element where it ends
 * @param next start of the next page
 * @param plan of its floats
 * @param used depth of the page's body, with the floats at its foot
 * @param notes height of its notes
 * @param cost how bad the page is
 * @param free what is left, negative if something reaches below the page
 */
record End(int at, Start next, FloatPlan plan, double used, double notes, double cost, double free) {}
