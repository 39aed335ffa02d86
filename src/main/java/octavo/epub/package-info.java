/**
 * Writes a brief as EPUB 3.3 with EPUB Accessibility 1.1.
 *
 * <p>{@link octavo.epub.EpubWriter} is the way in. It starts from the Edition, never from pages: only the page list
 * comes from them. {@code Places} decides which file every anchor stands in, the {@code …Page} and {@code …Writer}
 * classes write XHTML, {@code BookBuilder} gathers all in epub4j's model, and {@code PackageDocument}, {@code
 * NavDocument}, {@code NcxDocument} and {@code Container} turn that model into the file (epub4j's own writer stops at
 * EPUB 2).
 */
package octavo.epub;
