/**
 * How briefs look: {@link octavo.style.Style} is what {@code styles/<name>/style.yaml} says, after {@code extends} and
 * variables are resolved. All lengths are in pt unless said otherwise. {@link octavo.style.Styles} reads them.
 */
package octavo.style;
