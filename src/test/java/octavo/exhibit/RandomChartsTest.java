package octavo.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import octavo.drawing.Drawing;
import octavo.problem.Problems;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Data that nobody has seen: whatever is drawn stays in its frame, legible, with no word on another. */
class RandomChartsTest {
    private static final String[] WORDS = {
        "Steel",
        "Servo",
        "systems",
        "reducers",
        "of",
        "Chinese",
        "origin",
        "5G",
        "base",
        "stations",
        "半导体",
        "Inner",
        "Mongolia",
        "semiconductor",
        "equipment",
        "and",
        "parts",
        "AI"
    };

    @ParameterizedTest
    @EnumSource(
            value = Type.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TABLE"})
    void nothingCollidesOrLeavesTheFrame(Type type) {
        List<String> faults = new ArrayList<>();
        int drawn = 0;
        java.util.Map<String, Integer> refused = new java.util.TreeMap<>();
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(31L * seed + type.ordinal());
            String style = List.of("house", "memo", "accessible").get(seed % 3);
            Draughtsman draughtsman = new Draughtsman(House.STYLES.get(style), House.FACES, "en");
            String csv = csv(random, type);
            ExhibitSpec spec = spec(random, type, csv);
            Problems problems = new Problems();
            Dataset data = Specs.data(csv);
            var made = draughtsman.illustrate(spec, Optional.of(data), House.phrases("en"), problems);
            if (made.isEmpty()) {
                assertThat(problems.hasErrors()).isTrue();
                problems.sorted().forEach(p -> refused.merge(p.code(), 1, Integer::sum));
                continue;
            }
            double width = new Fit(House.STYLES.get(style), spec).width();
            Drawing drawing = made.get().at(width);
            drawn++;
            for (String fault : Looks.faults(drawing)) {
                faults.add(type + " seed " + seed + " " + style + " " + width + ": " + fault);
            }
            assertThat(made.get().alternative()).doesNotContain("{").endsWith(".");
        }
        assertThat(drawn)
                .as("enough were drawn to tell, the others being " + refused)
                .isGreaterThan(60);
        assertThat(faults).isEmpty();
    }

    private static int series(Random random, Type type) {
        return switch (type) {
            case BAR, COLUMN, STACKED, AREA -> 1 + random.nextInt(4);
            case SHARE -> 1 + random.nextInt(3);
            case LINE -> 1 + random.nextInt(6);
            case DUMBBELL, SLOPE -> 2;
            case SMALL_MULTIPLES -> 2 + random.nextInt(7);
            case HEAT -> 2 + random.nextInt(5);
            default -> 1;
        };
    }

    private static String csv(Random random, Type type) {
        int rows = switch (type) {
            case DONUT -> 1 + random.nextInt(3);
            case WAFFLE -> 1 + random.nextInt(3);
            case BULLET, BAR, DUMBBELL, SLOPE, HEAT, SHARE -> 1 + random.nextInt(14);
            case COLUMN, STACKED -> 1 + random.nextInt(12);
            default -> 2 + random.nextInt(29);
        };
        boolean time = type == Type.LINE
                || type == Type.STEP
                || type == Type.AREA
                || type == Type.SMALL_MULTIPLES
                || random.nextInt(3) == 0;
        int many = series(random, type);
        StringBuilder csv = new StringBuilder("l,q,t1,t2");
        for (int s = 0; s < many; s++) {
            csv.append(",s").append(s);
        }
        double scale = Math.pow(10, random.nextInt(5) - 1);
        for (int r = 0; r < rows; r++) {
            csv.append('\n').append(time && type != Type.TIMELINE ? String.valueOf(1990 + r) : label(random, r));
            csv.append(',').append(List.of("", "", "about", "over", "under").get(random.nextInt(5)));
            csv.append(',').append(random.nextInt(8) == 0 ? "" : String.valueOf(random.nextInt(100)));
            csv.append(',').append(random.nextInt(100));
            for (int s = 0; s < many; s++) {
                csv.append(',')
                        .append(
                                type == Type.TIMELINE
                                        ? String.valueOf(2000 + r)
                                        : cell(random, type, scale, many, rows));
            }
        }
        return csv.toString();
    }

