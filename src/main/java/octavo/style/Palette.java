package octavo.style;

import octavo.drawing.Colour;

/**
 * The colours of a style, by what they are for.
 *
 * @param ink text
 * @param ink2 subtitles, captions, notes
 * @param ink3 the smallest text
 * @param accent labels, numbers, highlights ("red")
 * @param display titles and pull figures ("navy")
 * @param fill marks of charts ("blue"); carries white text
 * @param fillText text in the colour of marks, links
 * @param rest what remains beside a fill ("sky")
 * @param track ground of chart rows ("mist")
 * @param paper tint of panels
 * @param ground the page itself
 * @param hair thinnest rules
 * @param grid chart grid
 * @param underline of links
 * @param coverGround and the following: the cover, from ground to accent
 * @param coverNear fine lines of the cover's figure up to the nearer target
 * @param coverFar fine lines beyond it
 */
public record Palette(
        Colour ink,
        @octavo.source.Key("ink-2") Colour ink2,
        @octavo.source.Key("ink-3") Colour ink3,
        Colour accent,
        Colour display,
        Colour fill,
        Colour fillText,
        Colour rest,
        Colour track,
        Colour paper,
        Colour ground,
        Colour hair,
        Colour grid,
        Colour underline,
        Colour coverGround,
        Colour coverTitle,
        Colour coverText,
        Colour coverQuiet,
        Colour coverAccent,
        Colour coverRule,
        Colour coverNear,
        Colour coverFar) {}
