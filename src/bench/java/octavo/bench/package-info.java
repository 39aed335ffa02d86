/**
 * Measurements beside other programs. Not a part of the program: compiled in Maven's profile {@code bench} only, which
 * brings the peers along.
 */
package octavo.bench;
