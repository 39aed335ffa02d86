package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.brief.Brief;
import octavo.brief.Candidate;
import octavo.brief.Format;
import octavo.brief.Trace;
import octavo.brief.Trace.State;
import octavo.edition.Edition;
import octavo.edition.EditionText;
import octavo.press.Setter.SetBrief;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.style.Fitted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random contents with random limits: the limit is met, or the problem is right; what is more important never goes before
 * what is less; what something requires stays with it. {@code -Dlimits=200} makes it 200.
 */
class LimitsTest {
    private static final int COUNT = Integer.getInteger("limits", 24);
    private static final Path SAMPLE = Path.of("content");

    @TempDir
    private static Path folder;

    private static Workshop workshop;
    private static final List<Double> LEFT = new ArrayList<>();
    private static int refused;

    @BeforeAll
    static void write() throws IOException {
        Path content = folder.resolve("content");
        for (String part : List.of("data", "exhibits")) {
            Files.createDirectories(content.resolve(part));
            try (Stream<Path> files = Files.list(SAMPLE.resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, content.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        for (String file : List.of("publication.yaml", "sources.yaml")) {
            Files.copy(SAMPLE.resolve(file), content.resolve(file));
        }
        LimitContent.write(content, COUNT);
        Problems problems = new Problems();
        Order order = new Order(content, Path.of("styles"), folder.resolve("out"), List.of(), Set.of(), 1);
        workshop = Workshop.open(order, problems).orElseThrow();
        assertThat(problems.sorted().stream().filter(p -> p.severity() == Problem.Severity.ERROR))
                .isEmpty();
    }

    @AfterAll
    static void mostEndOnAFullPage() {
        long full = LEFT.stream().filter(left -> left < 2).count();
        System.out.printf(
                "limits: %d briefs, %d refused; of %d that were shortened or tightened %d end within two lines%n",
                COUNT, refused, LEFT.size(), full);
        assertThat(refused).isLessThan(COUNT);
    }

    @TestFactory
    Stream<DynamicTest> everyLimit() {
        return IntStream.range(0, COUNT)
                .mapToObj(seed -> DynamicTest.dynamicTest(LimitContent.id(seed), () -> check(seed)));
    }

    private static void check(int seed) {
        Brief brief = workshop.briefs().get(LimitContent.id(seed));
        Problems problems = new Problems();
        Optional<SetBrief> set = new Setter(workshop.tailor(), brief, workshop.hands(brief), problems).set();
        if (set.isPresent()) {
            assertThat(problems.hasErrors()).isFalse();
            met(brief, set.get());
            chosen(brief, seed, set.get());
        } else {
            refused++;
            refused(brief, problems);
        }
    }

    private static void met(Brief brief, SetBrief set) {
        Edition edition = set.tailored().edition(Format.PDF);
        assertThat(set.pages().pages().size())
                .isLessThanOrEqualTo(brief.limit().pages().orElse(9999));
        assertThat(edition.words()).isLessThanOrEqualTo(brief.limit().words().orElse(99_999));
        assertThat(edition.readingMinutes())
                .isLessThanOrEqualTo(brief.limit().minutes().orElse(999));
        assertThat(set.fitting().layouts()).isBetween(1, PageSearch.MOST_LAYOUTS);
        assertThat(set.fitting().by()).isBetween(-1.0, 1.0);
        assertThat(EditionText.of(set.tailored().edition(Format.EPUB), n -> ""))
                .isEqualTo(EditionText.of(edition, n -> ""));
        if (brief.limit().pages().isPresent()
                && set.fitting().wholePages() > set.pages().pages().size()) {
            LEFT.add(set.fitting().left());
        }
    }

    /** The choice, against what the generator knows of its content. */
    private static void chosen(Brief brief, int seed, SetBrief set) {
        Map<String, LimitContent.Node> nodes = LimitContent.nodes(seed);
        Set<String> in = new TreeSet<>();
        collect(workshop.tailor().trace(brief, set.dropped()).nodes(), in);
        in.retainAll(nodes.keySet());
        Set<String> out = new TreeSet<>(nodes.keySet());
        out.removeAll(in);
        assertThat(out.isEmpty()).isEqualTo(set.dropped().isEmpty());
        for (String id : in) {
            assertThat(in).as("what %s requires", id).containsAll(nodes.get(id).requires());
            nodes.get(id)
                    .parent()
                    .ifPresent(parent -> assertThat(in).as("around %s", id).contains(parent));
        }
        Map<String, Integer> importance = importance(nodes, in);
        int mostImportantOut = out.stream().mapToInt(id -> own(nodes, id)).min().orElse(5);
        for (String id : in) {
            if (nodes.get(id).priority() == 0) {
                continue; // goes only with what holds it
            }
            assertThat(importance.get(id))
                    .as("%s stays although something of priority %d went", id, mostImportantOut)
                    .isLessThanOrEqualTo(mostImportantOut);
        }
        out.forEach(id -> assertThat(own(nodes, id)).as("%s always stays", id).isPositive());
    }

    private static void collect(List<Trace.Node> nodes, Set<String> in) {
        for (Trace.Node node : nodes) {
            if (node.state() == State.IN) {
                in.add(node.name());
                collect(node.children(), in);
            }
        }
    }

    /** The priority of a node, or of the nearest around it that has one; what has none itself goes only with that. */
    private static int own(Map<String, LimitContent.Node> nodes, String id) {
        LimitContent.Node node = nodes.get(id);
        return node.priority() > 0
                ? node.priority()
                : node.parent().map(parent -> own(nodes, parent)).orElse(0);
    }

    /** As important as the most important thing that stands in it or requires it, among what is in. */
    private static Map<String, Integer> importance(Map<String, LimitContent.Node> nodes, Set<String> in) {
        Map<String, Integer> importance = new HashMap<>();
        in.forEach(id -> importance.put(id, own(nodes, id)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String id : in) {
                Set<String> raised = new TreeSet<>(nodes.get(id).requires());
                nodes.get(id).parent().ifPresent(raised::add);
                Optional<String> around =
                        nodes.get(id).parent().filter(p -> nodes.get(id).priority() == 0);
                if (around.isPresent() && importance.get(around.get()) < importance.get(id)) {
                    importance.put(id, importance.get(around.get())); // goes only with what holds it
                    changed = true;
                }
                for (String other : raised) {
                    if (importance.get(other) > importance.get(id)) {
                        importance.put(other, importance.get(id));
                        changed = true;
                    }
                }
            }
        }
        return importance;
    }

    private static void refused(Brief brief, Problems problems) {
        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.code()).isEqualTo("over-limit");
        assertThat(problem.span()).isEqualTo(brief.limit().span().orElseThrow());
        assertThat(problem.span().line()).isEqualTo(6);
        assertThat(problem.message())
                .contains("over its limit of " + brief.limit().text());
        Set<Span> all = new TreeSet<>();
        workshop.tailor().candidates(brief).stream().map(Candidate::places).forEach(all::addAll);
        Hands hands = workshop.hands(brief);
        var tight = Fitted.of(hands.style(), -1);
        Edition least = workshop.tailor()
                .tailor(brief, all, hands.illustrators().apply(tight), new Problems())
                .orElseThrow()
                .edition(Format.PDF);
        if (brief.limit().pages().isPresent()) {
            int pages = hands.setters()
                    .apply(tight)
                    .set(least, new Problems())
                    .pages()
                    .size();
            assertThat(pages)
                    .as("pages of the least")
                    .isGreaterThan(brief.limit().pages().getAsInt());
            assertThat(problem.message()).containsPattern(" is [0-9]+ lines? over");
            assertThat(problem.hint()).contains("allow pages: " + pages);
        } else {
            boolean words = least.words() > brief.limit().words().orElse(99_999);
            assertThat(words || least.readingMinutes() > brief.limit().minutes().orElse(999))
                    .isTrue();
        }
        assertThat(problem.hint()).containsAnyOf("give a priority=1..5 to ", "choose fewer parts");
    }
}
