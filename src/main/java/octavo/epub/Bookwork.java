package octavo.epub;

import octavo.edition.Edition;
import octavo.style.Style;

/** What all writers of one book share. */
record Bookwork(Edition edition, Style style, NoteHomes notes, Places places, PageBreaks breaks, Pictures pictures) {}
