/**
 * Letters and words: faces (metrics, coverage, shaping), hyphenation, and where lines may break. Knows nothing of what
 * is set or where.
 *
 * <p>{@link octavo.text.FontLibrary} reads styles/fonts into {@link octavo.text.Faces}. A {@link octavo.text.Face} reads
 * its TrueType file through {@code Sfnt} and the table classes beside it, in place and lazily, so that ten megabytes of
 * Chinese cost nothing until a glyph is asked for; it shapes by the font's own kern and GSUB rules.
 */
package octavo.text;
