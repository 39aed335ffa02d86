package octavo.layout.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.edition.Edition;
import octavo.edition.Phrases;
import octavo.layout.inline.Look;
import octavo.layout.inline.ParagraphSetter;
import octavo.page.Pages.Bookmark;
import octavo.page.Pages.Place;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.style.Style;
import octavo.text.Faces;
import octavo.text.Hyphenator;

/** What every setter of a brief works with. One for each brief; not thread-safe. */
public final class Desk {
    final Edition edition;
    final Style style;
    final Geometry geometry;
    final Type type;
    final TagTree tags = new TagTree();
    final ParagraphSetter paragraphs;
    final Typist typist;
    final Notes notes;
    final Endnotes endnotes;
    final Problems problems;
    final PageNumbers pageNumbers;
    final MarginRoom room;
    final List<Bookmark> outline = new ArrayList<>();

    private int marginals;

    /** Link tags that are drawn as links. */
    final BitSet shownLinks = new BitSet();

    /** Leaves whose text is struck through. */
    final BitSet struck = new BitSet();

    /** Leaves of superscripts, whose figures are copied as such. */
    final BitSet raised = new BitSet();

    /** Looks of raised note marks, by those that they are raised from. */
    final Map<Look, Look> noteMarks = new HashMap<>();

    /** What was written where capitals are set, by leaf. */
    final Map<Integer, String> written = new HashMap<>();

    public Desk(Edition edition, Style style, Faces faces, Hyphenator hyphenator, Problems problems) {
        this(
                edition,
                style,
                faces,
                new ParagraphSetter(faces, hyphenator),
                PageNumbers.unknown(),
                MarginRoom.ample(),
                problems);
    }

    /**
     * @param paragraphs sets them, and may keep them for when the brief is set again
     * @param pageNumbers what references say where they name pages
     * @param room what stands in the text though there is a margin column
     */
    public Desk(
            Edition edition,
            Style style,
            Faces faces,
            ParagraphSetter paragraphs,
            PageNumbers pageNumbers,
            MarginRoom room,
            Problems problems) {
        this.room = room;
        this.pageNumbers = pageNumbers;
        this.edition = edition;
        this.style = style;
        this.geometry = Geometry.of(style, edition.setup().paper());
        this.type = new Type(style, faces, edition.language());
        this.paragraphs = paragraphs;
        this.problems = problems;
        this.typist = new Typist(this);
        this.notes = new Notes(this);
        this.endnotes = new Endnotes(this);
    }

    /** The number of the next gloss, or of the next facts that belong together. */
    int nextMarginal() {
        return marginals++;
    }

    public Geometry geometry() {
        return geometry;
    }

    /** Sets short texts. */
    public Typist typist() {
        return typist;
    }

    public Type type() {
        return type;
    }

    /** Sets paragraphs. */
    public ParagraphSetter paragraphs() {
        return paragraphs;
    }

    Phrases phrases() {
        return edition.phrases();
    }

    String phrase(Phrases.Key key, Object... arguments) {
        return edition.phrases().get(key, arguments);
    }

    /** Says that what has this anchor cannot be set as asked. */
    public void warn(String anchor, String code, String message, String hint) {
        warn(Optional.of(new Place.AtAnchor(anchor)), code, message, hint);
    }

    /** Says that what stands at this place cannot be set as asked. */
    public void warn(Optional<Place> place, String code, String message, String hint) {
        problems.warning(span(place), code, inBrief(message), hint);
    }

    /** Says that what stands at this place cannot be set on pages at all. */
    public void refuse(Optional<Place> place, String code, String message, String hint) {
        problems.error(span(place), code, inBrief(message), hint);
    }

    private String inBrief(String message) {
        return "in brief \"" + edition.id() + "\" " + message;
    }

    private Span span(Optional<Place> place) {
        return place.flatMap(this::origin).or(() -> edition.origins().brief()).orElse(Span.of(edition.id()));
    }

    private Optional<Span> origin(Place place) {
        if (place instanceof Place.AtAnchor at) {
            return edition.origins().of(at.anchor());
        }
        return place instanceof Place.InParagraph in ? edition.origins().of(in.ordinal()) : Optional.empty();
    }
}
