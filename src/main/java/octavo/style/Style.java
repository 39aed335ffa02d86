package octavo.style;

import java.util.Map;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.report.Placement;
import octavo.source.Default;

/**
 * A style: everything about the look that a designer sets.
 *
 * @param pdf the PDF version of briefs that name none
 * @param fit how far a limit may change the setting
 * @param text one style for each {@link Role}; complete
 * @param extraCss appended to the EPUB's style sheet
 */
public record Style(
        String name,
        Optional<Pdf> pdf,
        Families families,
        Palette palette,
        Grid grid,
        Map<Role, TextStyle> text,
        Design design,
        Spacing spacing,
        Lines lines,
        Chart chart,
        Fit fit,
        Ebook ebook,
        Optional<String> extraCss) {

    /** The style of a role. */
    public TextStyle text(Role role) {
        return text.get(role);
    }

    /** Versions of PDF; which standards come with them, the README says. */
    public enum Pdf {
        V2_0,
        V1_7;

        /** {@code 2.0} or {@code 1.7}. */
        static Pdf parse(String text) {
            return switch (text) {
                case "2.0" -> V2_0;
                case "1.7" -> V1_7;
                default ->
                    throw new IllegalArgumentException("is not a PDF version that is written here; known: 2.0, 1.7");
            };
        }
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
     * @param headings where headings of the first level stand: above their text, or hung in the margin column under a hair
     *     rule
     * @param runIn whether lower headings stand in the line, before their text, and in panels all headings
     * @param italics whether emphasis is set in italics; if not, it looks like its surroundings
     * @param plainReferences whether links within the brief look like text
     * @param level whether pages that are short by up to three lines are filled by room between blocks, so that facing
     *     pages end level: by whole lines above headings and exhibits, or, where there are none, by less between all
     *     blocks, whereupon text leaves the baseline grid
     * @param endnotes where notes stand in briefs with endnotes
     * @param leaders dots between titles and page numbers in the contents
     * @param placement where exhibits and titled tables stand that do not say it themselves
     * @param beside whether text runs beside an exhibit of half width that stands alone, where there is a margin column
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
            @Default("square") Bullet bullet,
            @Default("above") Headings headings,
            @Default("true") boolean runIn,
            @Default("true") boolean italics,
            @Default("true") boolean plainReferences,
            @Default("false") boolean level,
            @Default("brief") Endnotes endnotes,
            @Default("false") boolean leaders,
            @Default("auto") Placement placement,
            @Default("true") boolean beside) {}

    /** Where endnotes stand: at the end of the brief, of each part, or of each section of the first level. */
    public enum Endnotes {
        BRIEF,
        PART,
        SECTION
    }

    /** Where headings of the first level stand. */
    public enum Headings {
        ABOVE,
        HUNG
    }

    /**
     * Room between things. A line box is as high as its leading and holds its em box at the top, so each distance is
     * counted from the bottom of such a box, that is, on top of the leading of what stands before.
     *
     * @param headingBefore above a heading of the first level
     * @param headingBeforeTwo above one of two lines and more, so that both keep to the baseline grid
     * @param headingAfter below it
     * @param subheadingBefore above lower headings that do not run in
     * @param subheadingAfter below them
     * @param chapter height of a chapter's title, at least
     * @param list above and below a list
     * @param item between items of a list
     * @param listIndent of items' text
     * @param finding between numbered findings
     * @param quote above and below a quotation
     * @param quoteIndent of a block quotation
     * @param pullBefore above a pull quote
     * @param pullAfter below it
     * @param exhibitBefore above an exhibit's rule
     * @param exhibitAfter below its source, at least
     * @param rule thickness of the main rules
     * @param tabWidth of the tab under a main rule's left end
     * @param tabHeight of that tab
     * @param panel padding of a panel at its top and bottom
     * @param panelInset of a boxed or barred panel's text from its left edge
     * @param panelAround above and below a panel
     * @param overhang of a tint beyond the live area
     * @param cell padding of table cells at their top and bottom
     * @param cellGap between columns of a table
     * @param row between rows of the contents
     * @param noteBefore between text and the separator of footnotes
     * @param noteAfter between that separator and the notes
     * @param note between notes
     */
    public record Spacing(
            Length headingBefore,
            Length headingBeforeTwo,
            Length headingAfter,
            Length subheadingBefore,
            Length subheadingAfter,
            Length chapter,
            Length list,
            Length item,
            Length listIndent,
            Length finding,
            Length quote,
            Length quoteIndent,
            Length pullBefore,
            Length pullAfter,
            Length exhibitBefore,
            Length exhibitAfter,
            Length rule,
            Length tabWidth,
            Length tabHeight,
            Length panel,
            Length panelInset,
            Length panelAround,
            Length overhang,
            Length cell,
            Length cellGap,
            Length row,
            Length noteBefore,
            Length noteAfter,
            Length note) {}

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
     * @param hyphenPenalty cost of a hyphen at a line's end; at 280 about three in a hundred lines, at 50 (TeX's) more
     */
    public record Lines(
            @Default("1") double protrusion,
            @Default("0.02") double expansion,
            @Default("0.01") double tracking,
            @Default("0.75") double spaceShrink,
            @Default("1.4") double spaceStretch,
            @Default("150") double hyphenPenalty) {

        public Lines {
            inRange("protrusion", protrusion, 0, 1);
            inRange("expansion", expansion, 0, 0.05);
            inRange("tracking", tracking, 0, 0.05);
            inRange("space-shrink", spaceShrink, 0.5, 1);
            inRange("space-stretch", spaceStretch, 1, 3);
            inRange("hyphen-penalty", hyphenPenalty, 0, 10_000);
        }

        private static void inRange(String key, double value, double least, double most) {
            if (!(value >= least && value <= most)) {
                throw new IllegalArgumentException(
                        String.format(java.util.Locale.ROOT, "%s is from %s to %s", key, shown(least), shown(most)));
            }
        }

        private static String shown(double value) {
            return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        }
    }

    /**
     * Measures of exhibits.
     *
     * @param rowPitch distance of bullet rows
     * @param bar thickness of bars
     * @param labelColumn width of row labels in a full-width exhibit
     * @param fills whether every second series is hatched
     */
    public record Chart(
            Length rowPitch,
            Length bar,
            Length labelColumn,
            @Default("solid") Fills fills) {}

    /** How series are told apart: by tint, or by tint and hatching, for printers without colour. */
    public enum Fills {
        SOLID,
        HATCH
    }

    /**
     * Choices for the EPUB.
     *
     * @param fonts whether the style's faces travel with the book; readers may still choose their own
     * @param exhibits format of their pictures
     * @param dark colours for readers who ask for a dark page
     */
    public record Ebook(
            @Default("false") boolean fonts, @Default("svg") PictureFormat exhibits, Dark dark) {}

    /** How exhibits stand in an EPUB: as outlines, or as pixels for readers that do not draw them. */
    public enum PictureFormat {
        SVG,
        PNG
    }

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
