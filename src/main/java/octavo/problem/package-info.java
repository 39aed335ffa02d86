/**
 * What can be wrong with the input, as values: a place, a code, a message, a hint. Nothing here prints or throws.
 */
package octavo.problem;
