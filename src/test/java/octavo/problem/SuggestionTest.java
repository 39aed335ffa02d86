package octavo.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> NAMES = List.of("industry", "trade", "security");

    @Test
    void namesTheNearest() {
        assertThat(Suggestion.hint("industrie", NAMES)).isEqualTo("did you mean \"industry\"?");
        assertThat(Suggestion.hint("tarde", NAMES)).isEqualTo("did you mean \"trade\"?");
    }

    @Test
    void listsWhatIsKnownWhenNothingIsNear() {
        assertThat(Suggestion.hint("zebra", NAMES)).isEqualTo("known: industry, security, trade");
        assertThat(Suggestion.hint("zebra", List.of())).isEmpty();
        List<String> many = IntStream.range(10, 30).mapToObj(i -> "n" + i).toList();
        assertThat(Suggestion.hint("zebra", many)).endsWith("n21 and 8 more");
    }
}
