/**
 * Tailors the report for one reader: {@code Report × Brief → Edition}.
 *
 * <pre>
 * briefs/*.yaml ─Family, BriefReader─▶ Brief   what a brief extends, then what it says itself
 * Report × Brief ─Selector, Pruner─▶ Cut       what is in, still as written; the Trace says why
 *            Cut ─Census, Numbering─▶ numbers  sections, case studies, exhibits, tables, notes
 *            Cut ─Composer─▶ Edition           references, citations and values put into words
 *        Edition ─Summary─▶ Edition            what it says in short, when the brief asks for it
 * </pre>
 *
 * <p>{@link octavo.brief.Tailor} is the way in. {@code Wording} holds the generated words of a language.
 */
package octavo.brief;
