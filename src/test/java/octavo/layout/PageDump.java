package octavo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.drawing.Outline;
import octavo.page.Item;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.Tag;

/** Pages as text, one line for what stands on one baseline in one tag: page, place, text, tag. */
final class PageDump {
    private final StringBuilder out = new StringBuilder();
    private final Pages pages;

    private PageDump(Pages pages) {
        this.pages = pages;
    }

    static String of(Pages pages) {
        PageDump dump = new PageDump(pages);
        for (int i = 0; i < pages.pages().size(); i++) {
            dump.page(i, pages.pages().get(i));
        }
        return dump.out.toString();
    }

    private void page(int index, Page page) {
        String start = pages.starts().get(index).place().toString();
        out.append(String.format(Locale.ROOT, "p%d %.0f×%.0f %s%n", index + 1, page.width(), page.height(), start));
        List<GlyphRun> line = new ArrayList<>();
        Item.Owner owner = null;
        for (Item item : page.items()) {
            boolean text = item instanceof Item.Placed p && p.mark() instanceof Mark.Text;
            GlyphRun run = text ? ((Mark.Text) ((Item.Placed) item).mark()).run() : null;
            boolean goesOn = text
                    && item.owner().equals(owner)
                    && !line.isEmpty()
                    && line.get(0).y() == run.y();
            if (!goesOn) {
                flush(line, owner);
            }
            owner = item.owner();
            if (text) {
                line.add(run);
            } else {
                other(item);
            }
        }
        flush(line, owner);
    }

    private void flush(List<GlyphRun> line, Item.Owner owner) {
        if (line.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        line.forEach(r -> text.append(r.text()));
        GlyphRun first = line.get(0);
        out.append(String.format(
                Locale.ROOT,
                "  y=%.1f x=%.1f %s %.4g '%s' %s%n",
                first.y(),
                first.x(),
                first.face(),
                first.size(),
                text,
                owner(owner)));
        line.clear();
    }

    private void other(Item item) {
        if (item instanceof Item.Picture picture) {
            out.append(String.format(
                    Locale.ROOT,
                    "  y=%.1f x=%.1f picture %.1f×%.1f %s%n",
                    picture.y(),
                    picture.x(),
                    picture.drawing().width(),
                    picture.drawing().height(),
                    owner(item.owner())));
            return;
        }
        Mark.Shape shape = (Mark.Shape) ((Item.Placed) item).mark();
        double[] b = Bounds.of(shape.outline());
        out.append(String.format(
                Locale.ROOT,
                "  y=%.1f x=%.1f shape %.1f×%.1f %s %s%n",
                b[1],
                b[0],
                b[2] - b[0],
                b[3] - b[1],
                shape.fill().map(Object::toString).orElse("-"),
                owner(item.owner())));
    }

    private String owner(Item.Owner owner) {
        if (owner instanceof Item.Leaf leaf) {
            Tag parent = pages.tags().get(pages.tags().get(leaf.index()).parent());
            return parent.role().name().toLowerCase(Locale.ROOT);
        }
        return owner.toString();
    }

    /** The right end of a run of text, trailing space left out; 0 for anything else. */
    static double right(Item item) {
        if (!(item instanceof Item.Placed placed) || !(placed.mark() instanceof Mark.Text text)) {
            return 0;
        }
        GlyphRun run = text.run();
        return run.x() + (run.text().endsWith(" ") ? run.width() - run.size() : run.width());
    }

    /** The box around an outline. */
    static final class Bounds {
        private Bounds() {}

        static double[] of(Outline outline) {
            double[] b = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
            for (Outline.Segment s : outline.segments()) {
                if (s instanceof Outline.Move m) {
                    grow(b, m.x(), m.y());
                } else if (s instanceof Outline.Line l) {
                    grow(b, l.x(), l.y());
                } else if (s instanceof Outline.Curve c) {
                    grow(b, c.x(), c.y());
                }
            }
            return b;
        }

        private static void grow(double[] b, double x, double y) {
            b[0] = Math.min(b[0], x);
            b[1] = Math.min(b[1], y);
            b[2] = Math.max(b[2], x);
            b[3] = Math.max(b[3], y);
        }
    }
}
