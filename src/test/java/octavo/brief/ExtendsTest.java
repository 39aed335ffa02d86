package octavo.brief;

import static octavo.brief.Tree.attributes;
import static octavo.brief.Tree.forBrief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import octavo.edition.EditionDump;
import octavo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtendsTest {
    private static final String PARTS = "parts: [{ chapter: one }]\n";

    private final Tree t = new Tree();
    private final Problems problems = new Problems();

    @TempDir
    Path folder;

    ExtendsTest() {
        t.chapter("one", "4", "One", t.p("All."), t.p(forBrief("base"), "Base only."), t.p(attributes("x"), "x"));
    }

    private ExtendsTest file(String id, String yaml) throws IOException {
        Files.writeString(folder.resolve(id + ".yaml"), yaml);
        return this;
    }

    private List<Brief> read() {
        return new BriefReader(t.report(), Tree.STYLES).readAll(BriefFiles.read(folder, "briefs"), problems);
    }

    private List<String> said() {
        read();
        return problems.sorted().stream()
                .map(p -> p.toString().replace("\n    hint", ""))
                .toList();
    }

    @Test
    void everyKeyIsTakenThatIsNotSaid() throws IOException {
        file("base", "title: Base\nkicker: Memo\naudience: trade\nlimit: { pages: 2 }\nstyle: memo\n" + PARTS);
        file("middle", "extends: base\ntitle: Middle\naudience: [industry]\n");
        file("last", "extends: middle\nlimit:\npaper: letter\n");
        List<Brief> briefs = read();
        assertThat(problems.sorted()).isEmpty();
        Brief last = briefs.get(1);
        assertThat(last.id()).isEqualTo("last");
        assertThat(last.title()).isEqualTo("Middle");
        assertThat(last.kicker()).contains("Memo");
        assertThat(last.audience()).containsExactly("industry");
        assertThat(last.limit()).isEqualTo(Brief.Limit.NONE);
        assertThat(last.style()).isEqualTo("memo");
        assertThat(last.kin()).containsExactly("last", "middle", "base");
        assertThat(last.parts()).hasSize(1);
        assertThat(briefs.get(2).limit().pages()).hasValue(2);
    }

    @Test
    void aConditionOnABriefHoldsForThoseThatExtendIt() throws IOException {
        file("base", "title: Base\n" + PARTS).file("more", "extends: base\n").file("other", "title: O\n" + PARTS);
        List<Brief> briefs = read();
        assertThat(briefs)
                .extracting(brief -> EditionDump.body(
                                t.tailor(brief).edition(Format.PDF).parts())
                        .contains("Base only."))
                .containsExactly(true, true, false);
    }

    @Test
    void aTemplateIsNotABrief() throws IOException {
        file("frame", "template: true\nkicker: Memo\naudience: trade\n")
                .file("a", "extends: frame\ntitle: A\n" + PARTS);
        t.chapter("two", "5", "Two", t.p(forBrief("frame"), "In frame."));
        assertThat(read()).extracting(Brief::id).containsExactly("a");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whatCanBeWrong() throws IOException {
        file("a", "extends: b\n").file("b", "title: B\nextends: c\n").file("c", "extends: a\n" + PARTS);
        file("d", "title: D\nextends: bb\n" + PARTS).file("e", "title: E\nextends: e\n" + PARTS);
        file("f", "extends: [a]\n").file("g", "extends: h\ntitel: x\n").file("h", "title: H\nstyle: mmo\n" + PARTS);
        file("i", "template: true\nparts: 3\n");
        assertThat(said())
                .containsExactly(
                        "briefs/a.yaml:1:10: error [extends-cycle] this brief would extend itself: b extends c extends"
                                + " a extends b: take one of them out",
                        "briefs/b.yaml:2:10: error [extends-cycle] this brief would extend itself: c extends a extends"
                                + " b extends c: take one of them out",
                        "briefs/c.yaml:1:10: error [extends-cycle] this brief would extend itself: a extends b extends"
                                + " c extends a: take one of them out",
                        "briefs/d.yaml:2:10: error [unknown-brief] no brief \"bb\" that this could extend: did you"
                                + " mean \"b\"?",
                        "briefs/e.yaml:2:10: error [extends-cycle] this brief would extend itself: e extends e: take"
                                + " one of them out",
                        "briefs/f.yaml:1:10: error [bad-value] needs a single value, but this is a list",
                        "briefs/g.yaml:2:1: error [unknown-key] unknown key \"titel\": did you mean \"title\"?",
                        "briefs/h.yaml:2:8: error [unknown-style] unknown style \"mmo\": did you mean \"memo\"?",
                        "briefs/i.yaml:1:11: warning [unused-template] no brief extends this template: extends: i");
    }
}
