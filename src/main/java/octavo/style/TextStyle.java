package octavo.style;

import java.util.Set;
import octavo.drawing.Colour;
import octavo.source.Default;
import octavo.text.Feature;

/**
 * How text of one role is set.
 *
 * @param family serif, sans or mono, mapped to a font family by {@link Style.Families}
 * @param weight 100 to 900
 * @param size pt per em
 * @param leading distance of baselines in pt (the look's "10.5/15" is size/leading)
 * @param tracking letter-spacing in em; ligatures are off when it is not 0
 * @param capitals set in capitals (the text itself, as read and copied, stays as written)
 * @param hyphenate whether words may be broken at line ends
 * @param indent of a paragraph that follows another, in pt
 * @param paragraphSpace extra space between two paragraphs, in pt
 */
public record TextStyle(
        @Default("serif") Family family,
        @Default("400") int weight,
        @Default("false") boolean italic,
        Length size,
        Length leading,
        @Default("ink") Colour colour,
        @Default("0") double tracking,
        Set<Feature> features,
        @Default("false") boolean capitals,
        @Default("left") Align align,
        @Default("false") boolean hyphenate,
        @Default("0pt") Length indent,
        @Default("0pt") Length paragraphSpace) {

    /** The families that a style sets. */
    public enum Family {
        SERIF,
        SANS,
        MONO
    }

    /** How lines fill the measure. */
    public enum Align {
        JUSTIFIED,
        LEFT,
        RIGHT,
        CENTRE
    }
}
