package octavo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Mark;
import octavo.edition.Edition.Marking;
import octavo.edition.Edition.Paper;
import octavo.edition.Slots;
import octavo.layout.block.Geometry;
import octavo.layout.block.Signs;
import octavo.layout.block.Type;
import octavo.layout.inline.Line;
import octavo.layout.inline.Look;
import octavo.layout.inline.ParagraphSetter;
import octavo.layout.inline.Run;
import octavo.layout.page.Chip;
import octavo.layout.page.OneLine;
import octavo.page.Item;
import octavo.page.Item.Artifact;
import octavo.page.Pages;
import octavo.page.Pages.Destination;
import octavo.page.Stamp;
import octavo.style.Role;
import octavo.style.Style;
import octavo.style.Style.Opening;
import octavo.text.Faces;
import octavo.text.Hyphenator;

/**
 * Sets what each copy says of its own into the room that its master keeps. Safe to share between threads once it was
 * used.
 */
public final class CopySetter {
    /** More lines than this would be a letter, not a line on a cover. */
    private static final int MOST_OPENING = 4;

    /** Below the foot's first line there is room for one more. */
    private static final int MOST_FOOT = 2;

    /** Between a line at the foot and what stands beside it. */
    private static final double GAP = 11;

    /** Without a margin column, the folio in words takes so much of a line. */
    private static final double FOLIO_SHARE = 0.3;

    /** Characters of a text that a message shows. */
    private static final int SHOWN = 40;

    private final Type type;
    private final Geometry geometry;
    private final ParagraphSetter paragraphs;
    private final Chip chip;
    private final Opening opening;
    private final Style style;
    private final Optional<Marking> widest;

    /** @param widest marking of all copies: lines at the foot end before it */
    public CopySetter(
            Style style, Faces faces, Hyphenator hyphenator, Paper paper, String language, Optional<Marking> widest) {
        this.style = style;
        this.type = new Type(style, faces, language);
        this.geometry = Geometry.of(style, paper);
        this.paragraphs = new ParagraphSetter(faces, hyphenator);
        this.chip = new Chip(new OneLine(paragraphs), type, geometry);
        this.opening = style.design().opening();
        this.widest = widest;
        for (Role role : List.of(Role.COVER_COPY, Role.COPY, Role.COPY_FOOT, Role.MARKING, Role.COVER_CAPTION)) {
            type.look(role); // looks are kept as they are asked for: none is left to ask for by two threads
        }
    }

    /** What a copy says. */
    public record Words(List<String> opening, Optional<String> foot, Optional<Marking> marking) {}

    /** The room that words take; {@code refused} says what does not fit, and then the room means nothing. */
    public record Need(Slots room, List<String> refused) {}

    /** The wider of two markings. */
    public static Optional<Marking> wider(Optional<Marking> one, Optional<Marking> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().text().length() >= other.get().text().length() ? one : other;
    }

    /** How much room a copy takes. */
    public Need measure(Words words) {
        List<String> refused = new ArrayList<>();
        List<Integer> room = new ArrayList<>();
        for (String text : words.opening()) {
            room.add(lines(text, openingLook(), openingWidth(), MOST_OPENING, refused));
        }
        int foot = words.foot()
                .map(text -> lines(text, footLook(0), footEnd() - footStart(), MOST_FOOT, refused))
                .orElse(0);
        return new Need(new Slots(room, foot), refused);
    }

    private int lines(String text, Look look, double width, int most, List<String> refused) {
        int lines = lines(text, look, width).size();
        if (lines > most) {
            refused.add("\"" + begun(text) + "\" takes " + lines + " lines, and there is room for " + most);
        }
        return Math.max(1, lines);
    }

    private static String begun(String text) {
        int[] characters = text.codePoints().toArray();
        return characters.length <= SHOWN ? text : new String(characters, 0, SHOWN) + "…";
    }

    private List<Line> lines(String text, Look look, double width) {
        return paragraphs.set(List.of(Run.Text.of(text, look, 0)), type.filled(width));
    }

    /** The leaves on each page of a master that its copies fill. */
    public List<List<Integer>> blanks(Pages master) {
        List<List<Integer>> blanks = new ArrayList<>();
        master.pages().forEach(page -> blanks.add(new ArrayList<>()));
        Signs.leaf(master.tags(), Signs.MARKING).ifPresent(leaf -> blanks.get(0).add(leaf.index()));
        for (Destination place : places(master)) {
            blanks.get(place.page())
                    .add(Signs.leaf(master.tags(), place.anchor()).orElseThrow().index());
        }
        return blanks;
    }

    private static List<Destination> places(Pages master) {
        return master.destinations().stream()
                .filter(d -> Signs.isCopy(d.anchor()))
                .toList();
    }

    /** The words of a copy in their places on its master, which has room for them. */
    public Stamp stamp(Pages master, Words words) {
        List<List<Item>> pages = new ArrayList<>();
        master.pages().forEach(page -> pages.add(new ArrayList<>()));
        List<Destination> places = places(master);
        for (int i = 0; i < words.opening().size(); i++) {
            Destination place = places.get(i);
            Item.Leaf leaf = Signs.leaf(master.tags(), place.anchor()).orElseThrow();
            List<Line> lines = lines(words.opening().get(i), openingLook(), openingWidth());
            place(pages.get(place.page()), lines, place.x(), place.y(), type.leading(openingRole()), leaf);
        }
        for (int i = 0; i < pages.size(); i++) {
            furniture(pages.get(i), i, master, words);
        }
        return new Stamp(pages.stream().map(List::copyOf).toList());
    }

    private void furniture(List<Item> items, int index, Pages master, Words words) {
        words.marking().ifPresent(marking -> {
            items.addAll(chip.head(marking, Signs.owner(master.tags(), Signs.MARKING, index + 1)));
            items.addAll(chip.foot(marking));
        });
        words.foot().ifPresent(text -> {
            List<Line> lines = lines(text, footLook(index), footEnd() - footStart());
            place(items, lines, footStart(), geometry.folio(), type.leading(Role.COPY_FOOT), Artifact.FOOTER);
        });
    }

    private static void place(
            List<Item> items, List<Line> lines, double x, double baseline, double leading, Item.Owner owner) {
        double y = baseline;
        for (Line line : lines) {
            double down = y;
            line.segments()
                    .forEach(s ->
                            items.add(new Item.Placed(new Mark.Text(s.run().moved(x, down)), owner)));
            y += leading;
        }
    }

    private Role openingRole() {
        return opening == Opening.COVER ? Role.COVER_COPY : Role.COPY;
    }

    private Look openingLook() {
        return type.look(openingRole());
    }

    private double openingWidth() {
        return opening == Opening.MEMO ? geometry.live() : geometry.measure();
    }

    /** On a cover the foot is as quiet as captions there. */
    private Look footLook(int page) {
        Look look = type.look(Role.COPY_FOOT);
        return page == 0 && opening == Opening.COVER
                ? look.withColour(style.palette().coverQuiet())
                : look;
    }

    private double footStart() {
        return geometry.hasColumn() ? geometry.text() : geometry.left() + FOLIO_SHARE * geometry.live();
    }

    private double footEnd() {
        return widest.map(m -> geometry.right() - chip.width(m) - GAP).orElse(geometry.right());
    }
}
