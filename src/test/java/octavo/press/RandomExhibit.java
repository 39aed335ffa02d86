package octavo.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** An exhibit of any type with data by chance, as a designer would write it: a file in exhibits/ and one in data/. */
final class RandomExhibit {
    /** Every type of exhibit. */
    static final List<String> TYPES = List.of(
            "bullet",
            "bar",
            "share",
            "waffle",
            "column",
            "stacked",
            "step",
            "line",
            "area",
            "dumbbell",
            "slope",
            "scatter",
            "small-multiples",
            "donut",
            "heat",
            "timeline",
            "pattern",
            "table");

    private final String id;
    private final String type;
    private final Random random;
    private final IntFunction<String> words;

    /** @param words so many words in the language of the brief */
    RandomExhibit(String id, String type, Random random, IntFunction<String> words) {
        this.id = id;
        this.type = type;
        this.random = random;
        this.words = words;
    }

    void write(Path content) throws IOException {
        Files.writeString(content.resolve("exhibits/" + id + ".yaml"), yaml());
        if (!type.equals("pattern")) {
            Files.writeString(content.resolve("data/" + id + ".csv"), csv());
        }
    }

    private String yaml() {
        String head = "type: " + type + "\ntitle: \"" + words.apply(6) + "\"\n"
                + (random.nextBoolean() ? "subtitle: \"" + words.apply(4) + "\"\n" : "")
                + (random.nextBoolean() ? "note: \"" + words.apply(9) + "\"\n" : "")
                + "source: \"[@merics-2023, ch. 4]\"\n";
        return head + (type.equals("pattern") ? pattern() : chart());
    }

    private String chart() {
        StringBuilder yaml = new StringBuilder("data: " + id + "\nlabel: name\nvalue:\n");
        for (int s = 0; s < series(); s++) {
            String name = type.equals("timeline") ? List.of("Event", "Party").get(s) : words.apply(2) + " " + s;
            yaml.append("  - { column: s")
                    .append(s)
                    .append(", name: \"")
                    .append(name)
                    .append("\" }\n");
        }
        if (type.equals("scatter")) {
            yaml.append("x: { column: across, name: \"").append(words.apply(2)).append("\" }\n");
        }
        if (type.equals("bullet")) {
            yaml.append("targets:\n  - { column: target, name: \"")
                    .append(words.apply(2))
                    .append("\", shape: tick }\n");
        }
        if (List.of("share", "waffle", "donut").contains(type)) {
            yaml.append("rest: \"").append(words.apply(2)).append("\"\n");
        }
        if (List.of("bullet", "bar", "share", "donut", "dumbbell").contains(type) && random.nextBoolean()) {
            yaml.append("highlight: [\"").append(label(0)).append("\"]\n");
        }
        return yaml.append(List.of("share", "waffle", "donut", "bullet").contains(type) ? "unit: \"%\"\n" : "")
                .toString();
    }

    private String pattern() {
        int boxes = 3 + random.nextInt(3);
        StringBuilder yaml = new StringBuilder("boxes:\n");
        for (int b = 0; b < boxes; b++) {
            yaml.append("  - { id: b").append(b).append(", title: \"").append(words.apply(2));
            yaml.append("\", text: \"").append(words.apply(5)).append("\" }\n");
        }
        yaml.append("arrows:\n");
        for (int b = 1; b < boxes; b++) {
            yaml.append("  - { from: b0, to: b").append(b).append(" }\n");
        }
        return yaml.toString();
    }

    private int series() {
        return switch (type) {
            case "column", "stacked", "heat", "table" -> 3;
            case "dumbbell", "slope", "timeline", "line" -> 2;
            case "small-multiples" -> 4;
            default -> 1;
        };
    }

    private int rows() {
        return switch (type) {
            case "donut", "waffle" -> 2;
            case "line", "step", "area", "small-multiples" -> 8;
            default -> 4;
        };
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("name");
        for (int s = 0; s < series(); s++) {
            csv.append(",s").append(s);
        }
        csv.append(type.equals("bullet") ? ",target" : type.equals("scatter") ? ",across" : "")
                .append('\n');
        for (int r = 0; r < rows(); r++) {
            csv.append(label(r));
            for (int s = 0; s < series(); s++) {
                csv.append(',').append(value());
            }
            csv.append(List.of("bullet", "scatter").contains(type) ? "," + (20 + random.nextInt(80)) : "")
                    .append('\n');
        }
        return csv.toString();
    }

    private String label(int row) {
        return switch (type) {
            case "line", "step", "area", "small-multiples" -> String.valueOf(2015 + row);
            case "timeline" -> (2019 + row) + "-0" + (1 + row);
            default -> List.of("Alpha", "Beta", "Gamma", "Delta").get(row);
        };
    }

    private String value() {
        return switch (type) {
            case "timeline" -> words.apply(3);
            case "donut", "waffle", "share" -> String.valueOf(5 + random.nextInt(40));
            case "bullet" -> String.valueOf(random.nextInt(100));
            default -> String.valueOf(1 + random.nextInt(900) / 10.0);
        };
    }
}
