package octavo.text;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** All glyphs that text in some glyphs can lead to: by substitution, and as parts of composite glyphs. */
final class GlyphClosure {
    private static final int SINGLE = 1;
    private static final int LIGATURE = 4;

    private final Sfnt font;
    private final LayoutTable table;
    private final SortedSet<Integer> glyphs = new TreeSet<>();

    GlyphClosure(Sfnt font, LayoutTable table) {
        this.font = font;
        this.table = table;
    }

    void add(int glyph) {
        glyphs.add(glyph);
    }

    /** Whether all lookups are of the kinds that {@link #close} understands. */
    boolean followed(List<Integer> lookups) {
        return lookups.stream().allMatch(l -> table.type(l) == SINGLE || table.type(l) == LIGATURE);
    }

    /** The glyphs added, and all that these features lead to from there. */
    SortedSet<Integer> close(Set<String> features) {
        SortedSet<Integer> lookups = new TreeSet<>();
        features.stream().map(table::lookups).filter(this::followed).forEach(lookups::addAll);
        int before;
        do {
            before = glyphs.size();
            lookups.forEach(this::follow);
        } while (glyphs.size() > before);
        List.copyOf(glyphs).forEach(this::parts);
        return glyphs;
    }

    private void follow(int lookup) {
        for (int s = 0; s < table.subtableCount(lookup); s++) {
            int at = table.subtable(lookup, s);
            for (int glyph : List.copyOf(glyphs)) {
                int index = table.coverage(at + font.u16(at + 2), glyph);
                if (index >= 0 && table.type(lookup) == SINGLE) {
                    boolean shift = font.u16(at) == 1;
                    glyphs.add(shift ? glyph + font.s16(at + 4) & 0xFFFF : font.u16(at + 6 + 2 * index));
                } else if (index >= 0) {
                    ligatures(at + font.u16(at + 6 + 2 * index));
                }
            }
        }
    }

    private void ligatures(int set) {
        for (int l = 0; l < font.u16(set); l++) {
            int ligature = set + font.u16(set + 2 + 2 * l);
            boolean possible = true;
            for (int p = 1; p < font.u16(ligature + 2); p++) {
                possible &= glyphs.contains(font.u16(ligature + 4 + 2 * (p - 1)));
            }
            if (possible) {
                glyphs.add(font.u16(ligature));
            }
        }
    }

    /** Adds the parts of a composite glyph (OpenType 1.9, glyf, "Composite glyph description"). */
    private void parts(int glyph) {
        int from = location(font, glyph);
        int at = font.table("glyf") + from;
        if (location(font, glyph + 1) == from || font.s16(at) >= 0) {
            return;
        }
        at += 10;
        int flags;
        do {
            flags = font.u16(at);
            int part = font.u16(at + 2);
            if (glyphs.add(part)) {
                parts(part);
            }
            at += 4 + ((flags & 0x1) != 0 ? 4 : 2); // ARG_1_AND_2_ARE_WORDS
            at += (flags & 0x8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0; // scale
        } while ((flags & 0x20) != 0); // MORE_COMPONENTS
    }

    /** Where a glyph begins in glyf. */
    static int location(Sfnt font, int glyph) {
        boolean wide = font.s16(font.table("head") + 50) == 1;
        int loca = font.table("loca");
        return wide ? font.s32(loca + 4 * glyph) : 2 * font.u16(loca + 2 * glyph);
    }
}
