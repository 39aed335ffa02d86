package octavo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import octavo.problem.Problems;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class FittedTest {
    private static final Map<String, Style> STYLES = Styles.read(Path.of("styles"), "styles", new Problems());
    private final Style house = STYLES.get("house");

    @Test
    void asItIsItIsTheSame() {
        assertThat(Fitted.of(house, 0)).isSameAs(house);
    }

    @Test
    void asTightAsMayBeEachFreedomIsAtItsFloor() {
        Style tight = Fitted.of(house, -1);
        assertThat(tight.text(Role.BODY).leading().pt()).isCloseTo(15 * 0.96, within(0.001));
        assertThat(tight.grid().baseline().pt())
                .isEqualTo(tight.text(Role.BODY).leading().pt());
        assertThat(tight.text(Role.BODY).size()).isEqualTo(house.text(Role.BODY).size());
        assertThat(tight.text(Role.NOTE).size().pt()).isCloseTo(8 * 0.94, within(0.001));
        assertThat(tight.spacing().panel().pt()).isCloseTo(20 * 0.75, within(0.001));
        assertThat(tight.chart().rowPitch().pt()).isCloseTo(25 * 0.85, within(0.001));
        assertThat(tight.grid().top()).isEqualTo(house.grid().top());
    }

    @Test
    void roomGoesFirstAndLeadingLater() {
        Style little = Fitted.of(house, -0.3);
        assertThat(little.spacing().panel().pt()).isLessThan(20);
        assertThat(little.text(Role.BODY).leading().pt()).isEqualTo(15);
        assertThat(Fitted.of(house, 0.3).spacing().panel().pt()).isGreaterThan(20);
    }

    @Test
    void theAccessibleStyleKeepsItsPromises() {
        Style tight = Fitted.of(STYLES.get("accessible"), -1);
        for (Role role : Role.values()) {
            double before = STYLES.get("accessible").text(role).size().pt();
            assertThat(tight.text(role).size().pt()).as("%s", role).isEqualTo(before);
        }
        TextStyle body = tight.text(Role.BODY);
        assertThat(body.leading().pt() / body.size().pt()).isGreaterThanOrEqualTo(1.5);
    }

    @Test
    void aFreedomIsAShare() {
        Assertions.assertThatThrownBy(() -> new Fit.Range(0.4, 1)).hasMessage("least is a share from 0.5 to 1");
        Assertions.assertThatThrownBy(() -> new Fit.Range(1, 0.9)).hasMessage("most is a share from 1 to 2");
    }
}
