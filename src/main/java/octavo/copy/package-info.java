/**
 * A finished master and what one recipient's copy says → that copy. Decides nothing: contents and metadata come ready. The
 * only package that knows OpenPDF.
 */
package octavo.copy;
