/**
 * Draws exhibits: a spec and its data in a style become a {@link octavo.drawing.Drawing}, words and a table.
 *
 * <p>{@code Draughtsman} is the door. {@code DataReader} turns a dataset into numbers and says what is wrong with it; one
 * class for each family of charts draws it. XChart draws the marks of data onto a {@code Recorder}; grid, labels,
 * targets and everything else in words is an own layer over it. This is the only package that knows XChart.
 */
package octavo.exhibit;
