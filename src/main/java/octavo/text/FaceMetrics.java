package octavo.text;

/**
 * Vertical measures of a face in font units, from its head, OS/2, hhea and post tables.
 *
 * @param ascent above the baseline
 * @param descent below the baseline, positive
 * @param capHeight height of H; 0.7 em where the font does not say
 * @param xHeight height of x; 0.5 em where the font does not say
 * @param underlinePosition of the underline's middle below the baseline, positive
 * @param underlineThickness of the underline
 * @param italicAngle in degrees counter-clockwise from the vertical, mostly negative
 */
public record FaceMetrics(
        int unitsPerEm,
        int ascent,
        int descent,
        int capHeight,
        int xHeight,
        int underlinePosition,
        int underlineThickness,
        double italicAngle) {

    static FaceMetrics of(Sfnt font) {
        int em = font.u16(font.table("head") + 18);
        int hhea = font.table("hhea");
        boolean modern = font.length("OS/2") >= 90 && font.u16(font.table("OS/2")) >= 2;
        int os2 = modern ? font.table("OS/2") : 0;
        boolean named = font.length("post") >= 12;
        int post = named ? font.table("post") : 0;
        return new FaceMetrics(
                em,
                font.s16(hhea + 4),
                -font.s16(hhea + 6),
                modern && font.s16(os2 + 88) > 0 ? font.s16(os2 + 88) : em * 7 / 10,
                modern && font.s16(os2 + 86) > 0 ? font.s16(os2 + 86) : em / 2,
                named ? -font.s16(post + 8) : em / 10,
                named ? font.s16(post + 10) : em / 20,
                named ? font.s32(post + 4) / 65536.0 : 0);
    }
}
