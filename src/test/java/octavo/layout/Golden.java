package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.page.Item;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.Tag;

/** What stands where on pages, neighbouring lines of one kind as one, beside a golden. -Dupdate rewrites the goldens. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/octavo/layout");

    /** Between head and imprint. */
    private static final double TOP = 80;

    private static final double FOOT = 720;

    private static final List<String> IMPRINT = List.of("OCTAVO", "INSTITUTE", "Licence", "CC BY 4.0");

    private Golden() {}

    /** Compares what stands where with the golden of this rule. */
    static void check(String rule, Pages pages) throws IOException {
        check("rules/" + rule, dump(pages));
    }

    /** Compares a text with a golden, named by its path without its ending. */
    static void check(String name, String dump) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        if (System.getProperty("update") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, dump);
        }
        assertThat(dump).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }

    /** Compares where the text of one page stands, run by run, with the golden of this rule; dots in a row as one. */
    static void checkRuns(String rule, Page page) throws IOException {
        StringBuilder dump = new StringBuilder();
        List<GlyphRun> runs =
                runs(page).stream().filter(r -> r.y() > TOP && r.y() < FOOT).toList();
        for (int i = 0; i < runs.size(); i++) {
            GlyphRun first = runs.get(i);
            int dots = 0;
            while (first.text().equals(".")
                    && i + 1 < runs.size()
                    && runs.get(i + 1).text().equals(".")
                    && runs.get(i + 1).y() == first.y()) {
                i++;
                dots++;
            }
            GlyphRun last = runs.get(i);
            dump.append(String.format(
                    Locale.ROOT,
                    "y=%.1f x=%.1f–%.1f %s%s\n",
                    first.y(),
                    Math.min(first.x(), last.x()),
                    Math.max(first.x() + first.width(), last.x() + last.width()),
                    first.text().strip(),
                    dots == 0 ? "" : " × " + (dots + 1)));
        }
        check("rules/" + rule, dump.toString());
    }

    static List<GlyphRun> runs(Page page) {
        List<GlyphRun> runs = new ArrayList<>();
        for (Item item : page.items()) {
            if (item instanceof Item.Placed placed && placed.mark() instanceof Mark.Text text) {
                runs.add(text.run());
            }
        }
        return runs;
    }

    /** A line of text or a picture. */
    record Row(double y, double x, String what, String role) {
        boolean goesOn(Row last) {
            return Math.abs(x - last.x) < 2
                    && role.equals(last.role)
                    && start(what).equals(start(last.what));
        }

        private static String start(String text) {
            return text.replaceAll("[ .].*", "");
        }
    }

    private static String dump(Pages pages) {
        StringBuilder out = new StringBuilder();
        for (int p = 1; p < pages.pages().size(); p++) { // the first is the cover
            out.append("page ").append(pages.pages().get(p).label()).append('\n');
            List<Row> run = new ArrayList<>();
            for (Row row : joined(rows(pages, pages.pages().get(p)))) {
                if (!run.isEmpty() && !row.goesOn(run.get(run.size() - 1))) {
                    append(out, run);
                }
                run.add(row);
            }
            append(out, run);
        }
        return out.toString();
    }

    /** The cells of a table's row as one. */
    private static List<Row> joined(List<Row> rows) {
        List<Row> joined = new ArrayList<>();
        for (Row row : rows) {
            Row last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && row.role.startsWith("table/table_body") && Math.abs(last.y - row.y) < 0.1) {
                joined.set(joined.size() - 1, new Row(last.y, last.x, last.what + " " + row.what, last.role));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static void append(StringBuilder out, List<Row> run) {
        if (run.isEmpty()) {
            return;
        }
        Row first = run.get(0);
        Row last = run.get(run.size() - 1);
        String text = first.what.length() > 40 ? first.what.substring(0, 40).strip() + " …" : first.what;
        String y = String.format(Locale.ROOT, "%.0f", first.y);
        y += run.size() == 1 ? "" : String.format(Locale.ROOT, "–%.0f %d lines", last.y, run.size());
        out.append(String.format(Locale.ROOT, "  x=%.0f y=%s %s %s%n", first.x, y, first.role, text));
        run.clear();
    }

    static List<Row> rows(Pages pages, Page page) {
        List<Row> rows = new ArrayList<>();
        for (Item item : page.items()) {
            if (item instanceof Item.Picture picture) {
                String size = String.format(
                        Locale.ROOT,
                        "%.0f×%.0f",
                        picture.drawing().width(),
                        picture.drawing().height());
                rows.add(new Row(picture.y(), picture.x(), size, "picture"));
            } else if (item instanceof Item.Placed placed && placed.mark() instanceof Mark.Text text) {
                GlyphRun run = text.run();
                Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
                String role = role(pages, item.owner());
                if (last != null && last.role.equals(role) && Math.abs(last.y - run.y()) < 0.1 && run.x() > last.x) {
                    rows.set(rows.size() - 1, new Row(last.y, last.x, last.what + run.text(), role));
                } else {
                    rows.add(new Row(run.y(), run.x(), run.text(), role));
                }
            }
        }
        rows.removeIf(r -> r.role.equals("HEADER") || r.role.equals("FOOTER") || IMPRINT.contains(r.what.strip()));
        return rows;
    }

    private static String role(Pages pages, Item.Owner owner) {
        if (!(owner instanceof Item.Leaf leaf)) {
            return owner.toString();
        }
        StringBuilder role = new StringBuilder();
        for (int at = pages.tags().get(leaf.index()).parent();
                at > 0;
                at = pages.tags().get(at).parent()) {
            Tag.Role own = pages.tags().get(at).role();
            if (own != Tag.Role.PART && own != Tag.Role.SECTION && own != Tag.Role.BODY) {
                role.insert(0, role.length() == 0 ? own.name() : own.name() + "/");
            }
        }
        return role.toString().toLowerCase(Locale.ROOT);
    }

    /** Those on a page, counted from 0, that begin with a word. */
    static List<Row> rows(Pages pages, int page, String word) {
        return rows(pages, pages.pages().get(page)).stream()
                .filter(r -> r.what.startsWith(word))
                .toList();
    }
}
