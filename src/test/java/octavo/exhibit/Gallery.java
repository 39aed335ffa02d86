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
import octavo.report.ExhibitSpec.Type;

/** Writes the samples of all types as PNG files, for looking: {@code Gallery FOLDER [STYLE] [NAME]}. */
final class Gallery {
    record Sample(Specs spec, String csv) {}

    static Map<String, Sample> samples() {
        Map<String, Sample> all = new LinkedHashMap<>();
        all.put(
                "bullet",
                new Sample(
                        Specs.of(Type.BULLET)
                                .label("component")
                                .value("rate", "Rate in 2020")
                                .tick("t20", "2020 target")
                                .diamond("t25", "2025 target")
                                .highlight("Servo systems")
                                .subtitle("Rate, %"),
                        "component,rate,t20,t25\nReducers,36,50,80\nControllers,31,50,80\nServo systems,25,50,80"));
        all.put(
                "bullet-mixed",
                new Sample(
                        Specs.of(Type.BULLET)
                                .label("component")
                                .value("rate", "Rate in 2020")
                                .qualifier("q")
                                .unit("%")
                                .tick("t20", "2020 target")
                                .diamond("t25", "2025 target")
                                .highlight("Industrial robots"),
                        "component,rate,q,t20,t25\nIndustrial robots,25,about,50,70\nReducers,36,,50,80\nControllers with a"
                                + " rather long name,3,over,5,80\nServo systems,,,50,80\nMotors,60,under,50,62\nBoards,0,,50,55"));
        all.put(
                "bar",
                new Sample(
                        Specs.of(Type.BAR)
                                .label("kind")
                                .value("amount", "USD billion")
                                .qualifier("q")
                                .highlight("State lenders: loans and credit lines"),
                        "kind,amount,q\nState lenders: loans and credit lines,46,\nTax savings,25,\nSubsidies,0.95,about"));
        all.put(
                "bar-axis",
                new Sample(
                        Specs.of(Type.BAR)
                                .label("item")
                                .value("n", "Items")
                                .qualifier("q")
                                .axis("0", "15000", "5000"),
                        "item,n,q\nComponents replaced,13000,over\nCircuit boards redesigned,4000,over"));
        all.put(
                "bar-negative",
                new Sample(
                        Specs.of(Type.BAR).label("c").value("v", "Change").unit("%"),
                        "c,v\nChina,4.5\nGermany,-3.2\nJapan,-0.4\nKorea,\nFrance,1.2"));
        all.put(
                "bar-grouped",
                new Sample(
                        Specs.of(Type.BAR)
                                .label("c")
                                .value("a", "Actual 2020")
                                .value("b", "Target 2020")
                                .hatched("d", "Target 2025"),
                        "c,a,b,d\nReducers,36,50,80\nControllers,31,50,80\nServo systems,25,50,80"));
        all.put(
                "share",
                new Sample(
                        Specs.of(Type.SHARE)
                                .label("p")
                                .value("s", "China")
                                .qualifier("q")
                                .rest("Rest of world")
                                .highlight("Gallium"),
                        "p,s,q\nGallium,97,\nSolar value chain,80,about\nGermanium,67,about\n5G base"
                                + " stations,60,over\nCobalt,2,\nSilk,48,about"));
        all.put(
                "share-parts",
                new Sample(
                        Specs.of(Type.SHARE)
                                .label("p")
                                .value("a", "State")
                                .value("b", "Private")
                                .value("d", "Foreign")
                                .rest("Other"),
                        "p,a,b,d\nSteel,40,35,5\nChips,55,20,20\nSolar,10,85,2"));
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
            for (var width : WIDTHS.entrySet()) {
                Drawing drawing = made.get().at(width.getValue());
                String name = style + "-" + entry.getKey() + "-" + width.getKey() + ".png";
                Files.write(folder.resolve(name), PixelWriter.png(drawing, 2));
            }
        }
    }
}
