package octavo.layout.page;

import static octavo.layout.page.VerticalList.GAPS;
import static octavo.layout.page.VerticalList.NOTE;
import static octavo.layout.page.VerticalList.box;
import static octavo.layout.page.VerticalList.marked;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.layout.page.NoteArea.Part;
import octavo.layout.page.NoteArea.Rest;
import org.junit.jupiter.api.Test;

/** Notes 1 and 2 have two lines of 8 pt each, note 3 has one; their separator takes 6, and 2 below them may be cut off. */
class PageNotesTest {
    private static final double HEAD = GAPS.head() - GAPS.trail();

    private final NoteArea area =
            new VerticalList().note(1, 2).note(2, 2).note(3, 1).galley().notes;
    private final PageNotes fresh = new PageNotes(area, List.of());

    @Test
    void aPageWithoutMarksHasNoNotes() {
        assertThat(fresh.height()).isZero();
        fresh.call(box(10));
        assertThat(fresh.height()).isZero();
        assertThat(fresh.heightWith(box(10))).isZero();
    }

    @Test
    void theFirstBringsTheSeparatorAndOthersTheRoomBetweenThem() {
        fresh.call(marked(1));
        assertThat(fresh.height()).isEqualTo(HEAD + 2 * NOTE);
        fresh.call(marked(2, 3));
        assertThat(fresh.height()).isEqualTo(HEAD + 5 * NOTE + 2 * GAPS.between());
    }

    @Test
    void aNoteThatIsCalledTwiceStandsOnce() {
        fresh.call(marked(1));
        fresh.call(marked(1));
        assertThat(fresh.height()).isEqualTo(HEAD + 2 * NOTE);
        assertThat(fresh.heightWith(marked(1))).isEqualTo(HEAD + 2 * NOTE);
    }

    @Test
    void askingForTheHeightWithOthersDoesNotCallThem() {
        assertThat(fresh.heightWith(marked(1, 3))).isEqualTo(HEAD + 3 * NOTE + GAPS.between());
        assertThat(fresh.height()).isZero();
    }

    @Test
    void whatEarlierPagesLeftTakesItsRoomFirst() {
        PageNotes notes = new PageNotes(area, List.of(new Rest(1, 1)));
        assertThat(notes.height()).isEqualTo(HEAD + NOTE);
        notes.call(marked(3));
        assertThat(notes.height()).isEqualTo(HEAD + 2 * NOTE + GAPS.between());
        NoteArea.Cut all = notes.cut(100, false);
        assertThat(all.placed()).containsExactly(new Part(1, 1, 2), new Part(3, 0, 1));
        assertThat(all.rest()).isEmpty();
        assertThat(all.height()).isEqualTo(notes.height());
    }

    @Test
    void whatHasNoRoomGoesToLaterPagesInOrder() {
        fresh.call(marked(2));
        fresh.call(marked(1));
        NoteArea.Cut cut = fresh.cut(HEAD + 3 * NOTE + GAPS.between(), false);
        assertThat(cut.placed()).containsExactly(new Part(1, 0, 2), new Part(2, 0, 1));
        assertThat(cut.rest()).containsExactly(new Rest(2, 1));
        NoteArea.Cut none = fresh.cut(HEAD + NOTE - 1, false);
        assertThat(none.placed()).isEmpty();
        assertThat(none.rest()).containsExactly(new Rest(1, 0), new Rest(2, 0));
        assertThat(none.height()).isZero();
    }

    @Test
    void whereNothingElseStandsOneLineStandsEvenWithoutRoom() {
        fresh.call(marked(1));
        NoteArea.Cut cut = fresh.cut(1, true);
        assertThat(cut.placed()).containsExactly(new Part(1, 0, 1));
        assertThat(cut.rest()).containsExactly(new Rest(1, 1));
    }
}
