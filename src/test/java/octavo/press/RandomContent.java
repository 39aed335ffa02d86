package octavo.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Content folders by chance, the same for the same seeds: a chapter and a brief for each seed, with every block of the
 * dialect in some of them, in English, German and Chinese, in every style, each with exhibits of its own, of every type
 * in turn.
 */
final class RandomContent {
    private static final String[] LANGUAGES = {"en-GB", "de", "zh-Hans"};
    private static final String[] STYLES = {"house", "memo", "accessible"};
    private static final String[] ENGLISH =
            "trade policy makes firms wait while chips move slowly between harbours and nobody counts the cost of it"
                    .split(" ");
    private static final String[] GERMAN =
            "Handelspolitik verzögert Lieferungen während Unternehmen auf Genehmigungen warten und niemand Kosten zählt"
                    .split(" ");
    private static final String[] CHINESE = "政策 企业 技术 市场 研究 出口 管制 投资 供应 产业 自主 创新 安全 发展".split(" ");

    private static final int EXHIBITS = 3;

    private final long seed;
    private final Random random;
    private final String language;
    private final String[] words;
    private final List<String> exhibits = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> sections = new ArrayList<>();
    private int notes;
    private int blocks;

    private RandomContent(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.language = LANGUAGES[(int) (seed % 3)];
        this.words = language.equals("de") ? GERMAN : language.equals("en-GB") ? ENGLISH : CHINESE;
    }

    /** Whether the brief of a seed is set as PDF 1.7: every fifth. */
    static boolean old(long seed) {
        return seed % 5 == 0;
    }

    /** The id of a seed's brief and chapter. */
    static String id(long seed) {
        return "random-" + seed;
    }

    /** Writes a content folder with briefs for the seeds 0 to {@code count} - 1. */
    static void write(Path sample, Path folder, int count) throws IOException {
        for (String part : List.of("data", "exhibits", "chapters", "briefs")) {
            Files.createDirectories(folder.resolve(part));
        }
        for (String file : List.of("publication.yaml", "sources.yaml")) {
            Files.copy(sample.resolve(file), folder.resolve(file));
        }
        for (int seed = 0; seed < count; seed++) {
            RandomContent content = new RandomContent(seed);
            content.drawExhibits(folder);
            Files.writeString(folder.resolve("chapters/" + id(seed) + ".md"), content.chapter());
            Files.writeString(folder.resolve("briefs/" + id(seed) + ".yaml"), content.brief());
        }
    }

    /** Three exhibits, so that six briefs show every type. */
    private void drawExhibits(Path folder) throws IOException {
        List<String> types = RandomExhibit.TYPES;
        for (int i = 0; i < EXHIBITS; i++) {
            String type = types.get((int) ((seed * EXHIBITS + i) % types.size()));
            String id = "x" + seed + "-" + type;
            new RandomExhibit(id, type, random, this::run).write(folder);
            exhibits.add(id);
        }
    }

    private String brief() {
        return "title: \"" + run(4) + "\"\n"
                + (random.nextBoolean() ? "subtitle: \"" + run(7) + "\"\n" : "")
                + (random.nextBoolean() ? "standfirst: \"" + run(20) + "\"\n" : "")
                + (random.nextBoolean() ? "kicker: \"" + run(2) + "\"\n" : "")
                + (random.nextBoolean() ? "for: \"" + run(3) + "\"\n" : "")
                + "audience: general\n"
                + "style: " + STYLES[(int) (seed / 3 % 3)] + "\n"
                + "language: " + language + "\nuntranslated: original\n"
                + "paper: " + (random.nextInt(3) == 0 ? "letter" : "a4") + "\n"
                + "formats: [pdf, epub]\n"
                + (old(seed) ? "pdf: \"1.7\"\n" : "")
                + "parts:\n  - chapter: " + id(seed) + "\n"
                + (random.nextBoolean() ? "    opening: false\n" : "")
                + "notes: " + (random.nextBoolean() ? "footnotes" : "endnotes") + "\n"
                + "contents: " + List.of("auto", "always", "never").get(random.nextInt(3)) + "\n"
                + (random.nextBoolean() ? "marking: TLP:GREEN\n" : "")
                + (random.nextInt(4) == 0 ? "data: appendix\n" : "");
    }

