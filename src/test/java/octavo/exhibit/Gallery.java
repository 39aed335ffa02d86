package octavo.exhibit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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
                        "component,rate,q,t20,t25\n"
                                + "Industrial robots,25,about,50,70\n"
                                + "Reducers,36,,50,80\n"
                                + "Controllers with a rather long name,3,over,5,80\n"
                                + "Servo systems,,,50,80\n"
                                + "Motors,60,under,50,62\n"
                                + "Boards,0,,50,55"));
        all.put(
                "bar",
                new Sample(
                        Specs.of(Type.BAR)
                                .label("kind")
                                .value("amount", "USD billion")
                                .qualifier("q")
                                .highlight("State lenders: loans and credit lines"),
                        "kind,amount,q\n"
                                + "State lenders: loans and credit lines,46,\n"
                                + "Tax savings,25,\n"
                                + "Subsidies,0.95,about"));
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
        all.put(
                "waffle",
                new Sample(
                        Specs.of(Type.WAFFLE)
                                .label("c")
                                .value("s", "Share")
                                .unit("%")
                                .highlight("Little Giants"),
                        "c,s\nLittle Giants,40\nAll other companies,60"));
        all.put(
                "waffle-three",
                new Sample(
                        Specs.of(Type.WAFFLE)
                                .label("c")
                                .value("s", "Share")
                                .qualifier("q")
                                .rest("All the others together"),
                        "c,s,q\nLittle Giants,40.4,about\nNational champions,12.3,"));
        all.put(
                "donut",
                new Sample(
                        Specs.of(Type.DONUT)
                                .label("c")
                                .value("s", "Share")
                                .unit("%")
                                .highlight("Leaderdrive"),
                        "c,s\nLeaderdrive,25\nAll other producers,75"));
        all.put(
                "donut-three",
                new Sample(
                        Specs.of(Type.DONUT)
                                .label("c")
                                .value("s", "Share")
                                .unit("%")
                                .rest("Rest of world"),
                        "c,s\nChina,97.5\nUkraine,1.5"));
        all.put(
                "heat",
                new Sample(
                        Specs.of(Type.HEAT)
                                .label("c")
                                .value("a", "Actual 2020")
                                .value("b", "Target 2020")
                                .value("d", "Target 2025")
                                .highlight("Servo systems"),
                        "c,a,b,d\n"
                                + "Reducers,36,50,80\n"
                                + "Controllers,31,50,80\n"
                                + "Servo systems,25,50,80\n"
                                + "Industrial robots,25,,70"));
        all.put(
                "dumbbell",
                new Sample(
                        Specs.of(Type.DUMBBELL)
                                .label("c")
                                .value("a", "2020 actual")
                                .value("b", "2025 target")
                                .highlight("Servo systems"),
                        "c,a,b\n"
                                + "Reducers,36,80\n"
                                + "Controllers,31,80\n"
                                + "Servo systems,25,80\n"
                                + "Industrial robots,25,70\n"
                                + "Motors,60,40\n"
                                + "Boards,,55\n"
                                + "Wires,12,12"));
        all.put(
                "slope",
                new Sample(
                        Specs.of(Type.SLOPE)
                                .label("c")
                                .value("a", "2018")
                                .value("b", "2023")
                                .unit("%")
                                .qualifier("q")
                                .highlight("Servo systems"),
                        "c,a,b,q\n"
                                + "Reducers,36,58,\n"
                                + "Controllers,31,57,about\n"
                                + "Servo systems,25,71,\n"
                                + "Industrial robots,24,45,\n"
                                + "Motors,60,40,\n"
                                + "Boards,,55,\n"
                                + "Wires,12,12,\n"
                                + "Sensors,,,"));
        all.put(
                "small-multiples",
                new Sample(
                        Specs.of(Type.SMALL_MULTIPLES)
                                .label("y")
                                .value("a", "Controllers")
                                .value("b", "Reducers")
                                .value("d", "Servo systems")
                                .value("e", "Semiconductor equipment")
                                .value("f", "Industrial robots")
                                .highlight("Servo systems")
                                .unit("%"),
                        "y,a,b,d,e,f\n"
                                + "2017,20,31,22,4,12\n"
                                + "2018,22,35,24,5,18\n"
                                + "2019,26,36,,7,24\n"
                                + "2020,31,36,25,9,25\n"
                                + "2021,33,44,38,12,30\n"
                                + "2022,36,50,49,14,33"));
        all.put(
                "step",
                new Sample(
                        Specs.of(Type.STEP)
                                .label("y")
                                .value("s", "Share")
                                .unit("%")
                                .axis("0", "8", "2"),
                        "y,s\n2017,3\n2018,3\n2019,6\n2020,6\n2021,6\n2022,6"));
        all.put(
                "step-many",
                new Sample(
                        Specs.of(Type.STEP).label("y").value("s", "Rate"),
                        "y,s\n2010,3\n2011,5\n2012,6\n2013,4\n2014,6\n2015,2.5\n2016,\n2017,4\n2018,9"));
        all.put(
                "line",
                new Sample(
                        Specs.of(Type.LINE)
                                .label("y")
                                .value("a", "Controllers")
                                .value("b", "Reducers")
                                .value("d", "Servo systems")
                                .highlight("Controllers"),
                        "y,a,b,d\n"
                                + "2018,100,100,100\n"
                                + "2019,108,112,103\n"
                                + "2020,117,120,104\n"
                                + "2021,131,133,110\n"
                                + "2022,148,146,116"));
        all.put(
                "line-gap",
                new Sample(
                        Specs.of(Type.LINE)
                                .label("y")
                                .value("a", "Exports")
                                .value("b", "Imports of foreign equipment and parts")
                                .value("d", "Balance"),
                        months()));
        all.put(
                "area",
                new Sample(
                        Specs.of(Type.AREA)
                                .label("y")
                                .value("a", "Wind")
                                .value("b", "Solar")
                                .value("d", "Nuclear"),
                        "y,a,b,d\n2015,30,20,10\n2016,34,26,11\n2017,39,33,12\n2018,43,41,13\n2019,50,52,15"));
        all.put(
                "area-one",
                new Sample(
                        Specs.of(Type.AREA).label("y").value("a", "Wind").unit("GW"),
                        "y,a\n2015,30\n2016,34\n2017,39\n2018,43\n2019,50"));
        all.put(
                "column",
                new Sample(
                        Specs.of(Type.COLUMN)
                                .label("c")
                                .value("a", "Actual 2020")
                                .value("b", "Target 2020")
                                .hatched("d", "Target 2025"),
                        "c,a,b,d\nReducers,36,50,80\nControllers,31,50,80\nServo systems,25,50,80"));
        all.put(
                "column-years",
                new Sample(
                        Specs.of(Type.COLUMN).label("c").value("a", "Change"),
                        "c,a\n"
                                + "2010,3.1\n"
                                + "2011,4\n"
                                + "2012,-1.5\n"
                                + "2013,2\n"
                                + "2014,\n"
                                + "2015,5\n"
                                + "2016,6\n"
                                + "2017,4\n"
                                + "2018,3\n"
                                + "2019,1\n"
                                + "2020,-4.4\n"
                                + "2021,8\n"
                                + "2022,3\n"
                                + "2023,5.2"));
        all.put(
                "column-names",
                new Sample(
                        Specs.of(Type.COLUMN).label("c").value("a", "Plants").highlight("Guangdong"),
                        "c,a\nGuangdong,12\nInner Mongolia,3\nJiangsu,9\nShanghai and surroundings,7\nSichuan,1"));
        all.put(
                "stacked",
                new Sample(
                        Specs.of(Type.STACKED)
                                .label("c")
                                .value("a", "State")
                                .value("b", "Private")
                                .value("d", "Foreign"),
                        "c,a,b,d\n2018,20,30,8\n2019,22,35,9\n2020,21,41,3\n2021,25,48,12"));
        all.put(
                "timeline",
                new Sample(
                        Specs.of(Type.TIMELINE)
                                .label("d")
                                .value("e", "Event")
                                .value("w", "Who")
                                .highlight("China limits exports of gallium and germanium"),
                        "d,e,w\n"
                                + "2018-05,Export ban on a telecoms equipment maker is lifted after a settlement,United"
                                + " States\n"
                                + "2022-10-07,Limits on chip technology,United States\n"
                                + "2023-01,Joint export restrictions on lithography machines,United States; Japan and the"
                                + " Netherlands\n"
                                + "2023-07-03,China limits exports of gallium and germanium,China"));
        all.put(
                "bar-notes",
                new Sample(
                        Specs.of(Type.BAR)
                                .label("c")
                                .between("v", "Share", "lo", "hi")
                                .note(List.of("40"), List.of(), "Target for 2025")
                                .note(List.of("15", "22"), List.of(), "Normal range before the crisis")
                                .highlight("Servo systems")
                                .unit("%"),
                        "c,v,lo,hi\n"
                                + "Reducers,36,30,43\n"
                                + "Controllers,31,,\n"
                                + "Servo systems,25,20,30\n"
                                + "Motors,12,10,\n"
                                + "Boards,,,"));
        all.put(
                "bar-skip",
                new Sample(
                        Specs.of(Type.BAR).label("c").value("v", "Exports").skip("100", "900"),
                        "c,v\nChina,1240\nGermany,96\nJapan,71\nKorea,40\nFrance,12"));
        all.put(
                "column-skip",
                new Sample(
                        Specs.of(Type.COLUMN).label("c").value("v", "Exports").skip("100", "900"),
                        "c,v\nChina,1240\nGermany,96\nJapan,71\nKorea,40\nFrance,12"));
        all.put(
                "column-notes",
                new Sample(
                        Specs.of(Type.COLUMN)
                                .label("c")
                                .between("v", "Growth", "lo", "hi")
                                .note(List.of("5"), List.of(), "Official target"),
                        "c,v,lo,hi\n"
                                + "2018,6.7,,\n"
                                + "2019,6,5.5,6.2\n"
                                + "2020,2.2,1.8,3\n"
                                + "2021,8.4,,\n"
                                + "2022,3,2.1,3.4\n"
                                + "2023,5.2,,"));
        all.put(
                "multiples-by",
                new Sample(
                        Specs.of(Type.SMALL_MULTIPLES).label("y").by("c").value("v", "Share"),
                        "y,c,v\n"
                                + "2018,Wind,3\n"
                                + "2019,Wind,4\n"
                                + "2020,Wind,6\n"
                                + "2018,Solar,1\n"
                                + "2020,Solar,5\n"
                                + "2019,Coal,60\n"
                                + "2018,Coal,64\n"
                                + "2020,Coal,58"));
        all.put(
                "scatter",
                new Sample(
                        Specs.of(Type.SCATTER)
                                .label("c")
                                .x("gdp", "GDP per head, USD thousand")
                                .value("life", "Life expectancy, years")
                                .highlight("Japan")
                                .note(List.of("80"), List.of(), "Eighty years"),
                        "c,gdp,life\n"
                                + "Japan,42,84.6\n"
                                + "Korea,35,83.5\n"
                                + "Germany,53,80.9\n"
                                + "France,45,82.3\n"
                                + "Italy,37,82.8\n"
                                + "Spain,31,83.2\n"
                                + "Poland,20,76.8\n"
                                + "China,12.6,78.2\n"
                                + "India,2.4,67.2\n"
                                + "Brazil,9.1,73.4\n"
                                + "United States,76,76.4\n"
                                + "Switzerland,92,83.5\n"
                                + "Norway,89,83.2\n"
                                + "Turkey,10.6,76\n"
                                + "Mexico,11.5,74.8\n"
                                + "Greece,20.9,80.1\n"
                                + "Portugal,24.5,81\n"
                                + "Hungary,18.4,74.5\n"
                                + "Austria,52,81.1\n"
                                + "Sweden,56,83\n"
                                + "Unknown,,70"));
        all.put(
                "scatter-groups",
                new Sample(
                        Specs.of(Type.SCATTER)
                                .label("c")
                                .by("g")
                                .x("a", "Weight")
                                .value("b", "Speed"),
                        cars()));
        all.put(
                "line-notes",
                new Sample(
                        Specs.of(Type.LINE)
                                .label("y")
                                .value("a", "Controllers")
                                .between("b", "Reducers", "lo", "hi")
                                .note(List.of(), List.of("2019"), "New plan is announced")
                                .note(List.of(), List.of("2020", "2021"), "Pandemic")
                                .note(List.of("125"), List.of(), "Target")
                                .note(List.of("133"), List.of("2021"), "Highest so far"),
                        "y,a,b,lo,hi\n"
                                + "2018,100,100,98,102\n"
                                + "2019,108,112,108,116\n"
                                + "2020,117,120,112,127\n"
                                + "2021,131,133,120,140\n"
                                + "2022,128,146,130,160"));
        all.put("pattern", new Sample(pattern(), "a\n1"));
        all.put(
                "pattern-cycle",
                new Sample(
                        Specs.of(Type.PATTERN)
                                .box("a", "Ministry sets targets", "Five-year plan")
                                .box("b", "Provinces compete", "Subsidies and land")
                                .box("c", "Firms invest", null)
                                .box("d", "Overcapacity", "Prices fall")
                                .box("e", "Exports rise", null)
                                .box("f", "Trade partners respond", "Tariffs")
                                .arrow("a", "b", null)
                                .arrow("b", "c", null)
                                .arrow("a", "c", "directly")
                                .arrow("c", "d", null)
                                .arrow("d", "e", null)
                                .arrow("e", "f", null)
                                .arrow("f", "a", "next plan")
                                .highlight("d"),
                        "a\n1"));
        return all;
    }

    private static Specs pattern() {
        return Specs.of(Type.PATTERN)
                .box("dividend", "Innovation dividend", "Spent on security of supply rather than on productivity")
                .box("close", "Close the gap", "Develop at home what others already sell")
                .box("protect", "Guard the market", "Keep rivals out until the product is efficient as well")
                .box("attract", "Invite, or import", "Foreign plants if they will come, imports where they will not")
                .box("goal", "Self-reliance", "No foreign actor can hold China back")
                .arrow("dividend", "close", "in every field possible")
                .arrow("dividend", "protect", "where a product works")
                .arrow("dividend", "attract", "where China is far behind")
                .arrow("close", "goal", null)
                .arrow("protect", "goal", null)
                .arrow("attract", "goal", null);
    }

    private static String cars() {
        StringBuilder csv = new StringBuilder("c,a,b,g");
        for (int i = 0; i < 60; i++) {
            String group = List.of("Europe", "Japan", "United States").get(i % 3);
            csv.append("\nCar ").append(i).append(',').append(900 + i * 7919 % 1400);
            csv.append(',').append(120 + i * 104729 % 97).append(',').append(group);
        }
        return csv.toString();
    }

    private static String months() {
        StringBuilder csv = new StringBuilder("y,a,b,d\n");
        for (int i = 0; i < 60; i++) {
            String month = (2018 + i / 12) + "-" + (i % 12 < 9 ? "0" : "") + (i % 12 + 1);
            long a = 1200 + i * 9 + (i * 7919 % 97);
            long b = 1100 + i * 8 + (i * 104729 % 83);
            csv.append(month)
                    .append(',')
                    .append(i > 20 && i < 26 ? "" : a)
                    .append(',')
                    .append(b)
                    .append(',')
                    .append(a - b)
                    .append("\n");
        }
        return csv.toString();
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
