package octavo.exhibit;

import java.util.Map;
import octavo.report.ExhibitSpec.Type;

/** Samples of bars, shares, comparisons and lines. */
final class FirstSamples {
    private FirstSamples() {}

    static void addTo(Map<String, Gallery.Sample> all) {
        bars(all);
        parts(all);
        comparisons(all);
        lines(all);
    }

    private static void bars(Map<String, Gallery.Sample> all) {
        all.put(
                "bullet",
                new Gallery.Sample(
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
                new Gallery.Sample(
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
                new Gallery.Sample(
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
                new Gallery.Sample(
                        Specs.of(Type.BAR)
                                .label("item")
                                .value("n", "Items")
                                .qualifier("q")
                                .axis("0", "15000", "5000"),
                        "item,n,q\nComponents replaced,13000,over\nCircuit boards redesigned,4000,over"));
        all.put(
                "bar-negative",
                new Gallery.Sample(
                        Specs.of(Type.BAR).label("c").value("v", "Change").unit("%"),
                        "c,v\nChina,4.5\nGermany,-3.2\nJapan,-0.4\nKorea,\nFrance,1.2"));
        all.put(
                "bar-grouped",
                new Gallery.Sample(
                        Specs.of(Type.BAR)
                                .label("c")
                                .value("a", "Actual 2020")
                                .value("b", "Target 2020")
                                .hatched("d", "Target 2025"),
                        "c,a,b,d\nReducers,36,50,80\nControllers,31,50,80\nServo systems,25,50,80"));
    }

    private static void parts(Map<String, Gallery.Sample> all) {
        all.put(
                "share",
                new Gallery.Sample(
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
                new Gallery.Sample(
                        Specs.of(Type.SHARE)
                                .label("p")
                                .value("a", "State")
                                .value("b", "Private")
                                .value("d", "Foreign")
                                .rest("Other"),
                        "p,a,b,d\nSteel,40,35,5\nChips,55,20,20\nSolar,10,85,2"));
        all.put(
                "waffle",
                new Gallery.Sample(
                        Specs.of(Type.WAFFLE)
                                .label("c")
                                .value("s", "Share")
                                .unit("%")
                                .highlight("Little Giants"),
                        "c,s\nLittle Giants,40\nAll other companies,60"));
        all.put(
                "waffle-three",
                new Gallery.Sample(
                        Specs.of(Type.WAFFLE)
                                .label("c")
                                .value("s", "Share")
                                .qualifier("q")
                                .rest("All the others together"),
                        "c,s,q\nLittle Giants,40.4,about\nNational champions,12.3,"));
        all.put(
                "donut",
                new Gallery.Sample(
                        Specs.of(Type.DONUT)
                                .label("c")
                                .value("s", "Share")
                                .unit("%")
                                .highlight("Leaderdrive"),
                        "c,s\nLeaderdrive,25\nAll other producers,75"));
        all.put(
                "donut-three",
                new Gallery.Sample(
                        Specs.of(Type.DONUT)
                                .label("c")
                                .value("s", "Share")
                                .unit("%")
                                .rest("Rest of world"),
                        "c,s\nChina,97.5\nUkraine,1.5"));
    }

    private static void comparisons(Map<String, Gallery.Sample> all) {
        all.put(
                "heat",
                new Gallery.Sample(
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
                new Gallery.Sample(
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
                new Gallery.Sample(
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
                new Gallery.Sample(
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
    }

    private static void lines(Map<String, Gallery.Sample> all) {
        all.put(
                "step",
                new Gallery.Sample(
                        Specs.of(Type.STEP)
                                .label("y")
                                .value("s", "Share")
                                .unit("%")
                                .axis("0", "8", "2"),
                        "y,s\n2017,3\n2018,3\n2019,6\n2020,6\n2021,6\n2022,6"));
        all.put(
                "step-many",
                new Gallery.Sample(
                        Specs.of(Type.STEP).label("y").value("s", "Rate"),
                        "y,s\n2010,3\n2011,5\n2012,6\n2013,4\n2014,6\n2015,2.5\n2016,\n2017,4\n2018,9"));
        all.put(
                "line",
                new Gallery.Sample(
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
                new Gallery.Sample(
                        Specs.of(Type.LINE)
                                .label("y")
                                .value("a", "Exports")
                                .value("b", "Imports of foreign equipment and parts")
                                .value("d", "Balance"),
                        months()));
        all.put(
                "area",
                new Gallery.Sample(
                        Specs.of(Type.AREA)
                                .label("y")
                                .value("a", "Wind")
                                .value("b", "Solar")
                                .value("d", "Nuclear"),
                        "y,a,b,d\n2015,30,20,10\n2016,34,26,11\n2017,39,33,12\n2018,43,41,13\n2019,50,52,15"));
        all.put(
                "area-one",
                new Gallery.Sample(
                        Specs.of(Type.AREA).label("y").value("a", "Wind").unit("GW"),
                        "y,a\n2015,30\n2016,34\n2017,39\n2018,43\n2019,50"));
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
}
