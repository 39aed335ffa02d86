package octavo.layout.inline;

import octavo.text.LineBreaks;

/** What lines and pairs of lines cost; the numbers follow Knuth and Plass where they have one. */
interface Demerits {

    /** 0 tight, 1 decent, 2 loose, 3 very loose. */
    byte fitness(double r);

    /** Of a line from one place to another. */
    double line(int from, int to, int line, double r);

    /** Whether a last line is so short that it is better avoided. */
    boolean runt(int from, int to);

    /** Whether a line that ends here ends in a hyphen or a dash, as the eye sees it. */
    boolean hyphened(int to);

    /** Of a line after another with the given fitness, and so many hyphens in a row at the ends of the lines before. */
    double pair(byte fitnessBefore, int hyphens, int to, byte fitness);

    /** Justified and ragged text. */
    final class Text implements Demerits {
        private static final double LINE = 1;
        /** For the square of the change of word spaces, which costs twice that at a quarter: more than a hyphen. */
        private static final double SPACES = 160_000;

        private static final double LETTERS = 1_000;
        private static final double MISMATCH = 8_000;
        private static final double TWO_HYPHENS = 8_000;
        /** Three or more of them in a row: as bad as word spaces of 1.6 times their width. */
        private static final double LADDER = 500_000;

        private static final double HYPHEN_BEFORE_LAST = 5_000;
        /** As much as word spaces of 2.8 times their width, which look no better. */
        private static final double RUNT = 30_000_000;

        private static final double ONE_WORD = 40_000;
        /** One word little longer than the least: it looks lost. */
        private static final double SHORT_WORD = 300_000;

        private static final double RAG = 1_000;

        private final Places places;
        private final Fit fit;
        private final double runt;

        /** @param runt a last line shorter than this is one, in pt */
        Text(Places places, Fit fit, double runt) {
            this.places = places;
            this.fit = fit;
            this.runt = runt;
        }

        @Override
        public byte fitness(double r) {
            return (byte) (!fit.justified() ? 1 : r < -0.3 ? 0 : r <= 0.3 ? 1 : r <= 0.8 ? 2 : 3);
        }

        @Override
        public double line(int from, int to, int line, double r) {
            double penalty = places.penalty[to];
            double demerits = LINE + penalty * penalty + (fit.justified() ? justified(from, to, r) : ragged(r));
            return fit.ends(to) ? demerits + ending(from, to) : demerits;
        }

        private static double ragged(double r) {
            return RAG * r * r * (4 + r * r);
        }

        private double justified(int from, int to, double r) {
            double d = fit.spaceChange(from, to, r);
            double m = fit.microRatio(from, to, r);
            return SPACES * d * d * (1 + 16 * d * d) + LETTERS * m * m * m * m;
        }

        @Override
        public boolean runt(int from, int to) {
            return from > 0 && (fit.natural(from, to) < runt || oneWord(from, to));
        }

        private boolean oneWord(int from, int to) {
            return places.endSpace[to] - places.startSpace[from] <= 0 && places.apart[to] == places.apart[from];
        }

        private double ending(int from, int to) {
            if (from == 0) {
                return 0;
            }
            double natural = fit.natural(from, to);
            double cost = !oneWord(from, to) ? 0 : natural < 1.3 * runt ? SHORT_WORD : ONE_WORD;
            cost += natural < runt ? RUNT * (2 - natural / runt) : 0;
            return cost + (places.hyphenates(from) ? HYPHEN_BEFORE_LAST : 0);
        }

        @Override
        public double pair(byte fitnessBefore, int hyphens, int to, byte fitness) {
            double demerits = Math.abs(fitness - fitnessBefore) > 1 ? MISMATCH : 0;
            return hyphens == 0 || !hyphened(to) ? demerits : demerits + (hyphens == 1 ? TWO_HYPHENS : LADDER);
        }

        @Override
        public boolean hyphened(int to) {
            return places.hyphenates(to) || places.kind[to] == LineBreaks.DASH;
        }
    }

    /**
     * Lines about equally long, all of them: headings and captions. A line does not like to end in a short word, which
     * belongs to the next one by its sense.
     */
    final class Balanced implements Demerits {
        private static final double ONE_WORD = 4_000;
        private static final double SHORT_WORD = 300;

        private final Paragraph paragraph;
        private final Places places;
        private final Fit fit;
        private final double target;

        /** @param target the wanted width, in pt */
        Balanced(Paragraph paragraph, Places places, Fit fit, double target) {
            this.paragraph = paragraph;
            this.places = places;
            this.fit = fit;
            this.target = target;
        }

        @Override
        public byte fitness(double r) {
            return 1;
        }

        @Override
        public double line(int from, int to, int line, double r) {
            double off = (fit.natural(from, to) - target) / (0.25 * target);
            double badness = 100 * off * off;
            double demerits = badness * badness + places.penalty[to] * places.penalty[to];
            boolean last = fit.ends(to);
            demerits += last && from > 0 && places.endSpace[to] <= places.startSpace[from] ? ONE_WORD : 0;
            return demerits + (!last && endsInShortWord(to) ? SHORT_WORD : 0);
        }

        private boolean endsInShortWord(int to) {
            int p = places.part[to] - 1;
            while (p > 0 && paragraph.parts().get(p).kind != Part.Kind.WORD) {
                p--;
            }
            String word = p < 0 ? "" : paragraph.parts().get(p).text;
            return places.split[to] == 0
                    && word.length() <= 3
                    && !word.isEmpty()
                    && Character.isLowerCase(word.charAt(0))
                    && Character.isLetter(word.charAt(word.length() - 1));
        }

        @Override
        public boolean runt(int from, int to) {
            return false;
        }

        @Override
        public boolean hyphened(int to) {
            return false;
        }

        @Override
        public double pair(byte fitnessBefore, int hyphens, int to, byte fitness) {
            return 0;
        }
    }
}
