package octavo.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import octavo.drawing.Mark;
import octavo.page.Item;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.Tag;

/** What stands where on each page, one line a page from top to foot: lines of text, figures, tables, notes; y in pt. */
final class PageMap {
    private final Pages pages;

    private PageMap(Pages pages) {
        this.pages = pages;
    }

    static String of(Pages pages) {
        PageMap map = new PageMap(pages);
        StringBuilder out = new StringBuilder();
        for (Page page : pages.pages()) {
            List<String> entries = new ArrayList<>();
            for (Stretch stretch : map.stretches(page)) {
                entries.add(stretch.toString());
            }
            out.append(page.label())
                    .append(": ")
                    .append(String.join(" | ", entries))
                    .append('\n');
        }
        return out.toString();
    }

    /** Neighbours of one kind; figures and tables are named by their anchors. */
    private static final class Stretch {
        private final String kind;
        private final double from;
        private double to;
        private int lines = 1;

        Stretch(String kind, double y) {
            this.kind = kind;
            this.from = y;
            this.to = y;
        }

        @Override
        public String toString() {
            boolean text = kind.equals("text") || kind.equals("notes");
            String count = text ? lines + (lines == 1 ? " line" : " lines") : "";
            String name = kind.equals("text") ? count : text ? "notes " + count : kind;
            return String.format(Locale.ROOT, "%s %.0f–%.0f", name, from, to);
        }
    }

    private record At(String kind, double top, double bottom) {}

    private List<Stretch> stretches(Page page) {
        List<At> all = new ArrayList<>();
        for (Item item : page.items()) {
            if (!(item.owner() instanceof Item.Leaf leaf)) {
                continue;
            }
            String kind = kind(leaf.index());
            if (item instanceof Item.Picture picture) {
                all.add(new At(
                        kind, picture.y(), picture.y() + picture.drawing().height()));
            } else if (item instanceof Item.Placed placed && placed.mark() instanceof Mark.Text text) {
                all.add(new At(kind, text.run().y(), text.run().y()));
            }
        }
        all.sort(Comparator.comparingDouble(At::top));
        List<Stretch> stretches = new ArrayList<>();
        for (At at : all) {
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last.kind.equals(at.kind())) {
                last.lines += at.top() > last.to + 1 ? 1 : 0;
                last.to = Math.max(last.to, at.bottom());
            } else {
                stretches.add(new Stretch(at.kind(), at.top()));
                stretches.get(stretches.size() - 1).to = at.bottom();
            }
        }
        return stretches;
    }

    private String kind(int leaf) {
        for (int i = leaf; i >= 0; i = pages.tags().get(i).parent()) {
            Tag tag = pages.tags().get(i);
            if (tag.role() == Tag.Role.FIGURE || tag.role() == Tag.Role.TABLE) {
                return tag.anchor().orElse("?");
            }
            if (tag.role() == Tag.Role.NOTE) {
                return "notes";
            }
        }
        return "text";
    }
}
