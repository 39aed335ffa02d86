/** Reads content/ into the report. */
package octavo.content;
