package octavo.layout.inline;

import java.util.BitSet;
import java.util.List;
import octavo.text.Face;
import octavo.text.Lexicon;
import octavo.text.LineBreaks;
import octavo.text.Word;

/** Lists the places where a paragraph's lines may end, with all that the breaker needs to know of them. */
final class PlaceFinder {
    private static final double DASH = 30;
    private static final double POOR = 150;
    private static final double ADDRESS = 30;
    private static final double EMERGENCY = 10_000_000; // any white space is better
    private static final double JOINT = 1_000;
    private static final double CAPITALISED = 60;
    private static final double LAST_WORD = 300;
    private static final double COMPOUND = 100;
    private static final double SHORT_FRAGMENT = 60;

    /** Share of the cost of a hyphen where the words of a compound meet. */
    private static final double BORDER = 0.6;

    /** So many places have a hundred parts, spaces among them, of English text. */
    private static final int PLACES = 65;

    private final Paragraph paragraph;
    private final List<Part> parts;
    private final Lexicon lexicon;
    private final boolean hyphenate;
    private final Tuning tuning;
    private final BitSet urgent = new BitSet();

    private Places places;
    private double narrowest;
    private double width;
    private double space;
    private double track;
    private double apart;
    private double glyphs;

    PlaceFinder(Paragraph paragraph, Lexicon lexicon, boolean hyphenate, Tuning tuning) {
        this.paragraph = paragraph;
        this.parts = paragraph.parts();
        this.lexicon = lexicon;
        this.hyphenate = hyphenate;
        this.tuning = tuning;
    }

    /** The places; parts of words that are wider than {@code narrowest} may be divided anywhere. */
    Places find(double narrowestLine) {
        narrowest = narrowestLine;
        Places found = build();
        for (int i = 1; i < found.count; i++) {
            if (found.endWidth[i] + found.extraEnd[i] - found.startWidth[i - 1] + found.extraStart[i - 1] > narrowest) {
                urgent.set(found.part[i - 1], Math.max(found.part[i - 1] + 1, found.part[i]));
            }
        }
        return urgent.isEmpty() ? found : build();
    }

    private Places build() {
        places = new Places(parts.size() * PLACES / 100 + 2);
        width = space = track = apart = glyphs = 0;
        int start = places.add(0, 0, LineBreaks.NONE, 0);
        places.hangLeft[start] = hangLeft(0);
        int shown = -1; // the last part that is no space
        for (int p = 0; p < parts.size(); p++) {
            Part part = parts.get(p);
            if (part.kind == Part.Kind.SPACE) {
                width += part.width;
                space += part.width;
                track -= part.size;
                continue;
            }
            if (shown >= 0) {
                between(shown, p);
            }
            if (part.kind == Part.Kind.WORD) {
                inside(p, part);
            }
            advance(part);
            shown = p;
        }
        if (shown >= 0) {
            place(shown, parts.size(), LineBreaks.FORCED, 0);
        }
        return places;
    }

    private void advance(Part part) {
        width += part.width;
        if (part.kind == Part.Kind.INSET) {
            return;
        }
        if (part.wide) {
            apart += paragraph.chinese() ? part.size * part.glyphs.count() : 0;
        } else {
            glyphs += part.width;
            track += part.size * part.glyphs.count();
        }
    }

    private void between(int shown, int next) {
        byte kind = kindBetween(shown, next);
        if (kind == LineBreaks.NONE && urgent.get(shown) && urgent.get(next) && canGiveWay(shown, next)) {
            place(shown, next, Places.EMERGENCY, next > shown + 1 ? JOINT : EMERGENCY);
        } else if (kind != LineBreaks.NONE) {
            place(shown, next, kind, penalty(kind, parts.get(shown)));
        }
        width += parts.get(shown).after;
    }

