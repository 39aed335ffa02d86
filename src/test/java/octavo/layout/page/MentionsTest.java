package octavo.layout.page;

import static octavo.layout.page.VerticalList.floating;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.layout.block.Element;
import octavo.report.Placement;
import org.junit.jupiter.api.Test;

/** Where a float may stand for what refers to it; a mention is a line and a chance, a float one element. */
class MentionsTest {
    private static Mentions mentions(VerticalList list) {
        return list.galley().mentions;
    }

    @Test
    void oneThatIsMentionedBelowItsPlaceWaitsForThatLine() {
        Mentions mentions =
                mentions(new VerticalList().floats("a").lines(1).mention("a").mention("a"));
        assertThat(mentions.below(0)).isEqualTo(3);
    }

    @Test
    void oneThatIsMentionedAboveMayStandBehindThatParagraph() {
        Mentions mentions = mentions(
                new VerticalList().lines(1).mention("a").lines(2).floats("a").mention("a"));
        assertThat(mentions.below(8)).isEqualTo(-1);
        assertThat(mentions.early(3)).as("behind the mention").isZero();
        assertThat(mentions.early(1)).isEqualTo(-1);
        assertThat(mentions.early(7)).isEqualTo(-1);
    }

    @Test
    void theFirstMentionDecides() {
        Mentions mentions =
                mentions(new VerticalList().mention("a").mention("a").lines(1).floats("a"));
        assertThat(mentions.early(1)).isZero();
        assertThat(mentions.early(3)).isEqualTo(-1);
    }

    /** A paragraph of three lines refers to it in the first: it stands behind the third. */
    @Test
    void itStandsBehindTheWholeParagraph() {
        VerticalList list = new VerticalList().mention("a");
        VerticalList cut = new VerticalList();
        list.galley();
        Element line = list.galley().at(0);
        cut.add(line, VerticalList.WITHIN).lines(2).floats("a");
        assertThat(mentions(cut).early(1)).isEqualTo(-1);
        assertThat(mentions(cut).early(5)).isZero();
    }

    @Test
    void onlyWhatIsToFindItsPlaceByItselfMovesUp() {
        for (Placement placement : Placement.values()) {
            VerticalList list = new VerticalList().mention("a").lines(1).add(floating("a", placement));
            assertThat(mentions(list).early(1)).isEqualTo(placement == Placement.AUTO ? 0 : -1);
        }
    }

    @Test
    void itPassesNothingButText() {
        VerticalList other =
                new VerticalList().mention("a").lines(1).floats("b").lines(1).floats("a");
        assertThat(mentions(other).early(1)).isEqualTo(-1);
        VerticalList panel =
                new VerticalList().mention("a").open().lines(1).close().floats("a");
        assertThat(mentions(panel).early(1)).isEqualTo(-1);
        VerticalList text = new VerticalList()
                .mention("a")
                .add(new Element.Space(5, List.of()), new Element.Snap(0))
                .lines(1)
                .floats("a");
        assertThat(mentions(text).early(1)).isZero();
    }

    @Test
    void whatStandsBeyondABarrierOrInAnotherPartIsNoMention() {
        for (Element bound : List.of(new Element.Barrier(), new Element.NewPage())) {
            VerticalList above =
                    new VerticalList().mention("a").add(bound).lines(1).floats("a");
            assertThat(mentions(above).early(1)).isEqualTo(-1);
            VerticalList below =
                    new VerticalList().floats("a").lines(1).add(bound).mention("a");
            assertThat(mentions(below).below(0)).isEqualTo(-1);
        }
    }

    @Test
    void whatIsNotMentionedStandsAnywhere() {
        assertThat(mentions(new VerticalList().floats("a").mention("b")).below(0))
                .isEqualTo(-1);
    }
}
