package octavo.brief;

import static octavo.brief.Tree.attributes;
import static octavo.brief.Tree.priority;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import octavo.edition.EditionDump;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Block.PanelKind;
import octavo.report.Report;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static List<String> order(Tree t) {
        return new Tailor(t.report(), List.of())
                .candidates(t.parts("- chapter: one")).stream()
                        .map(c -> c.what() + " " + c.priority())
                        .toList();
    }

    @Test
    void theLeastImportantGoesFirstAndFromTheEnd() {
        Tree t = new Tree();
        t.chapter(
                "one",
                "4",
                "One",
                t.section(priority("a", 5), 1, "A", t.p("x")),
                t.section(priority("b", 1), 1, "B", t.p("x")),
                t.section("never", 1, "Never", t.p(priority("c", 5), "x"), t.p("x")),
                t.section(priority("d", 3), 1, "D", t.p("x")));
        assertThat(order(t)).containsExactly("c 5", "a 5", "d 3", "b 1");
    }

    @Test
    void whatIsRequiredStaysAsLongAsWhatRequiresIt() {
        Tree t = new Tree();
        t.chapter(
                "one",
                "4",
                "One",
                t.p(priority("claim", 2, "proof"), "x"),
                t.p(priority("proof", 5), "x"),
                t.p(priority("aside", 4), "x"),
                t.p(priority("fixed", 0, "pillar"), "x"),
                t.p(priority("pillar", 5), "x"));
        assertThat(order(t)).containsExactly("aside 4", "claim 2");
    }

    @Test
    void aContainerIsAsImportantAsWhatItHolds() {
        Tree t = new Tree();
        t.chapter(
                "one",
                "4",
                "One",
                t.section(priority("s", 5), 1, "S", t.p(priority("core", 1), "x"), t.p(priority("extra", 5), "x")),
                t.p(priority("other", 3), "x"));
        assertThat(order(t)).containsExactly("extra 5", "other 3", "core 1");
    }

    @Test
    void whatRequiresEachOtherGoesTogether() {
        Tree t = new Tree();
        t.chapter(
                "one",
                "4",
                "One",
                t.p(priority("a", 4, "b"), "one two"),
                t.p(priority("b", 5, "a"), "three"),
                t.p(priority("c", 4), "x"));
        List<Candidate> candidates = new Tailor(t.report(), List.of()).candidates(t.parts("- chapter: one"));
        assertThat(candidates).hasSize(2);
        assertThat(candidates.get(1).places()).hasSize(2);
        assertThat(candidates.get(1).words()).isEqualTo(3);
    }

    @Test
    void anExhibitsOwnPriorityCountsAndItsReferencesChange() {
        Tree t = new Tree().exhibit("e", "E").exhibit("f", "F");
        t.chapter(
                "one",
                "4",
                "One",
                t.use(priority("", 5), "e"),
                t.use("f"),
                t.p(
                        "See ",
                        t.ref(octavo.report.Inline.Reference.Kind.EXHIBIT, "f"),
                        " (",
                        t.ref(octavo.report.Inline.Reference.Kind.EXHIBIT, "e"),
                        ")."));
        Brief brief = t.parts("- chapter: one");
        Tailor tailor = new Tailor(t.report(), List.of());
        Set<Span> dropped = tailor.candidates(brief).get(0).places();
        Tailored tailored =
                tailor.tailor(brief, dropped, new Pictureless(), new Problems()).orElseThrow();
        assertThat(EditionDump.body(tailored.edition(Format.PDF).parts()).replace('\u00a0', '~'))
                .contains("(Exhibit~1) F", "See [Exhibit~1](#exh-f).")
                .doesNotContain("exh-e");
        assertThat(TraceText.of(tailor.trace(brief, dropped))).contains("out    exhibit e", "the limit: priority 5");
    }

    /** What the test knows of a node of a random tree. */
    private record Known(Block block, int priority, Set<String> requires, Optional<Known> parent) {
        String id() {
            return block.attributes().id().orElseThrow();
        }

        boolean isIn(Known other) {
            return block == other.block || parent.filter(p -> p.isIn(other)).isPresent();
        }
    }

    @Test
    void anyHeadOfTheListLeavesASoundBrief() {
        int candidates = 0;
        for (int seed = 0; seed < 200; seed++) {
            Tree t = new Tree();
            Random random = new Random(seed);
            List<Known> known = new ArrayList<>();
            int sections = 2 + random.nextInt(4);
            Object[] blocks = new Object[sections];
            for (int i = 0; i < sections; i++) {
                blocks[i] = section(t, random, i);
            }
            t.chapter("one", "4", "One", blocks);
            for (Object block : blocks) {
                gather((Block) block, Optional.empty(), known);
            }
            candidates += check(t.report(), t.parts("- chapter: one"), known, seed);
        }
        assertThat(candidates).isGreaterThan(600);
    }

    private static Block section(Tree t, Random random, int i) {
        Block[] children = new Block[1 + random.nextInt(4)];
        for (int j = 0; j < children.length; j++) {
            Attributes a = random(random, "n" + i + j);
            children[j] = random.nextInt(3) == 0
                    ? t.panel(
                            a,
                            PanelKind.BOX,
                            "",
                            t.p(random(random, "n" + i + j + 0), "x"),
                            t.p(attributes("n" + i + j + 1), "y"))
                    : t.p(a, "words here");
        }
        return t.section(random(random, "n" + i), 1, "Title", children);
    }

    private static Attributes random(Random random, String id) {
        int priority = random.nextInt(10) < 6 ? 1 + random.nextInt(5) : 0;
        Set<String> requires = new LinkedHashSet<>();
        while (random.nextInt(4) == 0) {
            requires.add("n" + random.nextInt(5) + (random.nextBoolean() ? random.nextInt(4) : ""));
        }
        return priority(id, priority, requires.toArray(String[]::new));
    }

    private static void gather(Block block, Optional<Known> parent, List<Known> known) {
        Known self = new Known(
                block,
                block.attributes().conditions().priority().orElse(0),
                block.attributes().conditions().requires(),
                parent);
        known.add(self);
        Only.children(block).stream()
                .filter(child -> child.attributes().id().isPresent())
                .forEach(child -> gather(child, Optional.of(self), known));
    }

    private static int check(Report report, Brief brief, List<Known> all, int seed) {
        Tailor tailor = new Tailor(report, List.of());
        List<Candidate> candidates = tailor.candidates(brief);
        List<Known> there = present(report, brief, Set.of(), all);
        Set<Span> dropped = new LinkedHashSet<>();
        all.stream()
                .filter(n -> !there.contains(n))
                .forEach(n -> dropped.add(n.block().span()));
        int last = 6;
        for (Candidate candidate : candidates) {
            assertThat(candidate.priority()).as("seed %d: order", seed).isBetween(1, last);
            last = candidate.priority();
            dropped.addAll(candidate.places());
            List<Known> kept = there.stream()
                    .filter(n -> there.stream().noneMatch(o -> n.isIn(o) && isEmpty(o.block(), dropped)))
                    .toList();
            assertThat(ids(present(report, brief, dropped, all)))
                    .as("seed %d: what is dropped takes nothing else with it", seed)
                    .isEqualTo(ids(kept));
            assertSound(kept, there, dropped, seed);
        }
        return candidates.size();
    }

    private static boolean isEmpty(Block block, Set<Span> dropped) {
        List<Block> children = Only.children(block);
        return dropped.contains(block.span())
                || !children.isEmpty() && children.stream().allMatch(child -> isEmpty(child, dropped));
    }

    private static void assertSound(List<Known> kept, List<Known> there, Set<Span> dropped, int seed) {
        Set<String> keptIds = ids(kept);
        Set<String> lost = ids(there);
        lost.removeAll(keptIds);
        for (Known node : kept) {
            assertThat(node.requires())
                    .as("seed %d: %s is orphaned", seed, node.id())
                    .doesNotContainAnyElementsOf(lost);
        }
        for (Known gone : there) {
            if (!dropped.contains(gone.block().span())) {
                continue;
            }
            assertThat(gone.priority())
                    .as("seed %d: %s may never go", seed, gone.id())
                    .isPositive();
            for (Known node : kept) {
                boolean lessImportant = node.priority() > gone.priority();
                assertThat(lessImportant && !isNeeded(node, kept, dropped, gone.priority(), new LinkedHashSet<>()))
                        .as(
                                "seed %d: %s (%d) stays while %s (%d) goes",
                                seed, node.id(), node.priority(), gone.id(), gone.priority())
                        .isFalse();
            }
        }
    }

    /** Whether something as important as {@code priority}, and kept, requires the node, something in it, or what it alone fills. */
    private static boolean isNeeded(Known node, List<Known> kept, Set<Span> dropped, int priority, Set<String> seen) {
        if (!seen.add(node.id())) {
            return false;
        }
        Set<Span> without = new LinkedHashSet<>(dropped);
        without.add(node.block().span());
        for (Known other : kept) {
            boolean leans = other != node && other.isIn(node);
            for (Known lost : kept) {
                boolean goes = lost.isIn(node) || isEmpty(lost.block(), without);
                leans |= goes && other.requires().contains(lost.id());
            }
            if (leans && isImportant(other, kept, dropped, priority, seen)) {
                return true;
            }
        }
        return false;
    }

    /** By its own priority, by what needs it, or, without a priority, as its container is. */
    private static boolean isImportant(
            Known node, List<Known> kept, Set<Span> dropped, int priority, Set<String> seen) {
        boolean own = node.priority() > 0
                ? node.priority() <= priority
                : node.parent()
                        .map(p -> isImportant(p, kept, dropped, priority, seen))
                        .orElse(true);
        return own || isNeeded(node, kept, dropped, priority, seen);
    }

    private static List<Known> present(Report report, Brief brief, Set<Span> dropped, List<Known> all) {
        Wording wording = Wording.of("en").orElseThrow();
        Set<String> ids = new LinkedHashSet<>();
        new Selector(new Register(report), brief, Format.PDF, dropped, wording, false)
                .select()
                .cut()
                .parts()
                .forEach(chosen -> chosen.pieces()
                        .forEach(piece -> Walk.blocks(
                                List.of(piece.block()), b -> b.attributes().id().ifPresent(ids::add))));
        return all.stream().filter(n -> ids.contains(n.id())).toList();
    }

    private static Set<String> ids(List<Known> nodes) {
        Set<String> ids = new LinkedHashSet<>();
        nodes.forEach(n -> ids.add(n.id()));
        return ids;
    }
}
