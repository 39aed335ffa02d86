package octavo.exhibit;

/** Pushes labels of one column apart. Lengths in pt, downward. */
final class Spread {
    private static final int PASSES = 60;

    private Spread() {}

    /**
     * Middles of labels as near to where they are wished as they can stand one below the other.
     *
     * @param wished in ascending order
     * @param half half the height of each label
     * @param top where the first may begin, kept as long as there is room
     * @param foot where the last must end
     */
    static double[] apart(double[] wished, double[] half, double top, double foot) {
        int n = wished.length;
        double[] middles = wished.clone();
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 1; i < n; i++) {
                double overlap = half[i - 1] + half[i] - (middles[i] - middles[i - 1]);
                if (overlap > 0) {
                    middles[i - 1] -= overlap / 2;
                    middles[i] += overlap / 2;
                }
            }
            if (n > 0) {
                middles[0] = Math.max(middles[0], top + half[0]);
                middles[n - 1] = Math.min(middles[n - 1], foot - half[n - 1]);
            }
        }
        for (int i = 1; i < n; i++) { // what relaxing left over, downward and then up from the foot
            middles[i] = Math.max(middles[i], middles[i - 1] + half[i - 1] + half[i]);
        }
        double floor = foot;
        for (int i = n - 1; i >= 0; i--) {
            middles[i] = Math.min(middles[i], floor - half[i]);
            floor = middles[i] - half[i];
        }
        return middles;
    }
}
