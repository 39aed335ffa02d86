/**
 * The map of the house, in the order the data travels.
 *
 * <pre>
 * content/ ─content─▶ Report ─brief─▶ Edition ─layout─▶ Pages ─pdf─▶  output/x.pdf
 * styles/  ──style──▶ Style  ─exhibit─▶ Illustration ─┘      └─epub─▶ output/x.epub
 * recipients.csv ─content─▶ Recipients ─brief─▶ Copies ─layout─▶ Stamps ─copy─▶ output/copies/x/001-name.pdf
 * </pre>
 *
 * <p>{@code cli} prints and exits; {@code verify} checks finished files; {@code press} runs many briefs. Then come the
 * stages: {@code content} reads, {@code brief} tailors, {@code exhibit} draws, {@code layout} sets, {@code pdf} and {@code
 * epub} write, {@code copy} stamps. Stages do not know each other: they meet in the data between them: {@code report} (as
 * written), {@code edition} (as decided), {@code page} (as set), {@code drawing} (marks on paper), {@code text} (faces and
 * shaping), {@code style}. {@code source} reads files with places, and {@code problem} is what can be wrong with them.
 * {@code pack} is the package step's. ArchitectureTest holds the arrows.
 */
package octavo;
