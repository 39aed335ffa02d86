package octavo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each construct of the dialect, as the tree that it becomes. */
class DialectTest {
    @TempDir
    Path folder;

    private void reads(String markdown, String tree) {
        Fixture content = new Fixture(folder).chapter(markdown);
        assertThat(Dump.of(content.part(0))).isEqualTo(tree);
        assertThat(content.problems.sorted()).isEmpty();
    }

    @Test
    void headings_become_sections() {
        reads("""
            Before.

            # First *part* {#sec-first .unnumbered audience="trade industry" priority=2}

            One.

            ## Sub: Wer’s „glaubt“ 中文

            Two.

            # First part

            Three.
            """, """
            p: Before.
            section 1 unnumbered #first audience=trade,industry priority=2: First em[part]
              p: One.
              section 2 #sub-wers-glaubt-中文: Sub: Wer’s „glaubt“ 中文
                p: Two.
            section 1 #first-part: First part
              p: Three.
            """);
    }

    @Test
    void equal_titles_get_ids_that_leave_written_ones_alone() {
        reads("# A\n\nx\n\n# A\n\nx\n\n# B {#a-2}\n\nx\n", """
            section 1 #a: A
              p: x
            section 1 #a-3: A
              p: x
            section 1 #a-2: B
              p: x
            """);
    }

    @Test
    void running_text() {
        reads("""
            *em* **strong** ~~out~~ `"co--de"` [link *text*](https://x.org/a--b) <https://x.org> <a@x.org>
            next   line\\
            broken &amp; \\*plain\\* \\[x\\] a_b_c 5 * 3 [brackets] {braces} a{b}
            """, """
            p: em[em] strong[strong] struck[out] code["co--de"] link(https://x.org/a--b)[link em[text]] \
            link(https://x.org)[https://x.org] link(mailto:a@x.org)[a@x.org] next linebr()broken & *plain* [x] \
            a_b_c 5 * 3 [brackets] {braces} a{b}
            """);
    }

    @Test
    void spans() {
        reads("""
            [新型举国体制]{lang=zh-Hans} [usa]{.smallcaps} [a [b]{.smallcaps} *c [d]{lang=de}* \\] e]{audience=trade}
            [site](https://x.org){format=pdf}
            """, """
            p: span(lang=zh-Hans)[新型举国体制] span(smallcaps)[usa] \
            span(audience=trade)[a span(smallcaps)[b] em[c span(lang=de)[d]] ] e] \
            span(format=pdf)[link(https://x.org)[site]]
            """);
    }

    @Test
    void references_by_page() {
        reads("""
            see [@sec-one]{.page} and @exh-robots{.page}

            # One {#one}

            x
            """, """
            p: see ref(SECTION one by page) and ref(EXHIBIT robots by page)
            section 1 #one: One
              p: x
            """);
    }

    @Test
    void conditions() {
        reads("""
            ::: {.box #b audience="trade, industry" format=pdf priority=1}
            x
            :::

            ::: {.box unless-audience=trade requires="b box"}
            y
            :::
            """, """
            panel BOX #b audience=trade,industry format=pdf priority=1:\s
              p: x
            panel BOX #box unless=trade requires=b,box:\s
              p: y
            """);
    }

    @Test
    void notes() {
        reads("""
            Marked.[^24] Inline.^[Said *here* with @chap-one.]

            [^24]: The note.

                - list

                Second paragraph.
            """, """
            p: Marked.note(24) Inline.note(^1)
            note 24
              p: The note.
              ul
                item
                  p: list
              p: Second paragraph.
            note ^1
              p: Said em[here] with ref(CHAPTER one).
            """);
    }

    @Test
    void citations_and_references() {
        reads("""
            # S {#s}

            As [@merics-2025, ch. 4, notes 27 and
            28] says, [@merics-2025; @merics-2025 p. 3]. See @sec-s, @exh-robots; (@chap-one). [@sec-s]!
            Mail a@sec-x.org, x.y@exh-b, \\@sec-nothing.
            """, """
            section 1 #s: S
              p: As cite(merics-2025, ch. 4, notes 27 and 28) says, cite(merics-2025, ); cite(merics-2025, p. 3). \
            See ref(SECTION s), ref(EXHIBIT robots); (ref(CHAPTER one)). ref(SECTION s)! \
            Mail a@sec-x.org, x.y@exh-b, @sec-nothing.
            """);
    }

    @Test
    void values_by_label_or_by_id() {
        reads("""
            {{< value robots "Harmonic reducers" rate >}}% or {{< value robots harmonic-reducers target-2025 >}}%
            """, """
            p: value(robots, Harmonic reducers, rate)% or value(robots, Harmonic reducers, target 2025)%
            """);
    }

