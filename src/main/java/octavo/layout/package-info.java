/**
 * Lays a brief out: Edition in, Pages out. {@link octavo.layout.PageSetter} is the way in. {@code inline} breaks paragraphs
 * into lines, {@code block} sets blocks into one vertical list of boxes, glue and penalties while it builds the tag tree,
 * {@code page} breaks that list into pages. Pure: no file, clock, locale or static state, and nothing of PDF.
 */
package octavo.layout;
