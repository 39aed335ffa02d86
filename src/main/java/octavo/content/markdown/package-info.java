/** The Markdown dialect on commonmark-java. */
package octavo.content.markdown;
