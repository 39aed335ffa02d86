package octavo.content;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each construct of running text, as the tree that it becomes. Blocks: {@link DialectBlocksTest}. */
class DialectTest {
    @TempDir
    Path folder;

    private void reads(String markdown, String tree) {
        Fixture.reads(folder, markdown, tree);
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
