package octavo.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Where each object of a file lies: the rows of a cross-reference stream (ISO 32000-2, 7.5.8.3) of widths 1, 4, 1. */
final class CrossReferences {
    /** What the dictionary of the stream says of its rows. */
    static final String LAYOUT = "/W[1 4 1]/DecodeParms<</Predictor 12/Columns 6>>";

    private static final int ROW = 6;
    private static final byte UP = 2; // the PNG filter (ISO 32000-2, 7.4.4.4)

    private int count = 1; // object 0 heads the list of free ones
    private byte[] types = new byte[1024];
    private int[] places = new int[1024];
    private byte[] indexes = new byte[1024];

    CrossReferences() {
        indexes[0] = (byte) 0xFF; // generation 65535 in two bytes; one says as much
    }

    /** A new object number. */
    int next() {
        if (count == types.length) {
            types = Arrays.copyOf(types, 2 * count);
            places = Arrays.copyOf(places, 2 * count);
            indexes = Arrays.copyOf(indexes, 2 * count);
        }
        return count++;
    }

    int count() {
        return count;
    }

    /**
     * Sets a row.
     *
     * @param place offset in the file, or number of the object stream
     * @param index in the object stream, below 256
     */
    void set(int number, int type, int place, int index) {
        types[number] = (byte) type;
        places[number] = place;
        indexes[number] = (byte) index;
    }

    /** All rows, each as its difference from the one above: most add one to an index and nothing else. */
    byte[] toBytes() {
        ByteBuffer rows = ByteBuffer.allocate((1 + ROW) * count);
        byte[] above = new byte[ROW];
        for (int i = 0; i < count; i++) {
            byte[] row = ByteBuffer.allocate(ROW)
                    .put(types[i])
                    .putInt(places[i])
                    .put(indexes[i])
                    .array();
            rows.put(UP);
            for (int j = 0; j < ROW; j++) {
                rows.put((byte) (row[j] - above[j]));
            }
            above = row;
        }
        return rows.array();
    }
}