    /** Not before a note mark, but between two of them; behind what parts them, not before. */
    private boolean canGiveWay(int shown, int next) {
        int before = parts.get(shown).kind == Part.Kind.INSET && shown > 0 ? shown - 1 : shown;
        boolean apart = parts.get(next).kind == Part.Kind.INSET && mark(parts.get(shown));
        return !apart && (!mark(parts.get(next)) || mark(parts.get(before)));
    }

    private boolean mark(Part part) {
        return part.kind == Part.Kind.WORD && paragraph.raised(part);
    }

    /** The break before part {@code next}, or a forced one anywhere since part {@code shown}. */
    private byte kindBetween(int shown, int next) {
        for (int r = parts.get(shown).run + 1; r < parts.get(next).run; r++) {
            if (paragraph.runs().get(r) instanceof Run.Break) {
                return LineBreaks.FORCED;
            }
        }
        byte kind = paragraph.breakAt(parts.get(next).start);
        if (kind == LineBreaks.SOFT && next > shown + 1) {
            return LineBreaks.SPACE; // a soft hyphen after a space divides nothing
        }
        return kind == LineBreaks.FORCED && parts.get(shown).kind == Part.Kind.INSET ? LineBreaks.NONE : kind;
    }

    private double penalty(byte kind, Part last) {
        return switch (kind) {
            case LineBreaks.DASH -> last.text.endsWith("-") ? tuning.hyphenPenalty() : DASH;
            case LineBreaks.POOR -> POOR;
            case LineBreaks.ADDRESS -> ADDRESS;
            case LineBreaks.SOFT -> tuning.hyphenPenalty();
            default -> 0;
        };
    }

    private void place(int shown, int next, byte kind, double penalty) {
        int i = places.add(next, 0, kind, penalty);
        Part last = parts.get(shown);
        double trailing = 0;
        double trailingTrack = 0;
        for (int p = shown + 1; p < next; p++) {
            trailing += parts.get(p).width;
            trailingTrack += parts.get(p).size;
        }
        places.endWidth[i] = width - trailing;
        places.startWidth[i] = width + last.after;
        places.endSpace[i] = space - trailing;
        places.startSpace[i] = space;
        same(i);
        places.endTrack[i] = track + trailingTrack;
        places.hangRight[i] = hangRight(last);
        places.hangLeft[i] = next < parts.size() ? hangLeft(next) : 0;
        if (kind == LineBreaks.SOFT) {
            int hyphened = width(last, last.text + '-');
            places.extraEnd[i] = scale(last) * (hyphened - last.glyphs.width());
            places.hangRight[i] = hangHyphen(last);
        }
    }

    /** Sums that are the same at the end and at the start. */
    private void same(int i) {
        places.endTrack[i] = places.startTrack[i] = track;
        places.apart[i] = apart;
        places.glyphs[i] = glyphs;
    }

    private void inside(int p, Part part) {
        Word word = part.word;
        boolean wanted = hyphenate && paragraph.look(part).hyphenate() && !(word.points().length > 0 && inAddress(p));
        if (urgent.get(p) && !wanted) {
            Look look = paragraph.look(part);
            word = lexicon.of(part.face, look.features(), look.language()).get(part.text, 0, part.text.length());
        }
        if (urgent.get(p) && (!paragraph.raised(part) || part.width > narrowest)) {
            anywhere(p, part, word);
        } else if (wanted) {
            for (int k = 0; k < word.points().length; k++) {
                divide(p, part, word, k, divisionPenalty(p, part, word.points()[k], word.borders()[k]));
            }
        }
    }

    private boolean inAddress(int p) {
        int first = p;
        while (first > 0 && joined(first - 1, first)) {
            first--;
        }
        int last = p;
        while (last + 1 < parts.size() && joined(last, last + 1)) {
            last++;
        }
        return LineBreaks.isAddress(paragraph.text(), parts.get(first).start, parts.get(last).end);
    }

    private boolean joined(int left, int right) {
        return parts.get(left).kind == Part.Kind.WORD
                && parts.get(right).kind == Part.Kind.WORD
                && parts.get(left).end == parts.get(right).start;
    }

