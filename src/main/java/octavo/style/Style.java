package octavo.style;

import java.util.Map;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.source.Default;

/**
 * A style: everything about the look that a designer sets.
 *
 * @param text one style for each {@link Role}; complete
 * @param extraCss appended to the EPUB's style sheet
 */
public record Style(
        String name,
        Families families,
        Palette palette,
        Grid grid,
        Map<Role, TextStyle> text,
        Design design,
        Lines lines,
        Chart chart,
        Ebook ebook,
        Optional<String> extraCss) {

    /** The style of a role. */
    public TextStyle text(Role role) {
        return text.get(role);
    }

    /** Font families by use; each must be in styles/fonts/fonts.yaml. */
    public record Families(String serif, String sans, String mono) {
        /** The family's name. */
        public String name(TextStyle.Family family) {
            return switch (family) {
                case SERIF -> serif;
                case SANS -> sans;
                case MONO -> mono;
            };
        }
    }

    /**
     * The page's grid, from the outside in: left margin, margin column, gutter, measure, right margin. The measure is
     * what the sheet leaves, but at most {@code measure} where that is given.
     *
     * @param column width of the margin column, 0 for none
     * @param measure greatest measure; absent: all that is left
     * @param exhibit width of full-width exhibits; absent: from the left to the right margin
     * @param top of the text area, from the sheet's top
     * @param bottom margin below the text area
     * @param baseline unit of the baseline grid
     * @param head baseline of the running head, from the top
     * @param folio baseline of the folio, from the bottom
     */
    public record Grid(
            Length left,
            Length right,
            Length column,
            Length gutter,
            Optional<Length> measure,
            Optional<Length> exhibit,
            Length top,
            Length bottom,
            Length baseline,
            Length head,
            Length folio) {}

    /**
     * Choices between the designs that the press knows.
     *
     * @param opening how a brief opens: a full-page cover, a memo head, or a plain title on the first page
     * @param panel how panels are set apart
     * @param sectionNumbers where section numbers stand
     * @param noteMarks true superiors, or [n] in the line
     * @param folio the folio's form
     * @param headRule a rule under the running head
     * @param inWords a sentence in words under each exhibit
     * @param openingWords small capitals at a chapter's opening
     */
    public record Design(
            @Default("cover") Opening opening,
            @Default("tint") PanelLook panel,
            @Default("margin") SectionNumbers sectionNumbers,
            @Default("superior") NoteMarks noteMarks,
            @Default("number") Folio folio,
            @Default("false") boolean headRule,
            @Default("false") boolean inWords,
            @Default("false") boolean openingWords,
            @Default("square") Bullet bullet) {}

    /** How a brief opens. */
    public enum Opening {
        COVER,
        MEMO,
        TITLE
    }

    /** How a panel is set apart: tint with top rule, black box, or a bar at its left. */
    public enum PanelLook {
        TINT,
        BOX,
        BAR
    }

    /** Where section numbers stand: hung in the margin column, in the line, or nowhere. */
    public enum SectionNumbers {
        MARGIN,
        INLINE,
        NONE
    }

    /** Note marks. */
    public enum NoteMarks {
        SUPERIOR,
        BRACKETED
    }

    /** A folio: "4", "4 / 9" or "Page 4 of 9". */
    public enum Folio {
        NUMBER,
        FRACTION,
        WORDS
    }

    /** What stands before items of a bullet list. */
    public enum Bullet {
        SQUARE,
        DISC
    }

    /**
     * Freedoms of the line breaker; 0 turns one off.
     *
     * @param protrusion share of the full optical margins, 0 to 1
     * @param expansion greatest change of glyph width, 0.02 is ±2 %
     * @param tracking greatest change of letter-spacing, in em
     * @param spaceShrink smallest word space as a share of the face's own
     * @param spaceStretch largest word space as a share of the face's own
     */
    public record Lines(
            @Default("1") double protrusion,
            @Default("0.02") double expansion,
            @Default("0.01") double tracking,
            @Default("0.75") double spaceShrink,
            @Default("1.4") double spaceStretch) {}

    /**
     * Measures of exhibits.
     *
     * @param rowPitch distance of bullet rows
     * @param bar thickness of bars
     * @param labelColumn width of row labels in a full-width exhibit
     */
    public record Chart(Length rowPitch, Length bar, Length labelColumn) {}

    /**
     * Choices for the EPUB.
     *
     * @param fonts whether the style's faces travel with the book; readers may still choose their own
     * @param dark colours for readers who ask for a dark page
     */
    public record Ebook(@Default("false") boolean fonts, Dark dark) {}

    /** The palette's colours on a dark ground, under the same names. */
    public record Dark(
            Colour ground,
            Colour ink,
            @octavo.source.Key("ink-2") Colour ink2,
            @octavo.source.Key("ink-3") Colour ink3,
            Colour accent,
            Colour display,
            Colour fillText,
            Colour underline,
            Colour paper,
            Colour hair) {}
}
