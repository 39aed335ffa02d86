package octavo.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTagTest {

    @Test
    void knownTags() {
        assertThat(List.of("en", "en-GB", "de-AT", "zh-Hans", "zh-Hant-TW", "gsw", "sr-Cyrl-RS", "ja-Jpan", "es-419"))
                .allMatch(LanguageTag::isKnown);
    }

    @Test
    void tagsOfNoLanguageScriptOrRegion() {
        assertThat(List.of("xq", "zzz", "en-ZZ", "en-Zzzz", "en-Qqqq", "de-XX9", "not a tag", ""))
                .noneMatch(LanguageTag::isKnown);
    }
}
