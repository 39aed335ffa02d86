/**
 * From the vertical list to pages. {@link octavo.layout.page.PageMaker} is the way in: PageBreaker weighs where pages end,
 * PageWalk goes down one page (to weigh it or to fill it) and PageFloats places what floats there, by one FloatPlan after
 * another; Tolls says what each fault costs. NoteArea and MarginColumn find room at the foot and at the side, Leveller
 * spreads what a page is short of, Furniture adds what every page repeats.
 */
package octavo.layout.page;