    private static String cell(Random random, Type type, double scale, int many, int rows) {
        if (random.nextInt(12) == 0) {
            return "";
        }
        double share = 100.0 / (type == Type.SHARE ? many : rows);
        return switch (type) {
            case SHARE, WAFFLE, DONUT -> String.valueOf((int) (random.nextDouble() * share));
            case BULLET -> String.valueOf(random.nextInt(101));
            case BAR, COLUMN, LINE, SCATTER, DUMBBELL, SLOPE, SMALL_MULTIPLES, HEAT ->
                String.format(
                        java.util.Locale.ROOT, "%." + random.nextInt(3) + "f", (random.nextDouble() - 0.2) * scale);
            default -> String.format(java.util.Locale.ROOT, "%.1f", random.nextDouble() * scale);
        };
    }

    private static String label(Random random, int row) {
        StringBuilder label = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            label.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return label.append(row).toString();
    }

    private static ExhibitSpec spec(Random random, Type type, String csv) {
        Specs specs = Specs.of(type).label("l");
        long many = csv.substring(0, csv.indexOf('\n'))
                        .chars()
                        .filter(c -> c == ',')
                        .count()
                - 3;
        for (int s = 0; s < many; s++) {
            specs.value("s" + s, label(random, s).strip());
        }
        if (random.nextBoolean() && type != Type.TIMELINE) {
            specs.qualifier("q");
        }
        if (type == Type.BULLET) {
            specs.tick("t1", "2020 target");
            if (random.nextBoolean()) {
                specs.diamond("t2", "2025 target");
            }
        }
        if (EnumSet.of(Type.SHARE, Type.WAFFLE, Type.DONUT).contains(type)) {
            specs.rest("All the rest");
        }
        if (random.nextBoolean()) {
            specs.unit(List.of("%", "GW", "$").get(random.nextInt(3)));
        }
        if (random.nextInt(3) == 0 && type != Type.PATTERN) {
            specs.highlight(csv.split("\n")[1].split(",")[0]);
        }
        if (type == Type.SCATTER) {
            specs.x("t1", "Another measure");
            if (random.nextInt(3) == 0) {
                specs.by("q");
            }
        }
        annotate(random, type, specs);
        specs.width(ExhibitSpec.Width.values()[random.nextInt(3)]);
        if (type == Type.PATTERN) {
            pattern(random, specs);
        }
        return specs.spec();
    }

    private static void annotate(Random random, Type type, Specs specs) {
        boolean times = EnumSet.of(Type.LINE, Type.STEP, Type.AREA).contains(type);
        if (times && random.nextInt(3) == 0) {
            String year = String.valueOf(1990 + random.nextInt(3));
            specs.note(
                    List.of(),
                    random.nextBoolean() ? List.of(year) : List.of("1990", "1991"),
                    label(random, 1).strip());
        }
        if (EnumSet.of(Type.LINE, Type.STEP, Type.AREA, Type.SCATTER, Type.COLUMN, Type.STACKED, Type.BAR)
                        .contains(type)
                && random.nextInt(3) == 0) {
            specs.note(
                    random.nextBoolean() ? List.of("0.5") : List.of("0.5", "2"),
                    List.of(),
                    label(random, 2).strip());
        }
    }

    private static void pattern(Random random, Specs specs) {
        int boxes = 2 + random.nextInt(7);
        for (int i = 0; i < boxes; i++) {
            specs.box("b" + i, label(random, i), random.nextBoolean() ? label(random, i) + label(random, i) : null);
        }
        for (int i = 1; i < boxes; i++) {
            specs.arrow("b" + random.nextInt(i), "b" + i, random.nextInt(3) == 0 ? label(random, i) : null);
        }
        if (random.nextInt(3) == 0) {
            specs.arrow("b" + (boxes - 1), "b0", random.nextBoolean() ? "again" : null);
        }
    }
}
