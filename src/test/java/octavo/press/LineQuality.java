package octavo.press;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.page.Item;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.Tag;

/**
 * How evenly justified text is set: what .ci/linequality.py measures on a PDF, measured on the glyphs themselves.
 *
 * @param lines justified lines of four words and more
 * @param variation of the lines' mean word space: standard deviation by mean
 * @param loose share of lines whose mean space is above 1.6 times the median
 * @param hyphened share of lines that end in a hyphen
 * @param ladders three or more hyphens in a row
 * @param runts last lines of paragraphs of one word under nine characters, or under four characters
 */
record LineQuality(int lines, double variation, double loose, double hyphened, int ladders, int runts) {

    /** Of paragraphs whose size is {@code size} on a measure of {@code measure} pt. */
    static LineQuality of(Pages pages, double size, double measure) {
        Collected all = new Collected();
        for (Map.Entry<Integer, List<Row>> paragraph : paragraphs(pages, size).entrySet()) {
            all.add(paragraph.getValue(), measure);
        }
        return all.quality();
    }

    /** The runs of one line. */
    private record Row(double y, List<GlyphRun> runs) {
        String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(r -> text.append(r.text()));
            return text.toString().stripTrailing();
        }

        double left() {
            return runs.stream().mapToDouble(GlyphRun::x).min().orElse(0);
        }

        double right() {
            return runs.stream().mapToDouble(r -> r.x() + r.width()).max().orElse(0);
        }

        /** Mean width of its spaces in em, the one at its end apart; 0 without. */
        double space() {
            double sum = 0;
            int count = 0;
            int left = text().length();
            for (GlyphRun run : runs) {
                for (int g = 0; g < run.glyphs().count(); g++) {
                    int at = run.glyphs().clusters()[g];
                    if ((run.text().charAt(at) == ' ' || run.text().charAt(at) == '\u00A0') && at < left) {
                        double own = run.glyphs().advances()[g]
                                * run.size()
                                / run.face().unitsPerEm();
                        // The white between words has the letter-spacing behind the last letter in it too.
                        sum += (own * run.stretch() + 2 * run.spacing() + run.wordSpacing()) / run.size();
                        count++;
                    }
                }
                left -= run.text().length();
            }
            return count == 0 ? 0 : sum / count;
        }
    }

    private static Map<Integer, List<Row>> paragraphs(Pages pages, double size) {
        Map<Integer, List<Row>> paragraphs = new TreeMap<>();
        for (Page page : pages.pages()) {
            for (Item item : page.items()) {
                if (item.owner() instanceof Item.Leaf leaf
                        && item instanceof Item.Placed placed
                        && placed.mark() instanceof Mark.Text text) {
                    int paragraph = paragraph(pages, leaf.index());
                    if (paragraph >= 0) {
                        add(paragraphs.computeIfAbsent(paragraph, p -> new ArrayList<>()), text.run());
                    }
                }
            }
        }
        paragraphs
                .values()
                .removeIf(rows -> rows.stream()
                        .flatMap(r -> r.runs.stream())
                        .noneMatch(r -> r.size() == size && r.text().length() > 20));
        return paragraphs;
    }

    private static void add(List<Row> rows, GlyphRun run) {
        Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (last == null || Math.abs(last.y - run.y()) > 6) {
            last = new Row(run.y(), new ArrayList<>());
            rows.add(last);
        }
        last.runs.add(run);
    }

    /** The paragraph straight in a part or section that a leaf is in; -1 for panels, lists, notes. */
    private static int paragraph(Pages pages, int leaf) {
        int at = leaf;
        while (at >= 0 && pages.tags().get(at).role() != Tag.Role.PARAGRAPH) {
            at = pages.tags().get(at).parent();
        }
        if (at < 0) {
            return -1;
        }
        Tag.Role parent = pages.tags().get(pages.tags().get(at).parent()).role();
        return parent == Tag.Role.PART || parent == Tag.Role.SECTION ? at : -1;
    }

    private static final class Collected {
        private final List<Double> spaces = new ArrayList<>();
        private int hyphens;
        private int ladders;
        private int runts;

        void add(List<Row> rows, double measure) {
            double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
            int inRow = 0;
            for (int i = 0; i < rows.size() - 1; i++) {
                Row row = rows.get(i);
                // Like the tool, short lines beside an exhibit are left out.
                boolean justified = row.right() - left > measure - 3
                        && row.right() - row.left() > 0.8 * measure
                        && row.text().split("[ \u00A0]").length >= 4;
                if (!justified) {
                    inRow = 0;
                    continue;
                }
                spaces.add(row.space());
                boolean hyphen = row.text().endsWith("\u00AD") || row.text().endsWith("-");
                inRow = hyphen ? inRow + 1 : 0;
                hyphens += hyphen ? 1 : 0;
                ladders += inRow == 3 ? 1 : 0;
            }
            String last = rows.get(rows.size() - 1).text();
            boolean runt = last.length() < 4 || last.length() < 9 && !last.contains(" ");
            runts += rows.size() > 1 && runt ? 1 : 0;
        }

        LineQuality quality() {
            double mean = spaces.stream().mapToDouble(d -> d).average().orElse(0);
            double squares = spaces.stream()
                    .mapToDouble(d -> (d - mean) * (d - mean))
                    .average()
                    .orElse(0);
            List<Double> sorted = new ArrayList<>(spaces);
            Collections.sort(sorted);
            double median = sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
            double loose = spaces.stream().filter(d -> d > 1.6 * median).count();
            int n = Math.max(1, spaces.size());
            return new LineQuality(
                    spaces.size(), Math.sqrt(squares) / mean, loose / n, (double) hyphens / n, ladders, runts);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "lines=%d cv=%.3f loose=%.3f hyphen=%.3f ladders=%d runts=%d",
                lines,
                variation,
                loose,
                hyphened,
                ladders,
                runts);
    }
}
