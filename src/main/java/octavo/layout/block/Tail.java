package octavo.layout.block;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import octavo.page.Pages.Place;

/**
 * What stands in a vertical list from one of its elements on, and what is changed in it after it was set: things that hang
 * at it, are painted over it or are kept clear of, once it is known what they belong to. Heights in pt, frames not counted.
 */
final class Tail {
    private final List<Element> elements;
    private final int from;

    /**
     * The end of a list, which it changes in its place.
     *
     * @param from index of its first element; below 0 stands for the first of all
     */
    Tail(List<Element> elements, int from) {
        this.elements = elements;
        this.from = Math.max(0, from);
    }

    /** What begins in it first. */
    Optional<Place> start() {
        return elements.stream()
                .skip(from)
                .filter(Element.Content.class::isInstance)
                .flatMap(e -> ((Element.Content) e).box().start().stream())
                .findFirst();
    }

    /** Height of all that stands in it. */
    double height() {
        return elements.stream().skip(from).mapToDouble(Element::height).sum();
    }

    /** Height that pages of this depth need for it at least: that of its boxes, without the room between. */
    double leastHeight(double depth) {
        return leastHeight(elements.subList(from, elements.size()), depth);
    }

    private static double leastHeight(List<Element> list, double depth) {
        double height = 0;
        for (Element element : list) {
            if (element instanceof Element.Space space) {
                height += Math.min(0, space.height());
            } else if (element instanceof Element.Content content) {
                height += Math.min(depth, content.box().height());
            } else if (element instanceof Element.Floating floating) {
                height += Math.min(depth, floating.box().height());
            } else if (element instanceof Element.Beside group) {
                height += Math.min(depth, group.atTop().height());
            } else if (element instanceof Element.Choice choice) {
                height += choice.ways().stream()
                        .mapToDouble(way -> leastHeight(way.elements(), depth))
                        .min()
                        .orElse(0);
            }
        }
        return height;
    }

    /** How much of that nothing can hang beside. */
    double wideHeight() {
        return elements.stream()
                .skip(from)
                .filter(Element::isWide)
                .mapToDouble(Element::height)
                .sum();
    }

    /** Hangs something at its first box; false if there is none. */
    boolean hang(Box.Hang hang) {
        return changeFirst(box -> box.with(hang));
    }

    /** Hangs something at its first box, before what hangs there already. */
    void hangFirst(Box.Hang hang) {
        Box empty = new BoxBuilder().hang(hang).build(0);
        changeFirst(box -> new BoxBuilder().put(empty, 0).put(box, 0).build(box.height()));
    }

    /** Paints {@code marker} over its first box, whose content moves down by {@code shift}. */
    void overlay(Box marker, double shift) {
        changeFirst(box -> new BoxBuilder().put(marker, 0).put(box, shift).build(box.height() + shift));
    }

    private boolean changeFirst(UnaryOperator<Box> change) {
        for (int i = from; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Content content) {
                elements.set(i, new Element.Content(change.apply(content.box())));
                return true;
            }
        }
        return false;
    }

    /** Keeps what is wide at least {@code height} below the top of its first box; whether that took room of its own. */
    boolean clear(double height) {
        double y = 0;
        int i = from;
        while (i < elements.size() && (elements.get(i) instanceof Element.Chance || isSpace(elements.get(i)))) {
            i++; // what stands between that box and the one before it
        }
        int first = i;
        while (i < elements.size() && y < height && !elements.get(i).isWide()) {
            boolean stays = !(elements.get(i) instanceof Element.Floating);
            y += stays ? elements.get(i).height() : 0;
            i++;
        }
        if (y >= height || i == first) {
            return false;
        }
        elements.add(i, new Element.Content(new BoxBuilder().build(height - y)));
        return true;
    }

    /** Raises the cost of chances behind its first box, while less than {@code height} has gone by. */
    void guard(double height, int least) {
        boolean begun = false;
        double y = 0;
        for (int i = from; i < elements.size() && y < height; i++) {
            Element element = elements.get(i);
            begun |= element instanceof Element.Content;
            boolean stays = !(element instanceof Element.Floating) && (begun || !isSpace(element));
            y += stays ? element.height() : 0;
            if (begun) {
                elements.set(i, element.guarded(least));
            }
        }
    }

    /** Raises the cost of chances behind which less than {@code height} stands. */
    void guardEnd(double height, int least) {
        double y = 0;
        for (int i = elements.size() - 1; i >= from && y < height; i--) {
            Element element = elements.get(i);
            elements.set(i, element.guarded(least));
            y += element instanceof Element.Floating ? 0 : element.height();
        }
    }

    private static boolean isSpace(Element element) {
        return element instanceof Element.Space;
    }
}
