package octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import octavo.problem.Problems;
import org.junit.jupiter.api.Test;

class YamlTest {
    private final Problems problems = new Problems();

    private Optional<YamlNode> read(String yaml) {
        return Yaml.read(yaml, "a.yaml", 0, problems);
    }

    private String said(String yaml) {
        Problems own = new Problems();
        Yaml.read(yaml, "a.yaml", 0, own);
        return String.join(
                "; ",
                own.sorted().stream().map(p -> p.toString().split("\n")[0]).toList());
    }

    @Test
    void everyNodeHasItsPlace() {
        YamlNode root = read("a: 1.50\nb:\n  - {c: 'x y'}\n  - []\nd:\n").orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        assertThat(root.toString().replaceAll("span=|key=|, quoted=false|\\w*\\[|\\]", ""))
                .contains("a.yaml:1:4", "a.yaml:3:5", "a.yaml:3:9", "a.yaml:4:5");
        YamlNode.Mapping mapping = (YamlNode.Mapping) root;
        assertThat(mapping.entries().keySet()).containsExactly("a", "b", "d");
        assertThat(((YamlNode.Scalar) mapping.entries().get("a").value()).text())
                .isEqualTo("1.50");
        assertThat(((YamlNode.Scalar) mapping.entries().get("d").value()).isNull())
                .isTrue();
        YamlNode.Sequence list = (YamlNode.Sequence) mapping.entries().get("b").value();
        assertThat(list.items()).extracting(YamlNode::kind).containsExactly("keys with values", "a list");
        assertThat(list.items().get(0).span()).hasToString("a.yaml:3:5");
    }

    @Test
    void theFirstOfTwoKeysStaysAndNothingIsSaidOfTheOther() {
        YamlNode.Mapping root =
                (YamlNode.Mapping) read("a: 1\na: {b: 1, b: 2}\nc: 3\n").orElseThrow();
        assertThat(((YamlNode.Scalar) root.entries().get("a").value()).text()).isEqualTo("1");
        assertThat(root.entries().keySet()).containsExactly("a", "c");
        assertThat(problems.sorted()).singleElement().asString().startsWith("a.yaml:2:1: error [duplicate-key]");
    }

    @Test
    void aKeyIsASingleValue() {
        YamlNode.Mapping root = (YamlNode.Mapping)
                read("? [a, {b: 1, b: 2}]\n: {c: 1, c: 2}\nd: 4\n").orElseThrow();
        assertThat(root.entries().keySet()).containsExactly("d");
        assertThat(problems.sorted())
                .singleElement()
                .asString()
                .isEqualTo("a.yaml:1:3: error [yaml] a key must be a single value");
    }

    @Test
    void whatCannotBeReadSaysOneThing() {
        assertThat(said("a: 1\na: 2\nb: *c\n")).isEqualTo("a.yaml:3:4: error [yaml] aliases (*name) are not supported");
        assertThat(said("a: 1\n---\nb: 2\n")).isEqualTo("a.yaml:2:1: error [yaml] holds more than one document");
        assertThat(said("a: 1\na: 2\nb: [1\n"))
                .startsWith("a.yaml:4:1: error [yaml]")
                .doesNotContain("; ");
        assertThat(said("# nothing\n")).isEqualTo("a.yaml:1:1: error [empty-file] holds no YAML");
        assertThat(said("[".repeat(51))).isEqualTo("a.yaml:1:51: error [yaml] is nested more than 50 levels deep");
    }
}
