package octavo.content;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each block of the dialect, as the tree that it becomes. Running text: {@link DialectTest}. */
class DialectBlocksTest {
    @TempDir
    Path folder;

    private void reads(String markdown, String tree) {
        Fixture.reads(folder, markdown, tree);
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
}
