package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EpochTest {
    @Test
    void secondsAreADayInUtc() {
        assertThat(Epoch.date("1804032000")).contains(LocalDate.of(2027, 3, 3));
        assertThat(Epoch.date("1804031999")).contains(LocalDate.of(2027, 3, 2));
        assertThat(Epoch.date(null)).isEmpty();
        assertThat(Epoch.date(" ")).isEmpty();
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> Epoch.date("tomorrow")).hasMessageContaining("\"tomorrow\"");
        assertThatThrownBy(() -> Epoch.date("99999999999999999")).hasMessageContaining("no number of seconds");
    }
}
