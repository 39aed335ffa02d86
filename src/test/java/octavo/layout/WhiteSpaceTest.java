package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import octavo.edition.Edition;
import octavo.page.Pages.Place;
import octavo.problem.Problems;
import org.junit.jupiter.api.Test;

/** How much of each page of the sample briefs is left white. */
class WhiteSpaceTest {
    /** A page may be white from here on down, as a share of its depth. */
    private static final double MOST = 0.27;

    @Test
    void noPageOfASampleEndsWhiteInTheCourseOfAPart() {
        List<String> white = new ArrayList<>();
        for (Map.Entry<String, Edition> entry : Sheets.editions().entrySet()) {
            Edition edition = entry.getValue();
            PageSetter.Laid laid = new PageSetter(
                            Sheets.STYLES.get(edition.setup().style()), Sheets.FACES, Sheets.HYPHENATOR)
                    .laid(edition, new Problems());
            for (int page = 0; page < laid.free().size() - 1; page++) {
                double share = laid.free().get(page) / laid.lines();
                if (share > MOST && !beginsPart(edition, laid, page + 1)) {
                    white.add(String.format(Locale.ROOT, "%s page %d: %.0f %%", entry.getKey(), page + 1, 100 * share));
                }
            }
        }
        assertThat(white).isEmpty();
    }

    /** Whether a page begins with a chapter, which always begins a page. */
    private static boolean beginsPart(Edition edition, PageSetter.Laid laid, int page) {
        Place start = laid.pages().starts().get(page).place();
        Optional<Edition.Part> part = edition.parts().stream()
                .filter(p -> start.equals(new Place.AtAnchor(p.anchor())))
                .findFirst();
        return part.filter(p -> p.kind() != Edition.Part.Kind.CASE_STUDY).isPresent();
    }
}
