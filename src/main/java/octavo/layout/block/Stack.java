package octavo.layout.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import octavo.page.Item;

/** Stacks a vertical list into one box. */
final class Stack {
    private final BoxBuilder content = new BoxBuilder();
    private final List<Item> under = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<Double> tops = new ArrayDeque<>();
    private final Deque<Integer> grounds = new ArrayDeque<>();
    private double y;

    private Stack() {}

    static Box of(List<Element> elements) {
        Stack stack = new Stack();
        elements.forEach(stack::add);
        BoxBuilder whole = new BoxBuilder();
        stack.under.forEach(whole::item);
        return whole.put(stack.content.build(0), 0).build(stack.y);
    }

    /** The same, with as much room below the first element as the first box is lower than {@code firstHeight}, in pt. */
    static Box of(List<Element> elements, double firstHeight) {
        if (elements.isEmpty()) {
            return of(elements);
        }
        List<Element> padded = new ArrayList<>(elements);
        padded.add(1, new Element.Space(Math.max(0, firstHeight - firstHeight(elements)), List.of()));
        return of(padded);
    }

    /** Height of the first box in a list, in pt. */
    static double firstHeight(List<Element> elements) {
        return elements.stream()
                .filter(Element.Content.class::isInstance)
                .mapToDouble(Element::height)
                .findFirst()
                .orElse(0);
    }

    private void add(Element element) {
        if (element instanceof Element.Content c) {
            put(c.box(), 0, 0);
        } else if (element instanceof Element.Floating f) {
            put(f.box(), y == 0 ? 0 : f.before(), f.after());
        } else if (element instanceof Element.Beside group) {
            put(y == 0 ? group.atTop() : group.box(), 0, group.after());
        } else if (element instanceof Element.Choice choice) {
            choice.ways().get(0).elements().forEach(this::add);
        } else if (element instanceof Element.Space space) {
            double top = y;
            space.items().forEach(i -> content.item(Moves.item(i, top)));
            y += space.height();
        } else if (element instanceof Element.Open open) {
            frames.push(open.frame());
            tops.push(y);
            grounds.push(under.size());
            y += open.frame().before(true);
        } else if (element instanceof Element.Close) {
            Frame frame = frames.pop();
            y += frame.after(true);
            under.addAll(grounds.pop(), frame.under(tops.pop(), y, true, true));
        }
    }

    private void put(Box box, double before, double after) {
        content.put(box, y + before);
        y += before + box.height() + after;
    }
}
