package octavo.exhibit;

import java.util.List;
import java.util.Map;
import octavo.report.ExhibitSpec.Type;

/** Samples of columns, points, groups, annotations and patterns. */
final class MoreSamples {
    private MoreSamples() {}

    static void addTo(Map<String, Gallery.Sample> all) {
        columns(all);
        times(all);
        notes(all);
        groups(all);
        patterns(all);
    }

    private static void columns(Map<String, Gallery.Sample> all) {
        all.put(
                "column",
                new Gallery.Sample(
                        Specs.of(Type.COLUMN)
                                .label("c")
                                .value("a", "Actual 2020")
                                .value("b", "Target 2020")
                                .hatched("d", "Target 2025"),
                        "c,a,b,d\nReducers,36,50,80\nControllers,31,50,80\nServo systems,25,50,80"));
        all.put(
                "column-years",
                new Gallery.Sample(
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
                new Gallery.Sample(
                        Specs.of(Type.COLUMN).label("c").value("a", "Plants").highlight("Guangdong"),
                        "c,a\nGuangdong,12\nInner Mongolia,3\nJiangsu,9\nShanghai and surroundings,7\nSichuan,1"));
        all.put(
                "stacked",
                new Gallery.Sample(
                        Specs.of(Type.STACKED)
                                .label("c")
                                .value("a", "State")
                                .value("b", "Private")
                                .value("d", "Foreign"),
                        "c,a,b,d\n2018,20,30,8\n2019,22,35,9\n2020,21,41,3\n2021,25,48,12"));
    }

    private static void times(Map<String, Gallery.Sample> all) {
        all.put(
                "timeline",
                new Gallery.Sample(
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
    }

    private static void notes(Map<String, Gallery.Sample> all) {
        all.put(
                "bar-notes",
                new Gallery.Sample(
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
                new Gallery.Sample(
                        Specs.of(Type.BAR).label("c").value("v", "Exports").skip("100", "900"),
                        "c,v\nChina,1240\nGermany,96\nJapan,71\nKorea,40\nFrance,12"));
        all.put(
                "column-skip",
                new Gallery.Sample(
                        Specs.of(Type.COLUMN).label("c").value("v", "Exports").skip("100", "900"),
                        "c,v\nChina,1240\nGermany,96\nJapan,71\nKorea,40\nFrance,12"));
        all.put(
                "column-notes",
                new Gallery.Sample(
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
    }

    private static void groups(Map<String, Gallery.Sample> all) {
        all.put(
                "multiples-by",
                new Gallery.Sample(
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
                new Gallery.Sample(
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
                new Gallery.Sample(
                        Specs.of(Type.SCATTER)
                                .label("c")
                                .by("g")
                                .x("a", "Weight")
                                .value("b", "Speed"),
                        cars()));
        all.put(
                "line-notes",
                new Gallery.Sample(
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
    }

    private static void patterns(Map<String, Gallery.Sample> all) {
        all.put("pattern", new Gallery.Sample(pattern(), "a\n1"));
        all.put(
                "pattern-cycle",
                new Gallery.Sample(
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
}
