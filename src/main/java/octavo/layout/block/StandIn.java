package octavo.layout.block;

import java.util.List;

/**
 * Words set in the place of others: "page 7" for "section 4.2". Offsets in lines count what is set, places in the brief what
 * is written.
 *
 * @param at offset in what is set
 * @param set how many characters are set
 * @param written how many are written
 */
record StandIn(int at, int set, int written) {

    /** The offset in what is written that belongs to one in what is set. */
    static int written(int offset, List<StandIn> all) {
        int shift = 0;
        for (StandIn one : all) {
            if (offset > one.at && offset < one.at + one.set) {
                return one.at + shift;
            }
            shift += offset > one.at ? one.written - one.set : 0;
        }
        return offset + shift;
    }
}
