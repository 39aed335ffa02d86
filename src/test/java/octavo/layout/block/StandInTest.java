package octavo.layout.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offsets behind a page number are those of the words that are written in its place. */
class StandInTest {
    @Test
    void offsetsAreThoseOfWhatIsWritten() {
        // "See page 7 and page 12." for "See section 4.2 and section 4.3."
        List<StandIn> all = List.of(new StandIn(4, 6, 11), new StandIn(15, 7, 11));
        assertThat(StandIn.written(0, all)).isZero();
        assertThat(StandIn.written(4, all)).isEqualTo(4);
        assertThat(StandIn.written(9, all)).as("within the number").isEqualTo(4);
        assertThat(StandIn.written(10, all)).isEqualTo(15);
        assertThat(StandIn.written(15, all)).isEqualTo(20);
        assertThat(StandIn.written(18, all)).isEqualTo(20);
        assertThat(StandIn.written(22, all)).isEqualTo(31);
    }
}
