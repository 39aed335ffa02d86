/**
 * From the edition's blocks to the vertical list ({@link octavo.layout.block.Element}) and the tag tree.
 * {@link octavo.layout.block.BriefSetter} is the way in; BlockSetter visits blocks and hands what is special to a setter of
 * its own: headings, lists, quotations, panels, exhibits, tables, what hangs in the margin.
 */
package octavo.layout.block;
