/**
 * A run of the press: reads everything once, sets the briefs in parallel, gathers the problems, and writes output/ whole
 * or not at all.
 */
package octavo.press;
