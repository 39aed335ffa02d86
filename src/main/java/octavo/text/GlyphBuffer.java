package octavo.text;

/** Glyphs at work in shaping. */
final class GlyphBuffer {
    final int[] ids;
    final int[] clusters;
    int count;

    GlyphBuffer(int capacity) {
        ids = new int[capacity];
        clusters = new int[capacity];
    }

    void add(int id, int cluster) {
        ids[count] = id;
        clusters[count++] = cluster;
    }

    /** Makes one glyph of {@code parts} that stand at {@code i}. */
    void join(int i, int parts, int id) {
        ids[i] = id;
        int rest = count - i - parts;
        System.arraycopy(ids, i + parts, ids, i + 1, rest);
        System.arraycopy(clusters, i + parts, clusters, i + 1, rest);
        count -= parts - 1;
    }
}
