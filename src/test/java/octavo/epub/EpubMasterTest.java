package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import octavo.edition.Edition;
import octavo.edition.Edition.Marking;
import octavo.edition.Handling;
import octavo.edition.Samples;
import octavo.edition.Slots;
import org.junit.jupiter.api.Test;

/** What a reader must heed, and what a copy says, stand on a book's title page. */
class EpubMasterTest {
    private static final String NOTICE = "Draft. Embargoed until 30 November 2026.";

    private static Edition edition(Optional<Slots> slots) {
        return Samples.everything()
                .withHandling(new Handling(
                        Optional.of(Marking.AMBER_STRICT), Optional.of(NOTICE), Optional.of("Draft"), slots));
    }

    private static EpubMaster master() {
        Edition edition = edition(Optional.of(new Slots(List.of(1), 1)));
        return new EpubWriter(Books.FACES, Books.HYPHENATOR)
                .master(edition, edition, Books.STYLES.get("house"), List.of(), Books.cover(), List.of("Šárka"));
    }

    @Test
    void markingAndNoticeStandOnTheTitlePage() {
        OpenBook book = new OpenBook(Books.write(edition(Optional.empty())));
        assertThat(book.texts("title.xhtml", "//p[@class='notice']")).containsExactly(NOTICE);
        assertThat(book.texts("title.xhtml", "//p[@class='marking tlp-amber-strict']"))
                .containsExactly("TLP:AMBER+STRICT");
        assertThat(book.text("title.xhtml")).doesNotContain(EpubMaster.BLANK);
    }

    @Test
    void aCopyDiffersFromAnotherInItsTitlePageOnly() {
        EpubMaster master = master();
        OpenBook one = new OpenBook(master.copy(List.of("For <Ann> & Šárka", "Copy 1")));
        OpenBook two = new OpenBook(master.copy(List.of()));
        assertThat(one.texts("title.xhtml", "//p[@class='copy']")).containsExactly("For <Ann> & Šárka", "Copy 1");
        assertThat(two.texts("title.xhtml", "//p[@class='copy']")).isEmpty();
        assertThat(two.text("title.xhtml")).doesNotContain(EpubMaster.BLANK);
        assertThat(one.text("package.opf")).isEqualTo(two.text("package.opf"));
        assertThat(master.copy(List.of("x"))).isEqualTo(master.copy(List.of("x")));
    }
}
