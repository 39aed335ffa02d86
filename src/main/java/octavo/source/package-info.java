/**
 * Reads input files with the place of every value: UTF-8 text, YAML nodes, and {@link octavo.source.Binder}, which fills
 * records from them. Columns count UTF-16 units from 1.
 */
package octavo.source;
