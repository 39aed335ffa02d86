package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.brief.Brief;
import octavo.brief.Trace;
import octavo.brief.Trace.Node;
import octavo.brief.Trace.State;
import octavo.press.Explained.Size;
import octavo.problem.Problems;
import octavo.problem.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExplainedTest {
    private static Brief brief;

    @BeforeAll
    static void read() {
        Order order = new Order(
                java.nio.file.Path.of("content"),
                java.nio.file.Path.of("styles"),
                java.nio.file.Path.of("target/none"),
                List.of(),
                java.util.Set.of(),
                1);
        brief = Workshop.open(order, new Problems()).orElseThrow().briefs().get("policymaker");
    }

    private static Explained explained() {
        Span file = new Span("content/x.md", 7, 1);
        Node item = new Node(
                "item",
                "a \"small\" one",
                new Span("content/x.md", 9, 3),
                State.OUT,
                "the limit: priority 4",
                Optional.of(new Span("briefs/b.yaml", 10, 17)),
                OptionalInt.of(4),
                12,
                List.of());
        Node section = new Node(
                "section", "s", file, State.PDF_ONLY, "", Optional.empty(), OptionalInt.empty(), 90, List.of(item));
        Trace trace = new Trace("policymaker", 90, List.of(section));
        return new Explained(brief, trace, new Size(3, 102), new Size(2, 90), -0.25, 0.84, 7);
    }

    @Test
    void theTreeSaysWhatTheLimitDid() {
        assertThat(ExplainedText.of(explained()))
                .isEqualTo("""
                    policymaker
                         limit pages: 2 (content/briefs/policymaker.yaml:%d:17); before it: 3 pages, 102 words
                         2 pages, 90 words; 0.8 lines left on the last page; 7 layouts
                         set 25 %% of the way to the tightest that style "memo" allows
                    pdf  section s                                                     90  content/x.md:7:1
                    out    item a "small" one                                          12  content/x.md:9:3  the limit: priority 4 (briefs/b.yaml:10:17)
                    """.formatted(brief.limit().span().orElseThrow().line()));
    }

    @Test
    void theJsonHasTheShapeThatIsDocumented() {
        assertThat(ExplainedJson.of(List.of(explained())))
                .isEqualTo("""
                    [
                      {
                        "brief": "policymaker",
                        "language": "en-GB",
                        "style": "memo",
                        "limit": "pages: 2",
                        "at": {"file": "content/briefs/policymaker.yaml", "line": %d, "column": 17},
                        "before": {"pages": 3, "words": 102},
                        "after": {"pages": 2, "words": 90},
                        "set": -0.250,
                        "left": 0.8,
                        "layouts": 7,
                        "nodes": [
                          {"kind": "section", "name": "s", "at": {"file": "content/x.md", "line": 7, "column": 1}, "state": "pdf-only", "why": "", "because": null, "priority": null, "words": 90, "nodes": [
                            {"kind": "item", "name": "a \\"small\\" one", "at": {"file": "content/x.md", "line": 9, "column": 3}, "state": "out", "why": "the limit: priority 4", "because": {"file": "briefs/b.yaml", "line": 10, "column": 17}, "priority": 4, "words": 12, "nodes": []}
                          ]}
                        ]
                      }
                    ]
                    """.formatted(brief.limit().span().orElseThrow().line()));
        assertThat(ExplainedJson.of(List.of())).isEqualTo("[]\n");
    }
}
