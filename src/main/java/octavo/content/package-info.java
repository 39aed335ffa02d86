/**
 * Reads content/ into the report. {@link octavo.content.ContentReader} is the way in; {@code markdown} is the text's
 * dialect, and the only place that knows commonmark-java.
 *
 * <h2>Files</h2>
 *
 * <pre>
 * publication.yaml     {@link octavo.report.Publication}
 * sources.yaml         a list of {@link octavo.report.Source}
 * chapters/ID.md       front matter between lines of ---, then text; likewise case-studies/ID.md
 *                      keys: id number title short-title authors standfirst, and conditions
 * exhibits/ID.yaml     {@link octavo.report.ExhibitSpec}; data: ../data/x.csv or x; value: a column,
 *                      a list of columns, or of {column, name, fill}; note and source are running text
 * data/ID.csv          RFC 4180 with heads, UTF-8, commas
 * ID.LANGUAGE.md, ID.LANGUAGE.yaml, publication.LANGUAGE.yaml, sources.LANGUAGE.yaml
 *                      translations: a text is whole, YAML says only what differs from the original;
 *                      in exhibits labels: what to print for words in the data
 * briefs/ID.yaml       read by octavo.brief; here only the names, for conditions
 * </pre>
 *
 * <h2>Text</h2>
 *
 * <p>CommonMark with tables, footnotes and ~~strikethrough~~, and of what Pandoc and Quarto add:
 *
 * <pre>
 * # Heading {#id .unnumbered}      a section; ids are made from the title where none is written
 * ::: {.class}  or  ::: class      key-findings bottom-line recommendations case-study box (title="…" or a first
 * :::                              heading); pull-quote, quote; facts and pull-figure (- **25%** caption);
 *                                  gloss (term="…" reading="…" lang=…); without a class: conditions for all inside
 * [text]{lang=zh-Hans .smallcaps}  a span
 * [^1]  ^[text]                    a note elsewhere, a note here
 * [&#64;source, p. 3; @other]           citations
 * &#64;sec-id @exh-id @tbl-id @case-id @chap-id   references; the prefix is no part of the id
 * ![](../exhibits/ID.yaml){width=half}   an exhibit, alone or with others in its paragraph
 * : Title {#tbl-id subtitle="…" source="…" note="…"}   a table's caption, before or after it
 * {{&lt; value exhibit row column &gt;}}     a number from an exhibit's data
 * &lt;https://…&gt;                       a link that shows its address
 * &lt;!-- … --&gt;                        for authors only; any other HTML is refused
 * "a" 'b' -- --- ...               quotation marks by language, dashes, ellipsis; \ keeps the next sign as it is
 * </pre>
 *
 * <p>Conditions stand in the braces of a heading, fence, exhibit, span or caption, after a space at the end of a list
 * item or of a table row's last cell, and as keys in YAML: {@code audience="a b"}, {@code unless-audience=a}, {@code
 * language=de} (holds for de-AT too; the text is read as German), {@code
 * format=pdf}, {@code brief=id}, {@code priority=1} to 5, {@code requires="id id"} ({@link octavo.report.Conditions}).
 *
 * <p>Whatever cannot be read is a problem at its line and column. What is printed differently from what was probably
 * meant (a lone **, an address without angle brackets) is a warning.
 */
package octavo.content;
