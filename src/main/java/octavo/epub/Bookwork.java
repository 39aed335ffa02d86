package octavo.epub;

import octavo.edition.Edition;
import octavo.style.Style;
import octavo.text.Hyphenator;

/** What all writers of one book share. */
record Bookwork(
        Edition edition,
        Style style,
        Hyphenator hyphenator,
        NoteHomes notes,
        Places places,
        PageBreaks breaks,
        Pictures pictures) {}
