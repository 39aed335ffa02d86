package octavo.edition;

import java.util.List;

/**
 * Room that a master keeps for the words of its copies.
 *
 * @param opening lines of each paragraph at the opening, in order; never 0
 * @param foot lines at the foot of every page; 0 for none
 */
public record Slots(List<Integer> opening, int foot) {
    public Slots {
        opening = List.copyOf(opening);
        if (foot < 0 || opening.stream().anyMatch(lines -> lines < 1)) {
            throw new IllegalArgumentException("room for " + opening + " and " + foot + " lines");
        }
    }
}