    private double divisionPenalty(int p, Part part, int point, boolean border) {
        double penalty = tuning.hyphenPenalty() * (border ? BORDER : 1);
        penalty += Character.isUpperCase(part.text.charAt(0)) ? CAPITALISED : 0;
        penalty += p >= parts.size() - 2 ? LAST_WORD : 0;
        penalty += point < 3 || part.text.length() - point < 4 ? SHORT_FRAGMENT : 0;
        boolean compound = p > 0 && parts.get(p - 1).kind == Part.Kind.WORD
                || p + 1 < parts.size()
                        && parts.get(p + 1).kind == Part.Kind.WORD
                        && !paragraph.raised(parts.get(p + 1));
        return penalty + (compound ? COMPOUND : 0);
    }

    /** Divisions at hyphenation points first, and between any two glyphs if need be. */
    private void anywhere(int p, Part part, Word word) {
        int next = 0;
        int[] clusters = part.glyphs.clusters();
        for (int g = 1; g <= clusters.length; g++) {
            int at = g < clusters.length ? clusters[g] : part.text.length();
            if (next < word.points().length && word.points()[next] <= at) {
                divide(p, part, word, next++, tuning.hyphenPenalty() + POOR);
            } else if (g < clusters.length) {
                int i = places.add(p, at, Places.EMERGENCY, afterMark(part.text, at) ? JOINT : EMERGENCY);
                before(i, part, at);
            }
        }
    }

    /** Behind a mark within a token, such as an underscore in a file's name. */
    private static boolean afterMark(String text, int at) {
        boolean letter = Character.isLetterOrDigit(text.charAt(at));
        return letter && !Character.isLetterOrDigit(text.charAt(at - 1)) && at > 2 && text.length() - at > 2;
    }

    private void divide(int p, Part part, Word word, int k, double penalty) {
        int point = word.points()[k];
        int i = places.add(p, point, Places.HYPHENATION, penalty);
        int prefix = before(i, part, point);
        places.extraEnd[i] = scale(part) * (word.before()[k] - prefix);
        places.extraStart[i] = scale(part) * (word.after()[k] - (word.width() - prefix));
        places.hangRight[i] = hangHyphen(part);
    }

    /** Fills in the sums at a place inside a part; returns the width of what stands before it, in font units. */
    private int before(int i, Part part, int point) {
        int count = 0;
        int prefix = 0;
        int[] clusters = part.glyphs.clusters();
        while (count < clusters.length && clusters[count] < point) {
            prefix += part.glyphs.advances()[count++];
        }
        double tracking = (part.width - part.natural) * count / Math.max(1, clusters.length);
        double share = scale(part) * prefix + tracking;
        places.endWidth[i] = places.startWidth[i] = width + share;
        places.endSpace[i] = places.startSpace[i] = space;
        same(i);
        if (!part.wide) {
            places.glyphs[i] = glyphs + share;
            places.endTrack[i] = places.startTrack[i] = track + part.size * count;
        } else if (paragraph.chinese()) {
            places.apart[i] = apart + part.size * count;
        }
        return prefix;
    }

    private int width(Part part, String text) {
        return part.face.shape(text, paragraph.look(part).features()).width();
    }

    private static double scale(Part part) {
        return part.size / part.face.unitsPerEm();
    }

    private double hangLeft(int p) {
        if (p >= parts.size()) {
            return 0;
        }
        Part part = parts.get(p);
        return part.kind != Part.Kind.WORD || paragraph.raised(part)
                ? 0
                : part.size * Protrusion.left(part.text.charAt(0), part.face, tuning.protrusion());
    }

    private double hangRight(Part part) {
        return part.kind != Part.Kind.WORD || paragraph.raised(part)
                ? 0
                : part.size
                        * Protrusion.right(part.text.charAt(part.text.length() - 1), part.face, tuning.protrusion());
    }

    private double hangHyphen(Part part) {
        Face face = part.face;
        return part.size * Protrusion.right('-', face, tuning.protrusion());
    }
}
