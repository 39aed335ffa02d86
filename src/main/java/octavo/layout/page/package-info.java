/**
 * From the vertical list to pages. {@link octavo.layout.page.PageMaker} is the way in: PageBreaker weighs where pages end,
 * PageWalk goes down one page (to weigh it or to fill it), NoteArea and MarginColumn find room at the foot and at the side,
 * Furniture adds what every page repeats.
 */
package octavo.layout.page;
