/**
 * The text's dialect: {@code Dialect} has commonmark-java parse it, with the parsers here for what is not CommonMark
 * ({@code FenceParser}, {@code CaptionParser}, {@code InlineParsers}, {@code BraceParser}, {@code ReferenceParser}),
 * {@code InlinePasses} attaches braces and sets quotation marks, {@code Survey} notes what the text defines, and the
 * readers ({@code BlockReader}, {@code InlineReader} and what they call) turn the tree into report. {@link
 * octavo.content.markdown.Markdown} is the way in.
 */
package octavo.content.markdown;
