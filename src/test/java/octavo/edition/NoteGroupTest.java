package octavo.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoteGroupTest {
    private static NoteGroup group(int notes) {
        List<Edition.Note> all = IntStream.rangeClosed(1, notes)
                .mapToObj(n -> new Edition.Note(n, "note-" + n, "mark-" + n, List.of()))
                .toList();
        return new NoteGroup("a", "1", "A", all);
    }

    @Test
    void aDozenNotesOfTwoSectionsStandUnderTheirTitles() {
        assertThat(NoteGroup.needHeads(List.of(group(5), group(7)))).isTrue();
        assertThat(NoteGroup.needHeads(List.of(group(5), group(6)))).isFalse();
    }

    @Test
    void theNotesOfOneSectionNeedNoTitleOfIt() {
        assertThat(NoteGroup.needHeads(List.of(group(40)))).isFalse();
        assertThat(NoteGroup.needHeads(List.of())).isFalse();
    }
}
