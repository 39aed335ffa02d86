package octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.problem.Span;
import org.junit.jupiter.api.Test;

class BinderTest {
    private final Problems problems = new Problems();

    enum Colour {
        DEEP_RED,
        BLUE
    }

    record Wheel(int size, @Default("blue") Colour colour, Span span) {
        Wheel {
            if (size <= 0) {
                throw new IllegalArgumentException("a wheel needs a size above 0");
            }
        }
    }

    record Cart(
            String name,
            @Key("for") Optional<String> owner,
            List<Wheel> wheels,
            Map<String, Double> loads,
            @Default("false") boolean closed,
            Optional<LocalDate> builtOn) {}

    private Optional<Cart> read(String yaml) {
        return Yaml.read(yaml, "cart.yaml", 0, problems).flatMap(node -> new Binder(problems).bind(node, Cart.class));
    }

    @Test
    void fillsRecordsWithPlacesAndDefaults() {
        Cart cart = read("""
            name: "1.50"
            for: Ada
            wheels:
              - {size: 3, colour: deep-red}
              - size: 4
            loads: {left: 1.5, right: 2}
            built-on: 2026-11-24
            """).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        assertThat(cart)
                .isEqualTo(new Cart(
                        "1.50",
                        Optional.of("Ada"),
                        List.of(
                                new Wheel(3, Colour.DEEP_RED, new Span("cart.yaml", 4, 5)),
                                new Wheel(4, Colour.BLUE, new Span("cart.yaml", 5, 5))),
                        Map.of("left", 1.5, "right", 2.0),
                        false,
                        Optional.of(LocalDate.of(2026, 11, 24))));
    }

    @Test
    void reportsEveryMistakeInOneGo() {
        assertThat(read("""
            nmae: x
            wheels: [{size: 0}, {size: big}, {size: 2, colour: blau}]
            closed: yes
            built-on: 24.11.2026
            """)).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "cart.yaml:1:1: error [unknown-key] unknown key \"nmae\"\n    hint: did you mean \"name\"?",
                        "cart.yaml:2:10: error [bad-value] a wheel needs a size above 0",
                        "cart.yaml:2:28: error [bad-value] \"big\" is not a number",
                        "cart.yaml:2:52: error [bad-value] \"blau\" is not known here\n    hint: known: blue, deep-red",
                        "cart.yaml:3:9: error [bad-value] \"yes\" is neither true nor false",
                        "cart.yaml:4:11: error [bad-value] \"24.11.2026\" is not a date like 2026-11-24");
    }

    record Yard(Lamp lamp, Cart cart) {}

    record Lamp(Optional<String> bulb, @Default("2") int arms) {}

    @Test
    void fillsOnSoThatLaterChecksFindMore() {
        Yard yard = Yaml.read("cart: {name: A, nmae: B, built-on: soon, loads: {left: x, right: 2}}", "y", 0, problems)
                .flatMap(node -> new Binder(problems).bind(node, Yard.class))
                .orElseThrow();
        assertThat(yard.cart().name()).isEqualTo("A");
        assertThat(yard.cart().builtOn()).isEmpty();
        assertThat(yard.cart().loads()).isEqualTo(Map.of("right", 2.0));
        assertThat(problems.sorted())
                .extracting(Problem::code)
                .containsExactly("unknown-key", "bad-value", "bad-value");
    }

    @Test
    void aRecordMayBeAbsentWhenAllItsKeysMay() {
        assertThat(Yaml.read("cart: {name: A}", "y", 0, problems)
                        .flatMap(node -> new Binder(problems).bind(node, Yard.class))
                        .map(Yard::lamp))
                .contains(new Lamp(Optional.empty(), 2));
    }

    @Test
    void aRequiredTextIsNotBlank() {
        read("name: ' '");
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("cart.yaml:1:7: error [bad-value] key \"name\" is empty");
    }

    @Test
    void refusesWhatYamlWouldLetPass() {
        read("name: a\nname: b\n");
        read("name: &x a\nfor: *x\n");
        read("[".repeat(200) + "]".repeat(200));
        read("name: a\n---\nname: b\n");
        read("");
        assertThat(problems.sorted())
                .extracting(p -> p.span() + " " + p.code() + " " + p.message())
                .containsExactly(
                        "cart.yaml:1:1 empty-file holds no YAML",
                        "cart.yaml:1:51 yaml is nested more than 50 levels deep",
                        "cart.yaml:2:1 duplicate-key key \"name\" stands twice",
                        "cart.yaml:2:1 yaml holds more than one document",
                        "cart.yaml:2:6 yaml aliases (*name) are not supported");
    }
}
