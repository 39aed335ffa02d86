package octavo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialectTest {
    @TempDir
    Path folder;

    @Test
    void scratch() {
        Fixture f = new Fixture(folder).chapter("""
                # First *part* {#sec-first .unnumbered audience="trade industry"}

                "Quotes" and 'single' and the firms' -- don't --- wait... "*em*" ("**x**").[^24] In '90s.
                [新型举国体制]{lang=zh-Hans} and [a [b]{.smallcaps} c]{audience=trade}, `"code"`, <https://x.org/a--b>
                See @sec-first, @exh-robots. Mail a@sec-x.org [@merics-2025, p. 4] and {{< value robots harmonic-reducers target-2025 >}}%.^[Inline "note" @tbl-t.]

                ## Sub

                ::: {.key-findings title="What *we* found"}
                - one {audience=trade}
                - two

                  more
                :::

                :::: {.box #b1}
                ### Title

                text
                ::: pull-quote
                > Quote
                :::
                ::::

                ::: {.gloss term="小巨人" reading="xiǎo jùrén" lang=zh-Hans}
                Little giant
                :::

                ::: facts
                - **25%** of all
                - **>60 %** x
                - **CNY 46 bn** y
                - **×2** z
                - **5G** net
                - **13,000** giants
                :::

                ::: {.pull-figure}
                **46 bn** total
                :::

                ::: {audience=trade}
                Para.

                ### Deep

                Deeper.
                :::

                ![](../exhibits/robots.yaml){width=half format=pdf}
                ![](../exhibits/robots.yaml){width=half}

                | A | B |
                |:--|--:|
                | 1 | 2 {audience=trade} |
                | a \\| b | `x` |

                : Title *here* {#tbl-t subtitle="in \\"%\\"" source="After [@merics-2025]" note='It is "so"'}

                1. x
                2. y

                > quoted

                ```
                ::: code
                ```

                # Next

                中文
                换行 and a\\
                break ~~out~~.

                [^24]: The note, with "quotes".

                    Second paragraph.
                """);
        assertThat(f.problems.sorted()).isEmpty();
    }
}
