package octavo.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import octavo.text.Face.Advances;

/**
 * Turns characters of one face into glyphs: character map, the font's single and ligature substitutions, pair kerning.
 * Made for Latin, Greek, Cyrillic and Han, which need no more; combining marks are composed where the face has the
 * letter. Immutable.
 */
final class Shaper {
    private final CharacterMap characters;
    private final Substitution substitution;
    private final Kerning kerning;
    private final Advances widths;
    private final int[][] lookups = new int[1 << Feature.values().length][];

    Shaper(Sfnt font, CharacterMap characters, Advances widths) {
        this.characters = characters;
        this.substitution = new Substitution(font);
        this.kerning = new Kerning(font);
        this.widths = widths;
    }

    boolean supports(Feature feature) {
        return switch (feature) {
            case NO_LIGATURES -> true;
            case FRACTIONS -> substitution.hasFeature("numr") && substitution.hasFeature("dnom");
            default -> substitution.hasFeature(feature.tag());
        };
    }

    Glyphs shape(String text, Set<Feature> features) {
        GlyphBuffer glyphs = new GlyphBuffer(text.length());
        collect(text, glyphs);
        if (features.contains(Feature.FRACTIONS) && supports(Feature.FRACTIONS)) {
            fractions(text, glyphs);
        }
        for (int lookup : lookups(features)) {
            substitution.apply(lookup, glyphs);
        }
        return finish(glyphs);
    }

    private void collect(String text, GlyphBuffer glyphs) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            int end = next;
            while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
                end++;
            }
            if (end > next && composed(text, i, end, glyphs)) {
                next = end;
            } else if (Character.getType(c) != Character.FORMAT) {
                glyphs.add(characters.glyph(c), i);
            }
            i = next;
        }
    }

    /** Adds a letter with its marks, composed; false if the face lacks what comes of it. */
    private boolean composed(String text, int start, int end, GlyphBuffer glyphs) {
        String letter = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
        if (letter.length() > end - start || !letter.codePoints().allMatch(c -> characters.glyph(c) != 0)) {
            return false;
        }
        letter.codePoints().forEach(c -> glyphs.add(characters.glyph(c), start));
        return true;
    }

    /** Digits, a slash, digits: numerators, fraction slash, denominators. */
    private void fractions(String text, GlyphBuffer glyphs) {
        for (int slash = 1; slash < glyphs.count - 1; slash++) {
            char c = text.charAt(glyphs.clusters[slash]);
            if (c != '/' && c != '\u2044') {
                continue;
            }
            int start = slash;
            while (start > 0 && digit(text, glyphs, start - 1)) {
                start--;
            }
            int end = slash + 1;
            while (end < glyphs.count && digit(text, glyphs, end)) {
                end++;
            }
            if (start < slash && end > slash + 1) {
                glyphs.ids[slash] = characters.glyph('\u2044') != 0 ? characters.glyph('\u2044') : glyphs.ids[slash];
                for (int lookup : substitution.lookups(List.of("numr"))) {
                    substitution.apply(lookup, glyphs, start, slash);
                }
                for (int lookup : substitution.lookups(List.of("dnom"))) {
                    substitution.apply(lookup, glyphs, slash + 1, end);
                }
            }
        }
    }

    private static boolean digit(String text, GlyphBuffer glyphs, int i) {
        char c = text.charAt(glyphs.clusters[i]);
        return c >= '0' && c <= '9';
    }

    /** Computed again by several threads at worst, always to the same value. */
    private int[] lookups(Set<Feature> features) {
        int key = 0;
        for (Feature feature : features) {
            key |= 1 << feature.ordinal();
        }
        int[] found = lookups[key];
        if (found == null) {
            List<String> tags = new ArrayList<>();
            if (!features.contains(Feature.NO_LIGATURES)) {
                tags.add("liga");
            }
            Set<Feature> plain = EnumSet.of(Feature.FRACTIONS, Feature.NO_LIGATURES);
            features.stream().filter(f -> !plain.contains(f)).forEach(f -> tags.add(f.tag()));
            found = substitution.lookups(tags);
            lookups[key] = found;
        }
        return found;
    }

    private Glyphs finish(GlyphBuffer glyphs) {
        int n = glyphs.count;
        int[] ids = Arrays.copyOf(glyphs.ids, n);
        int[] clusters = Arrays.copyOf(glyphs.clusters, n);
        int[] advances = new int[n];
        for (int i = 0; i < n; i++) {
            advances[i] = widths.of(ids[i]) + (i + 1 < n ? kerning.between(ids[i], ids[i + 1]) : 0);
        }
        return new Glyphs(ids, advances, new int[n], clusters);
    }
}
