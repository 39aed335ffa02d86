/**
 * A brief as decided: what one reader gets, numbered and worded, for one format. No conditions are left, and no sizes
 * are known yet: those are the style's.
 */
package octavo.edition;
