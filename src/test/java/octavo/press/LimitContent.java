package octavo.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chapters by chance that are made to be shortened: sections, boxes, lists and exhibits with priorities, within each other,
 * that require each other across the chapter. Each comes with a brief with a limit, and tells what it holds.
 */
final class LimitContent {
    private static final String[] STYLES = {"memo", "house", "accessible"};
    private static final String[] WORDS =
            ("one gap at a time is filled where a market is closed to rivals and opened to those who bring what is not"
                            + " yet made at home though nobody can say how long that takes")
                    .split(" ");
    private static final List<String> EXHIBITS =
            List.of("localization-rates", "robot-market", "chinas-shares", "little-giants", "leaderdrive-market");

    private final Random random;
    private final long seed;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<String> exhibits = new ArrayList<>(EXHIBITS);

    private LimitContent(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** What may go or stay: {@code priority} 0 always stays. */
    record Node(String id, Optional<String> parent, int priority, Set<String> requires) {}

    /** What the chapter of a seed holds, by id. */
    static Map<String, Node> nodes(long seed) {
        LimitContent content = new LimitContent(seed);
        content.chapter();
        return content.nodes;
    }

    static String id(long seed) {
        return "limit-" + seed;
    }

    /** Writes chapters and briefs for the seeds from 0 on into a content folder that has the sample's exhibits. */
    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder.resolve("chapters"));
        Files.createDirectories(folder.resolve("briefs"));
        for (int seed = 0; seed < count; seed++) {
            LimitContent content = new LimitContent(seed);
            Files.writeString(folder.resolve("chapters/" + id(seed) + ".md"), content.chapter());
            Files.writeString(folder.resolve("briefs/" + id(seed) + ".yaml"), content.brief());
        }
    }

    /** The limit stands in line 6, column 16 (pages), 16 (words) or 18 (minutes). */
    private String brief() {
        String limit = switch ((int) (seed % 8)) {
            case 3 -> "words: " + (150 + random.nextInt(700));
            case 6 -> "minutes: " + (1 + random.nextInt(4));
            default -> "pages: " + (1 + random.nextInt(4));
        };
        return "title: The brief of seed " + seed + "\naudience: general\nstyle: " + STYLES[(int) (seed / 2 % 3)]
                + "\nlanguage: en-GB\nformats: [pdf, epub]\nlimit: { " + limit + " }\nparts:\n  - chapter: " + id(seed)
                + "\n    opening: false\nnotes: endnotes\ncontents: never\n";
    }

    private String chapter() {
        text.append("---\nid: ").append(id(seed)).append("\ntitle: A chapter\n---\n\n");
        paragraph();
        int sections = 2 + random.nextInt(7);
        for (int i = 0; i < sections; i++) {
            section(1, Optional.empty());
        }
        return text.toString();
    }

    private void section(int level, Optional<String> parent) {
        String id = add("s", parent);
        text.append("#".repeat(level))
                .append(' ')
                .append(run(3))
                .append(' ')
                .append(attributes(id, ""))
                .append("\n\n");
        paragraph(); // so that no section goes because all that stands in it goes
        int blocks = random.nextInt(5);
        for (int i = 0; i < blocks; i++) {
            switch (random.nextInt(6)) {
                case 0 -> box(Optional.of(id));
                case 1 -> list(Optional.of(id));
                case 2 -> exhibit(Optional.of(id));
                default -> paragraph();
            }
        }
        if (level == 1 && random.nextInt(3) == 0) {
            section(2, Optional.of(id));
        }
    }

    private void box(Optional<String> parent) {
        String id = add("b", parent);
        text.append("::: ").append(attributes(id, ".box")).append("\n");
        text.append("# ").append(run(3)).append("\n\n");
        paragraph();
        text.append(":::\n\n");
    }

    private void list(Optional<String> parent) {
        int items = 2 + random.nextInt(4);
        for (int i = 0; i < items; i++) {
            String id = add("i", parent);
            text.append("- ")
                    .append(run(6 + random.nextInt(30)))
                    .append(". ")
                    .append(attributes(id, ""))
                    .append('\n');
        }
        text.append('\n');
    }

    private void exhibit(Optional<String> parent) {
        if (exhibits.isEmpty()) {
            paragraph();
            return;
        }
        String exhibit = exhibits.remove(random.nextInt(exhibits.size()));
        String id = add("e", parent);
        text.append("![](../exhibits/")
                .append(exhibit)
                .append(".yaml)")
                .append(attributes(id, ""))
                .append("\n\n");
    }

    private void paragraph() {
        text.append(run(15 + random.nextInt(90))).append(".\n\n");
    }

    /** A node, with an id that tells its kind; one in three always stays, and one in five requires another. */
    private String add(String kind, Optional<String> parent) {
        String id = kind + nodes.size();
        int priority = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(5);
        Set<String> requires = new TreeSet<>();
        List<String> others = new ArrayList<>(nodes.keySet());
        if (!others.isEmpty() && random.nextInt(5) == 0) {
            requires.add(others.get(random.nextInt(others.size())));
        }
        nodes.put(id, new Node(id, parent, priority, requires));
        return id;
    }

    private String attributes(String id, String kind) {
        Node node = nodes.get(id);
        StringBuilder out = new StringBuilder("{")
                .append(kind)
                .append(kind.isEmpty() ? "#" : " #")
                .append(id);
        if (node.priority() > 0) {
            out.append(" priority=").append(node.priority());
        }
        if (!node.requires().isEmpty()) {
            out.append(" requires=\"").append(String.join(" ", node.requires())).append('"');
        }
        return out.append('}').toString();
    }

    private String run(int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            out.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
        }
        return out.toString();
    }
}
