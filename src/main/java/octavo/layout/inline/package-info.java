/**
 * Paragraphs into lines: runs of text in a look go in, lines of placed glyph runs come out. Knows nothing of blocks,
 * pages or styles. {@link octavo.layout.inline.ParagraphSetter} is the way in.
 */
package octavo.layout.inline;
