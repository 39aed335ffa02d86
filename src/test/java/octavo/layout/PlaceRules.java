package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.edition.Edition;
import octavo.layout.block.Geometry;
import octavo.page.Item;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.Tag;

/** Where things may stand on a page. */
final class PlaceRules {
    private static final double TINY = 0.05;

    private static final List<Tag.Role> NEVER_HYPHENATED = List.of(
            Tag.Role.TITLE,
            Tag.Role.H1,
            Tag.Role.H2,
            Tag.Role.H3,
            Tag.Role.H4,
            Tag.Role.H5,
            Tag.Role.H6,
            Tag.Role.CAPTION);

    private PlaceRules() {}

    /** Figures and tables begin in the order of the text, on a page not before that of the text before them. */
    static void nothingFloatsAgainstTheOrder(String name, Pages pages) {
        Map<Integer, double[]> places = Leaves.places(pages);
        double[] lastFloat = {0, 0};
        double lastText = 0;
        int figure = -1;
        for (Map.Entry<Integer, double[]> leaf : places.entrySet()) {
            int holder = Leaves.holder(pages, leaf.getKey());
            double[] place = leaf.getValue();
            Tag.Role role = holder < 0 ? null : pages.tags().get(holder).role();
            if (role == Tag.Role.PARAGRAPH) {
                lastText = Math.max(lastText, place[0]);
            } else if (role == Tag.Role.FIGURE && holder != figure) {
                figure = holder;
                assertThat(place[0]).as("%s: page of figure %d", name, holder).isGreaterThanOrEqualTo(lastText);
                boolean later = place[0] > lastFloat[0] || place[0] == lastFloat[0] && place[1] >= lastFloat[1] - 20;
                assertThat(later)
                        .as("%s: figure %d stands above one before it", name, holder)
                        .isTrue();
                lastFloat = place;
            }
        }
    }

    /** Text stands in the live area, and running text in its measure, but for marks that hang out of it. */
    static void nothingOutsideItsMeasure(String name, Edition edition, Set<Integer> paragraphs, Pages pages) {
        Geometry g = Geometry.of(
                Sheets.STYLES.get(edition.setup().style()), edition.setup().paper());
        for (Page page : pages.pages()) {
            for (Item item : page.items()) {
                if (!(item.owner() instanceof Item.Leaf leaf
                        && item instanceof Item.Placed placed
                        && placed.mark() instanceof Mark.Text text)) {
                    continue;
                }
                double hang = hang(text.run()) * text.run().size()
                        + Math.abs(text.run().spacing())
                        + TINY;
                double[] b = Leaves.bounds(item);
                boolean running = paragraphs.contains(Leaves.paragraph(pages, leaf.index()));
                double left = running ? g.text() : g.left();
                double right = running ? g.text() + g.measure() : g.right();
                assertThat(b[0] >= left - hang - 2.5 && b[2] <= right + hang)
                        .as(
                                "%s page %s: %.1f to %.1f in %.1f to %.1f: %s",
                                name, page.label(), b[0], b[2], left, right, item)
                        .isTrue();
            }
        }
    }

    /** How far a run may hang out, in em: full-width marks by their blank half. */
    private static double hang(GlyphRun run) {
        String edges = "，。、；：！？）》〉」』】（《〈「『【“”";
        String text = run.text().strip();
        boolean wide = !text.isEmpty()
                && (edges.indexOf(text.charAt(0)) >= 0 || edges.indexOf(text.charAt(text.length() - 1)) >= 0);
        return wide ? 0.5 : 0.09;
    }

    static void noHyphensInHeadings(String name, Pages pages) {
        for (Page page : pages.pages()) {
            for (Item item : page.items()) {
                if (item.owner() instanceof Item.Leaf leaf
                        && item instanceof Item.Placed placed
                        && placed.mark() instanceof Mark.Text text
                        && text.run().text().contains("\u00AD")) {
                    for (Tag.Role role : NEVER_HYPHENATED) {
                        assertThat(Leaves.isIn(pages, leaf.index(), role))
                                .as("%s: %s in %s", name, text.run().text(), role)
                                .isFalse();
                    }
                }
            }
        }
    }