    private String chapter() {
        text.append("---\nid: ")
                .append(id(seed))
                .append("\ntitle: \"")
                .append(run(5))
                .append("\"\n");
        text.append("authors: [Octavo Institute]\n---\n\n");
        if (random.nextBoolean()) {
            panel("key-findings", 0);
        }
        blocks(2);
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            section(1);
        }
        while (!exhibits.isEmpty()) {
            exhibit("e" + seed + "-" + exhibits.size());
        }
        for (int n = 1; n <= notes; n++) {
            text.append("[^").append(n).append("]: ").append(run(3)).append(" [@merics-2023, ch. 4, note ");
            text.append(n).append("] ").append(run(4 + random.nextInt(20))).append(".\n\n");
        }
        return text.toString();
    }

    private void section(int level) {
        String anchor = "s" + seed + "-" + sections.size();
        sections.add(anchor);
        text.append("#".repeat(level)).append(' ').append(run(2 + random.nextInt(6)));
        text.append(" {#")
                .append(anchor)
                .append(random.nextInt(3) == 0 ? " .unnumbered" : "")
                .append("}\n\n");
        blocks(1 + random.nextInt(4));
        if (level < 3 && random.nextBoolean()) {
            section(level + 1);
        }
    }

    private void blocks(int count) {
        for (int i = 0; i < count; i++) {
            block();
        }
    }

    private void block() {
        String id = "b" + seed + "-" + blocks++;
        switch (random.nextInt(16)) {
            case 0 -> text.append(list(0));
            case 1 -> text.append("> ").append(sentence()).append("\n\n");
            case 2 -> text.append("::: {.pull-quote}\n").append(run(9)).append(".\n:::\n\n");
            case 3 -> text.append("```\n").append(run(3)).append("\n  < & >\n```\n\n");
            case 4 -> table(id);
            case 5 -> panel("box", 1);
            case 6 -> panel("bottom-line", 0);
            case 7 ->
                text.append("::: {.gloss term=\"小巨人\" reading=\"xiǎo jùrén\" lang=zh-Hans}\n")
                        .append(run(8))
                        .append("\n:::\n\n");
            case 8 ->
                text.append("::: {.pull-figure}\n**")
                        .append(random.nextInt(100))
                        .append("%** ");
            case 9 -> exhibit(id);
            case 11 ->
                text.append("::: {.facts}\n- **")
                        .append(random.nextInt(100))
                        .append("%** ")
                        .append(run(4))
                        .append("\n- **>2×** ")
                        .append(run(3))
                        .append("\n:::\n\n");
            case 12 ->
                text.append("| ")
                        .append(run(1))
                        .append(" | ")
                        .append(run(1))
                        .append(" |\n|---|---|\n| | ")
                        .append(run(2))
                        .append(" |\n\n");
            case 10 -> panel("recommendations", 0);
            default -> text.append(sentence()).append("\n\n");
        }
        if (text.toString().endsWith("** ")) {
            text.append(run(6)).append("\n:::\n\n");
        }
    }

    private void exhibit(String id) {
        if (exhibits.isEmpty()) {
            text.append(sentence()).append("\n\n");
            return;
        }
        text.append("![](../exhibits/").append(exhibits.remove(0)).append(".yaml){#");
        text.append(id)
                .append(" width=")
                .append(List.of("full", "measure", "half").get(random.nextInt(3)))
                .append("}\n\n");
    }

    private void panel(String kind, int titled) {
        text.append("::: {.")
                .append(kind)
                .append(" #p")
                .append(seed)
                .append('-')
                .append(blocks++);
        text.append(titled == 1 ? " title=\"" + run(4) + "\"" : "").append("}\n");
        text.append(random.nextBoolean() ? list(0) : sentence() + "\n\n")
                .append(random.nextBoolean() ? sentence() : "");
        text.append("\n:::\n\n");
    }

    private String list(int depth) {
        StringBuilder list = new StringBuilder();
        boolean ordered = random.nextBoolean();
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            list.append(ordered ? (i + 1) + ". " : "- ").append(sentence()).append("\n");
            if (depth == 0 && random.nextInt(4) == 0) {
                list.append('\n').append(list(1).stripTrailing().indent(3)).append('\n');
            }
        }
        return list.append('\n').toString();
    }

    private void table(String id) {
        int columns = 2 + random.nextInt(3);
        text.append(("| " + run(1) + " ").repeat(columns)).append("|\n");
        text.append("|:---").append("|---:".repeat(columns - 1)).append("|\n");
        int rows = 1 + random.nextInt(6);
        for (int r = 0; r < rows; r++) {
            text.append("| ").append(run(3)).append(" ");
            text.append(("| " + random.nextInt(2000) / 10.0 + " ").repeat(columns - 1))
                    .append("|\n");
        }
        if (random.nextBoolean()) {
            text.append("| ")
                    .append(run(2))
                    .append(" ")
                    .append("|".repeat(columns))
                    .append("\n");
        }
        text.append("\n: ").append(run(5)).append(" {#t").append(id).append("}\n\n");
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder(run(4));
        int count = 2 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            sentence.append(language.startsWith("zh") ? "" : " ").append(piece());
        }
        return sentence.append(language.startsWith("zh") ? "。" : ".").toString();
    }

    private String piece() {
        return switch (random.nextInt(14)) {
            case 0 -> "*" + run(3) + "*";
            case 1 -> "**" + run(2) + "**";
            case 2 -> "~~" + run(2) + "~~";
            case 3 -> "`a < b`";
            case 4 -> "[" + run(3) + "](https://example.org/a?b=1&c=2)";
            case 5 ->
                "[" + (language.startsWith("zh") ? "Handelspolitik" : "新型举国体制") + "]{lang="
                        + (language.startsWith("zh") ? "de" : "zh-Hans") + "}";
            case 6 -> "[usa]{.smallcaps}";
            case 10 -> "CO~2~ 10^6^ [@merics-2023, ch. 4] " + run(2) + "\\\n" + run(2);
            case 7, 8 -> run(2) + "[^" + ++notes + "]";
            case 9 -> sections.isEmpty() ? run(5) : run(1) + " (" + reference(sections.get(0)) + ") " + run(1);
            default -> run(5 + random.nextInt(20));
        };
    }

    /** By its page now and then. */
    private String reference(String section) {
        return notes % 2 == 0 ? "@sec-" + section : "[@sec-" + section + "]{.page}";
    }

    private String run(int length) {
        List<String> run = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            run.add(words[random.nextInt(words.length)]);
        }
        return String.join(language.startsWith("zh") ? "" : " ", run);
    }
}
