/**
 * Pages → PDF, and PDF → pixels. Decides nothing about looks: every glyph, rule and tag is placed already.
 *
 * <p>{@link octavo.pdf.PdfWriter} is the way in. {@code PagePainter} turns items into content streams with a {@code
 * Canvas}; {@code DocumentFonts} hands out character codes and embeds subsets; {@code Structure} builds the tag tree;
 * {@code Navigation} links, bookmarks and page labels; {@code Attachments}, {@code Xmp} and {@code OutputProfile} the
 * rest. The only package that knows PDFBox.
 */
package octavo.pdf;
