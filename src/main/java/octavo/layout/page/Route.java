package octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import octavo.layout.block.Element;

/** The way of one page through the list: which way it takes of each choice, as its plan says, and what that costs. */
final class Route {
    private final Galley galley;
    private final FloatPlan plan;
    private final List<Integer> choices = new ArrayList<>();
    private double cost;

    Route(Galley galley, FloatPlan plan) {
        this.galley = galley;
        this.plan = plan;
    }

    /** The choice with this index is met. */
    void meet(int index, Element.Choice choice) {
        choices.add(index);
        cost += choice.ways().get(plan.way(choices.size() - 1)).cost();
    }

    /** Indexes of the choices that were met. */
    List<Integer> choices() {
        return choices;
    }

    /** Cost of the ways taken so far. */
    double cost() {
        return cost;
    }

    /** Index of the element that comes next; behind a choice, which was met, the first one of the way that is taken. */
    int next(int index) {
        boolean choice = galley.at(index) instanceof Element.Choice;
        return choice ? galley.ways(index)[plan.way(choices.size() - 1)] : galley.after(index);
    }

    /** Index of the first element from {@code from} on that does not vanish at the top of a page. */
    int skipped(int from) {
        int i = from;
        while (galley.at(i) instanceof Element.Space || galley.at(i) instanceof Element.Chance) {
            i = galley.after(i);
        }
        return i;
    }

    /** Whether a page from {@code from} on begins with something beside which nothing may hang. */
    boolean beginsWide(int from) {
        int first = skipped(from);
        Element element = galley.at(first);
        return element instanceof Element.Choice
                ? isWide(galley.at(skipped(galley.ways(first)[plan.way(0)])))
                : isWide(element);
    }

    private static boolean isWide(Element element) {
        return element instanceof Element.Content content && content.box().wide()
                || element instanceof Element.Floating floating
                        && floating.box().wide()
                || element instanceof Element.Beside;
    }
}
