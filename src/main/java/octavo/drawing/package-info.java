/**
 * Marks on paper: shapes, glyph runs and images in points, y downwards, without any idea of what they mean. One drawing
 * becomes PDF, SVG or pixels.
 */
package octavo.drawing;
