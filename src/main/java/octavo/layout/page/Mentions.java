package octavo.layout.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.edition.Inline.Target;
import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.report.Placement;

/**
 * Where text refers to what floats. Only what stands between the same barriers counts: a summary or another part is no
 * first mention. A float that is referred to above its place may stand behind that paragraph already; one that is referred
 * to only below its place stands on no page before that line.
 */
final class Mentions {
    private final Galley galley;
    private final Map<String, List<Integer>> lines = new HashMap<>();
    private final int[] below; // by index of the float
    private final int[] early; // by index of the chance

    Mentions(Galley galley) {
        this.galley = galley;
        this.below = none(galley.size());
        this.early = none(galley.size());
        List<Integer> floats = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        for (int i = 0; i < galley.size(); i++) {
            Box box = floating(galley.at(i));
            if (box != null) {
                floats.add(i);
                box.spots().forEach(s -> anchors.add(s.anchor()));
            }
        }
        if (!floats.isEmpty()) {
            collect(anchors);
            floats.forEach(this::find);
        }
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    private static Box floating(Element element) {
        if (element instanceof Element.Floating floating) {
            return floating.box();
        }
        return element instanceof Element.Beside group ? group.box() : null;
    }

    private void collect(Set<String> anchors) {
        for (int i = 0; i < galley.size(); i++) {
            Element element = galley.at(i);
            Box box = element instanceof Element.Content content ? content.box() : floating(element);
            if (box == null) {
                continue;
            }
            for (var link : box.links()) {
                if (link.target() instanceof Target.Anchor to && anchors.contains(to.anchor())) {
                    lines.computeIfAbsent(to.anchor(), k -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    private void find(int index) {
        List<Integer> seen = new ArrayList<>();
        int from = bound(index, -1);
        int to = bound(index, 1);
        for (Box.Spot spot : floating(galley.at(index)).spots()) {
            lines.getOrDefault(spot.anchor(), List.of()).stream()
                    .filter(i -> i > from && i < to && galley.isRead(i, index))
                    .forEach(seen::add);
        }
        seen.sort(null);
        if (!seen.isEmpty() && seen.get(0) >= index) {
            below[index] = seen.get(0);
        }
        if (galley.at(index) instanceof Element.Floating floating && floating.placement() == Placement.AUTO) {
            earlier(index, seen);
        }
    }

    private int bound(int index, int step) {
        int i = index;
        while (i >= 0 && i < galley.size() && !isBound(galley.at(i))) {
            i += step;
        }
        return i;
    }

    private static boolean isBound(Element element) {
        return element instanceof Element.Barrier || element instanceof Element.NewPage;
    }

    /** Behind the first paragraph above that refers to it, if nothing but text stands between. */
    private void earlier(int index, List<Integer> mentions) {
        int top = index;
        while (top > 0 && isText(galley.at(top - 1))) {
            top--;
        }
        for (int mention : mentions) {
            if (mention >= top && mention < index) {
                int at = mention;
                while (at < index && !endsBlock(galley.at(at))) {
                    at++;
                }
                if (at < index) {
                    early[at] = galley.floatsBefore(index);
                }
                return;
            }
        }
    }

    private static boolean isText(Element element) {
        return element instanceof Element.Content
                || element instanceof Element.Space
                || element instanceof Element.Snap
                || element instanceof Element.Chance;
    }

    private static boolean endsBlock(Element element) {
        return element instanceof Element.Chance chance && chance.open();
    }

    /** Index of the line that first refers to the float with this index, if none does above it; else -1. */
    int below(int index) {
        return below[index];
    }

    /** Ordinal of the float that may stand at the chance with this index though it is written below; -1 for none. */
    int early(int index) {
        return early[index];
    }
}
