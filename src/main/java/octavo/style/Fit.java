package octavo.style;

import java.util.stream.Stream;

/**
 * How far a brief may be set tighter or looser than its style says, so that it meets its limit and ends on a full page.
 * Everything else stays: measure, sizes of text, margins.
 *
 * @param space room around headings, lists, panels, exhibits, quotations and in tables
 * @param exhibit pitch of rows and thickness of bars in exhibits
 * @param leading of running text, with the baseline grid
 * @param note size and leading of notes
 */
public record Fit(Range space, Range exhibit, Range leading, Range note) {

    /** Whether anything may be changed at all. */
    public boolean isFree() {
        return Stream.of(space, exhibit, leading, note).anyMatch(range -> range.least() < 1 || range.most() > 1);
    }

    /**
     * A share of what the style says; 1 and 1 is no freedom.
     *
     * @param least from 0.5 to 1
     * @param most from 1 to 2
     */
    public record Range(double least, double most) {
        public Range {
            if (!(least >= 0.5 && least <= 1)) {
                throw new IllegalArgumentException("least is a share from 0.5 to 1");
            }
            if (!(most >= 1 && most <= 2)) {
                throw new IllegalArgumentException("most is a share from 1 to 2");
            }
        }

        /**
         * The share when a style is changed by {@code by}, from -1 (as tight as may be) to 1 (as loose), where this freedom
         * is used from {@code begin} on and used up at {@code end}.
         */
        double at(double by, double begin, double end) {
            double used = Math.min(1, Math.max(0, (Math.abs(by) - begin) / (end - begin)));
            return by < 0 ? 1 - used * (1 - least) : 1 + used * (most - 1);
        }
    }
}
