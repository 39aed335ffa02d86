/**
 * The publication as written: parts, blocks, notes, sources, exhibits and data, with the conditions under which each is
 * shown, and the place where each stands. Immutable; no reader or brief is known here.
 */
package octavo.report;
