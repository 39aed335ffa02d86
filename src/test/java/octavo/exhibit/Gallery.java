package octavo.exhibit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import octavo.drawing.Drawing;
import octavo.drawing.PixelWriter;
import octavo.problem.Problems;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;

/** Writes the samples of all types as PNG files, for looking: {@code Gallery FOLDER [STYLE] [NAME]}. */
final class Gallery {
    record Sample(Specs spec, String csv) {}

    static Map<String, Sample> samples() {
        Map<String, Sample> all = new LinkedHashMap<>();
        FirstSamples.addTo(all);
        MoreSamples.addTo(all);
        return all;
    }

    static final Map<String, Double> WIDTHS = widths();

    private static Map<String, Double> widths() {
        Map<String, Double> widths = new LinkedHashMap<>();
        widths.put("full", 470.6);
        widths.put("measure", 348.7);
        widths.put("half", 226.8);
        return widths;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        String style = args.length > 1 ? args[1] : "house";
        String language = System.getProperty("language", "en");
        Draughtsman draughtsman = new Draughtsman(House.STYLES.get(style), House.FACES, language);
        if (args.length > 2 && args[2].equals("content")) {
            content(folder, style, language, draughtsman);
            return;
        }
        for (var entry : samples().entrySet()) {
            if (args.length > 2 && !entry.getKey().startsWith(args[2])) {
                continue;
            }
            ExhibitSpec spec = entry.getValue().spec().spec();
            Dataset data = Specs.data(entry.getValue().csv());
            Problems problems = new Problems();
            var made = draughtsman.illustrate(spec, java.util.Optional.of(data), House.phrases(language), problems);
            problems.sorted().forEach(System.out::println);
            if (made.isEmpty()) {
                continue;
            }
            System.out.println(entry.getKey() + ": " + made.get().alternative());
            for (var width : WIDTHS.entrySet()) {
                Drawing drawing = made.get().at(width.getValue());
                String name = style + "-" + entry.getKey() + "-" + width.getKey() + ".png";
                Files.write(folder.resolve(name), PixelWriter.png(drawing, 2));
            }
        }
    }

    /** Draws every exhibit of content/ at the width its spec asks for. */
    private static void content(Path folder, String style, String language, Draughtsman draughtsman)
            throws IOException {
        Problems problems = new Problems();
        var report = octavo.content.ContentReader.read(
                        Path.of(System.getProperty("content", "content")), "content", problems)
                .orElseThrow();
        for (ExhibitSpec spec : report.exhibits().values()) {
            var data = spec.data().map(report.datasets()::get);
            var made = draughtsman.illustrate(spec, data, House.phrases(language), problems);
            if (made.isPresent()) {
                System.out.println(spec.id() + ": " + made.get().alternative());
                double width = WIDTHS.get(spec.width().name().toLowerCase(java.util.Locale.ROOT));
                String name = style + "-content-" + spec.id() + ".png";
                Files.write(folder.resolve(name), PixelWriter.png(made.get().at(width), 2));
            }
        }
        problems.sorted().forEach(System.out::println);
    }
}
