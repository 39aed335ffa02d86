/**
 * Pages as set: items at their places, in points (1/72 in) from the page's upper left corner, with the tag tree that
 * says in which order they are read.
 */
package octavo.page;