    @Test
    void panels() {
        reads("""
            ::: key-findings
            - One
            :::

            ::: {.bottom-line title="What *we* say"}
            Text
            :::

            ::: recommendations :::
            ## Do *this*

            Text

            ### Inside

            More
            :::

            :::: {.case-study}
            ::: box
            inner
            :::
            outer
            ::::
            """, """
            panel KEY_FINDINGS #key-findings:\s
              ul
                item
                  p: One
            panel BOTTOM_LINE #bottom-line: What em[we] say
              p: Text
            panel RECOMMENDATIONS #recommendations: Do em[this]
              p: Text
              section 3 unnumbered #inside: Inside
                p: More
            panel CASE_STUDY #case-study:\s
              panel BOX #box:\s
                p: inner
              p: outer
            """);
    }

    @Test
    void fences_close_innermost_first_and_not_in_code() {
        reads("""
            ::: {.box #a}
            ::: {.box #b}
            ```
            :::
            ```
            :::
            after
            :::
            end
            """, """
            panel BOX #a:\s
              panel BOX #b:\s
                code: :::
              p: after
            p: end
            """);
    }

    @Test
    void quotations() {
        reads("""
            > Quoted
            > text

            ::: pull-quote
            > A phrase.
            :::

            ::: {.quote .pull audience=trade}
            Another.
            :::
            """, """
            quote
              p: Quoted text
            pull-quote
              p: A phrase.
            pull-quote audience=trade
              p: Another.
            """);
    }

    @Test
    void margin_matter() {
        reads("""
            ::: {.gloss term="小巨人" reading="xiǎo jùrén" lang=zh-Hans priority=4}
            Little *giant*
            :::

            ::: facts
            - **25%** of all
            - **CNY 46 bn** in loans
            :::

            ::: {.pull-figure}
            **×2** in a year
            :::
            """, """
            gloss priority=4 小巨人 xiǎo jùrén (zh-Hans): Little em[giant]
            facts
              25 | % | of all
              CNY 46 | bn | in loans
            pull-figure
              ×2 |  | in a year
            """);
    }

    @Test
    void a_group_gives_its_conditions_to_each_block() {
        reads("""
            # A

            ::: {audience="trade industry" priority=3}
            Text.

            - item

            ::: {.box audience=trade priority=1}
            x
            :::

            ## Deep {format=pdf}

            Deeper.
            :::

            ::: {audience=trade}
            # B

            Text.
            :::
            """, """
            section 1 #a: A
              p audience=trade,industry priority=3: Text.
              ul audience=trade,industry priority=3
                item
                  p: item
              panel BOX #box audience=trade priority=1:\s
                p: x
              section 2 #deep audience=trade,industry format=pdf priority=3: Deep
                p: Deeper.
            section 1 #b audience=trade: B
              p: Text.
            """);
    }

    @Test
    void exhibits() {
        reads("""
            ![](../exhibits/robots.yaml)

            ![](../exhibits/robots.yaml){width=half format=pdf}
            ![](exhibits/robots.yaml){width=half placement=top #second}
            """, """
            exhibit robots
            exhibit format=pdf robots HALF
            exhibit #second robots HALF at TOP
            """);
    }

    @Test
    void lists() {
        reads("""
            - one {audience=trade}
            - two

              more
              1. nested

            3. three
            4. four
               {format=pdf}
            """, """
            ul
              item audience=trade
                p: one
              item
                p: two
                p: more
                ol 1
                  item
                    p: nested
            ol 3
              item
                p: three
              item format=pdf
                p: four
            """);
    }

    @Test
    void tables() {
        reads("""
            See @tbl-t.[^1]

            |   | B *x* |  C |
            |---|:-----:|---:|
            | 1 | 2     | 3 {audience=trade} |
            | a \\| b | `x` | |

            : The *title* {#tbl-t subtitle="in \\"%\\""
              source="After [@merics-2025, p. 1]" note='It is "so"[^1]'}

            : Before

            | D |
            |---|
            | x |

            [^1]: Note.
            """, """
            p: See ref(TABLE t).note(1)
            table #t [LEFT, CENTRE, RIGHT]: The em[title]
              subtitle: in “%”
              head:  | B em[x] | C
              row audience=trade: 1 | 2 | 3
              row: a | b | code[x] |\s
              note: It is “so”note(1)
              source: After cite(merics-2025, p. 1)
            table [LEFT]: Before
              head: D
              row: x
            note 1
              p: Note.
            """);
    }

    @Test
    void comments_are_for_authors() {
        reads("a <!-- not --> b\n\n<!-- nor\nthis -->\n\nc\n", "p: a b\np: c\n");
    }

    @Test
    void code_blocks() {
        reads("```sh\na  'b'\n\nc\n```\n\n    in -- dented\n", "code: a  'b'\\n\\nc\ncode: in -- dented\n");
    }

    @Test
    void lines_of_chinese_text_join_without_a_space() {
        reads("中文\n换行。\n“好”\nword\n字\n", "p: 中文换行。“好” word 字\n");
    }

    @Test
    void addresses_may_stand_apart() {
        reads(
                "[text][a] and [a].\n\n[a]: https://x.org\n",
                "p: link(https://x.org)[text] and link(https://x.org)[a].\n");
    }
}
