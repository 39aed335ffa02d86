package octavo.layout.page;

import static octavo.layout.page.VerticalList.floating;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.report.Placement;
import org.junit.jupiter.api.Test;

/** What floats ask for and which plans they leave, by their ordinals. */
class FloatWishesTest {
    private static FloatWishes wishes(VerticalList list, FloatPlan plan) {
        return new FloatWishes(list.galley(), Start.FIRST, plan);
    }

    private static VerticalList one(Placement placement) {
        return new VerticalList().lines(2).add(floating("a", placement)).lines(2);
    }

    @Test
    void eachHasWhatItAsksFor() {
        for (Placement placement : Placement.values()) {
            assertThat(wishes(one(placement), FloatPlan.PLAIN).wish(0)).isEqualTo(placement);
        }
    }

    @Test
    void withTextBesideItItStandsWhereItIs() {
        FloatWishes wishes = wishes(one(Placement.AUTO), FloatPlan.PLAIN);
        wishes.beside(0);
        assertThat(wishes.wish(0)).isEqualTo(Placement.HERE);
    }

    @Test
    void aPanelHasNoFootAndNoPageOfItsOwn() {
        VerticalList list = new VerticalList().open();
        for (Placement placement : Placement.values()) {
            list.add(floating("a" + placement, placement));
        }
        FloatWishes wishes = wishes(list.lines(1).close(), FloatPlan.PLAIN);
        for (Placement placement : Placement.values()) {
            boolean none = placement == Placement.BOTTOM || placement == Placement.PAGE;
            assertThat(wishes.wish(placement.ordinal())).isEqualTo(none ? Placement.AUTO : placement);
            assertThat(wishes.isInner(placement.ordinal())).isTrue();
            assertThat(wishes.isForFoot(placement.ordinal())).isFalse();
        }
    }

    @Test
    void atTheFootStandsWhatAsksForItAndWhatIsPlannedThere() {
        assertThat(wishes(one(Placement.BOTTOM), FloatPlan.PLAIN).isForFoot(0)).isTrue();
        assertThat(wishes(one(Placement.AUTO), FloatPlan.PLAIN).isForFoot(0)).isFalse();
        assertThat(wishes(one(Placement.AUTO), new FloatPlan(0, 1)).isForFoot(0))
                .isTrue();
        assertThat(wishes(one(Placement.TOP), new FloatPlan(0, 1)).isForFoot(0)).isFalse();
        assertThat(wishes(one(Placement.HERE), new FloatPlan(0, 1)).isForFoot(0))
                .isFalse();
    }

    /** One that stands in its place may wait or stand at the foot, alone or with the next one. */
    @Test
    void whatStandsMayStandElsewhere() {
        VerticalList list =
                new VerticalList().lines(2).floats("a").lines(2).floats("b").lines(1);
        List<FloatPlan> plans = wishes(list, FloatPlan.PLAIN).others(2, 2, -1);
        assertThat(plans)
                .containsExactly(
                        new FloatPlan(0, 0),
                        new FloatPlan(0, 1),
                        new FloatPlan(0, 2),
                        new FloatPlan(1, 0),
                        new FloatPlan(1, 1));
    }

    /** What did not fit waits in the plain plan already; it may still stand at the foot. */
    @Test
    void whatWaitsIsNotHeldBackAgain() {
        VerticalList list = new VerticalList().lines(2).floats("a").lines(2);
        assertThat(wishes(list, FloatPlan.PLAIN).others(0, 1, -1)).containsExactly(new FloatPlan(0, 1));
    }

    /** One that is referred to further down may have to wait for that line, though it did not fit in its place. */
    @Test
    void whatIsMentionedBelowMayWait() {
        VerticalList list = new VerticalList().lines(2).floats("a").mention("a");
        assertThat(wishes(list, FloatPlan.PLAIN).others(0, 1, -1))
                .containsExactly(new FloatPlan(0, 0), new FloatPlan(0, 1));
    }

    @Test
    void whatAsksForAPlaceHasNoOther() {
        assertThat(wishes(one(Placement.TOP), FloatPlan.PLAIN).others(1, 1, -1)).isEmpty();
        assertThat(wishes(one(Placement.BOTTOM), FloatPlan.PLAIN).others(1, 1, -1))
                .isEmpty();
        assertThat(wishes(one(Placement.HERE), FloatPlan.PLAIN).others(1, 1, -1))
                .isEmpty();
        VerticalList inner = new VerticalList().open().floats("a").lines(1).close();
        assertThat(wishes(inner, FloatPlan.PLAIN).others(1, 1, -1))
                .as("within a panel there is no foot")
                .containsExactly(new FloatPlan(0, 0));
    }

    @Test
    void oneThatMayStandAboveItsPlaceIsTriedThereAndAtTheFootOfThatPage() {
        VerticalList list = new VerticalList().mention("a").lines(2).floats("a");
        assertThat(wishes(list, FloatPlan.PLAIN).others(0, 0, 0))
                .containsExactly(FloatPlan.early(0, false), FloatPlan.early(0, true));
        assertThat(wishes(list, FloatPlan.early(0, false)).others(0, 0, 0)).isEmpty();
    }
}