    static void nothingOutsideItsPage(String name, Pages pages) {
        for (Page page : pages.pages()) {
            for (Item item : page.items()) {
                double[] b = Leaves.bounds(item);
                boolean inside =
                        b[0] >= -TINY && b[1] >= -TINY && b[2] <= page.width() + TINY && b[3] <= page.height() + TINY;
                assertThat(inside)
                        .as("%s page %s: %s %s", name, page.label(), Arrays.toString(b), item)
                        .isTrue();
            }
        }
    }

    /** No two lines of text, and no line and picture, in the same place. */
    static void nothingOverlaps(String name, Pages pages) {
        for (Page page : pages.pages()) {
            List<Item> items = page.items().stream()
                    .filter(i ->
                            i instanceof Item.Picture || i instanceof Item.Placed p && p.mark() instanceof Mark.Text)
                    .toList();
            List<double[]> boxes = items.stream().map(Leaves::bounds).toList();
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    double[] a = boxes.get(i);
                    double[] b = boxes.get(j);
                    double across = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
                    double down = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
                    assertThat(across > 1.5 && down > 0.8)
                            .as("%s page %s: %s%nover %s", name, page.label(), items.get(i), items.get(j))
                            .isFalse();
                }
            }
        }
    }

    /** In the text, in a table or in the margin. */
    static void notesOnThePageOfTheirMark(String name, Edition edition, Pages pages) {
        Map<String, Integer> pageOf = new TreeMap<>();
        pages.destinations().forEach(d -> pageOf.put(d.anchor(), d.page()));
        for (Edition.Note note : edition.notes()) {
            assertThat(pageOf.get(note.anchor()))
                    .as("%s: page of note %d", name, note.number())
                    .isEqualTo(pageOf.get(note.markAnchor()));
        }
    }

    /** A paragraph of four lines and more has two of them, or none, on each page; words of links count like others. */
    static void noLonelyLines(String name, Pages pages) {
        Map<Integer, Map<Integer, List<GlyphRun>>> runs = new TreeMap<>();
        for (int p = 0; p < pages.pages().size(); p++) {
            for (Item item : pages.pages().get(p).items()) {
                if (item.owner() instanceof Item.Leaf leaf
                        && item instanceof Item.Placed placed
                        && placed.mark() instanceof Mark.Text text) {
                    int paragraph = Leaves.paragraph(pages, leaf.index());
                    if (paragraph >= 0 && !Leaves.isIn(pages, paragraph, Tag.Role.NOTE)) {
                        runs.computeIfAbsent(paragraph, k -> new TreeMap<>())
                                .computeIfAbsent(p, k -> new ArrayList<>())
                                .add(text.run());
                    }
                }
            }
        }
        runs.forEach((paragraph, byPage) -> {
            List<GlyphRun> all = byPage.values().stream().flatMap(List::stream).toList();
            double least = all.stream().mapToDouble(GlyphRun::x).min().orElse(0);
            boolean runIn = all.get(0).x() > least + 20; // the heading's lines in front of it count too
            int lines = byPage.values().stream().mapToInt(PlaceRules::lines).sum();
            if (lines >= 4 && byPage.size() > 1 && !runIn) {
                byPage.forEach((p, some) -> assertThat(lines(some))
                        .as("%s: lines of paragraph %d on page %d", name, paragraph, p + 1)
                        .isGreaterThan(1));
            }
        });
    }

    /** How many lines these runs stand on; raised note marks stand on the line of their words. */
    private static int lines(List<GlyphRun> runs) {
        double size = runs.stream().mapToDouble(GlyphRun::size).max().orElse(0);
        double[] baselines = runs.stream().mapToDouble(GlyphRun::y).sorted().toArray();
        int lines = 1;
        for (int i = 1; i < baselines.length; i++) {
            lines += baselines[i] - baselines[i - 1] > 0.6 * size ? 1 : 0;
        }
        return lines;
    }
}
