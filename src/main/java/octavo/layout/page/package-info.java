/**
 * From the vertical list to pages. {@link octavo.layout.page.PageMaker} is the way in: PageBreaker seeks the cheapest pages,
 * PageWalk goes down one of them (to weigh its ends on Scales, or to fill it) by one Route through the list, and PageFloats
 * places what floats there, by one FloatPlan after another; Tolls says what each fault costs. NoteArea and MarginColumn find room at the foot and at the side, Leveller
 * spreads what a page is short of, Furniture adds what every page repeats.
 */
package octavo.layout.page;
