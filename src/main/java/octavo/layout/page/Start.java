package octavo.layout.page;

import java.util.List;
import octavo.layout.page.NoteArea.Rest;

/**
 * Where a page begins.
 *
 * @param at index of its first element
 * @param floats how many floats stand on earlier pages
 * @param carried notes that earlier pages left
 */
record Start(int at, int floats, List<Rest> carried) implements Comparable<Start> {
    static final Start FIRST = new Start(0, 0, List.of());

    /** Written out, as is {@link #equals}: the search asks for both more often than for anything else. */
    @Override
    public int hashCode() {
        return 31 * (31 * at + floats) + (carried.isEmpty() ? 0 : carried.get(0).line());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Start s && at == s.at && floats == s.floats && carried.equals(s.carried);
    }

    /** Order along the way through the list. */
    @Override
    public int compareTo(Start other) {
        if (at != other.at) {
            return Integer.compare(at, other.at);
        }
        if (floats != other.floats) {
            return Integer.compare(floats, other.floats);
        }
        int byNotes = Integer.compare(other.carried.size(), carried.size());
        if (byNotes != 0 || carried.isEmpty()) {
            return byNotes;
        }
        return Integer.compare(carried.get(0).line(), other.carried.get(0).line());
    }
}
