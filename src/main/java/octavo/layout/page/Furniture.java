package octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.edition.Edition;
import octavo.edition.Phrases.Key;
import octavo.layout.block.Desk;
import octavo.layout.block.Geometry;
import octavo.layout.block.Manuscript;
import octavo.layout.block.Signs;
import octavo.layout.inline.Look;
import octavo.page.Item;
import octavo.page.Item.Artifact;
import octavo.style.Role;
import octavo.style.Style;
import octavo.style.Style.Opening;

/** What every page repeats: running head, folio, marking. */
final class Furniture {
    /** The rule under the head of the accessible style lies this far below its baseline. */
    private static final double HEAD_RULE = 10;

    /** A notice stands so far above the running head. */
    static final double NOTICE_RAISE = 17;

    /** Room between the pieces of a head line. */
    private static final double PIECE_GAP = 11;

    /** A publisher's name takes at most this share of a head line. */
    private static final double PUBLISHER_SHARE = 0.6;

    private final Desk desk;
    private final Manuscript manuscript;
    private final Edition edition;
    private final Style style;
    private final Geometry geometry;
    private final int total;
    private final OneLine text;
    private final Chip chip;

    Furniture(Desk desk, Manuscript manuscript, int total) {
        this.desk = desk;
        this.manuscript = manuscript;
        this.edition = manuscript.edition();
        this.style = manuscript.style();
        this.geometry = desk.geometry();
        this.total = total;
        this.text = new OneLine(desk.paragraphs());
        this.chip = new Chip(text, desk.type(), geometry);
    }

    /** @param number of the page, from 1 */
    List<Item> items(int number) {
        List<Item> items = new ArrayList<>();
        head(items, number);
        foot(items, number);
        items.addAll(signs(number, Optional.empty()));
        return items;
    }

    /**
     * Marking and notice; on the cover too. Where copies bring the marking, only its room is kept.
     *
     * @param ink of the notice, where not that of its role
     */
    List<Item> signs(int number, Optional<Colour> ink) {
        List<Item> items = new ArrayList<>();
        if (edition.handling().slots().isEmpty()) {
            edition.marking().ifPresent(m -> {
                items.addAll(chip.head(m, Signs.owner(manuscript.tags(), Signs.MARKING, number)));
                items.addAll(chip.foot(m));
            });
        }
        Look look = desk.type().look(Role.NOTICE);
        edition.handling()
                .notice()
                .ifPresent(n -> items.addAll(text.items(
                        n,
                        ink.map(look::withColour).orElse(look),
                        geometry.left(),
                        geometry.head() - NOTICE_RAISE,
                        Signs.owner(manuscript.tags(), Signs.NOTICE, number))));
        return items;
    }

    /** The word of a draft, to be painted below all else. */
    List<Item> watermark(Optional<Colour> ink) {
        return edition.handling()
                .draft()
                .map(word -> Watermark.items(word, desk.type(), geometry, ink))
                .orElse(List.of());
    }

    private static Item.Owner owner(OptionalInt leaf) {
        return leaf.isPresent() ? new Item.Leaf(leaf.getAsInt()) : Artifact.HEADER;
    }

    private void head(List<Item> items, int number) {
        boolean memo = style.design().opening() == Opening.MEMO;
        if (memo && number == 1) {
            memoHead(items);
            return;
        }
        String title = edition.shortTitle().orElse(edition.title());
        Optional<String> side = Optional.empty();
        if (edition.marking().isEmpty() && !geometry.hasColumn()) {
            side = Optional.of(number == 1 ? edition.phrases().get(Key.ACCESSIBLE_EDITION) : title);
        } else if (edition.marking().isEmpty() && !memo) {
            side = edition.kicker();
        }
        Look look = desk.type().look(Role.RUNNING_PUBLISHER);
        String publisher = shortened(edition.publisher(), look, geometry.live() * PUBLISHER_SHARE);
        double end = text(items, publisher, Role.RUNNING_PUBLISHER, geometry.left(), Artifact.HEADER) + PIECE_GAP;
        double room = headEnd();
        if (side.isPresent()) {
            room = right(items, side.get(), end, Artifact.HEADER) - PIECE_GAP;
        }
        if (geometry.hasColumn()) {
            double x = Math.max(geometry.text(), end);
            Look quiet = desk.type().look(Role.RUNNING_HEAD);
            text(items, shortened(title, quiet, room - x), Role.RUNNING_HEAD, x, Artifact.HEADER);
        }
        if (style.design().headRule()) {
            rule(items, geometry.head() + HEAD_RULE, 1, style.palette().ink());
        }
    }

    /** The first page of a memo: publisher in capitals, kind and date, hair rule (memo.png). */
    private void memoHead(List<Item> items) {
        Look look = desk.type().look(Role.RUNNING_PUBLISHER).withSize(9).withTracking(0.12);
        List<String> pieces = pieces(edition.kicker(), Optional.of(edition.dateText()));
        Item.Owner owner =
                edition.kicker().isPresent() ? owner(manuscript.spoken().kicker()) : Artifact.HEADER;
        Look quiet = desk.type().look(Role.RUNNING_HEAD);
        double needed = pieces.stream()
                .mapToDouble(piece -> desk.typist().width(piece, quiet) + PIECE_GAP)
                .sum();
        double widest = Math.max(geometry.column(), headEnd() - needed - geometry.left());
        String publisher = shortened(edition.publisher().toUpperCase(java.util.Locale.ROOT), look, widest);
        items.addAll(desk.typist().artifact(publisher, look, geometry.left(), geometry.head(), false, Artifact.HEADER));
        double x = Math.max(geometry.text(), geometry.left() + desk.typist().width(publisher, look) + PIECE_GAP);
        for (String piece : pieces) {
            String shown = shortened(piece, quiet, headEnd() - x);
            x = text(items, shown, Role.RUNNING_HEAD, x, owner) + PIECE_GAP;
            owner = Artifact.HEADER; // the date stands below, too
        }
        rule(
                items,
                geometry.top() - Manuscript.MEMO_RAISE - 0.5,
                0.5,
                style.palette().hair());
    }

    private static List<String> pieces(Optional<?>... all) {
        List<String> pieces = new ArrayList<>();
        for (Optional<?> piece : all) {
            piece.ifPresent(p -> pieces.add(p.toString()));
        }
        return pieces;
    }

    private void foot(List<Item> items, int number) {
        String folio = switch (style.design().folio()) {
            case NUMBER -> Integer.toString(number);
            case FRACTION -> number + " / " + total;
            case WORDS -> edition.phrases().get(Key.PAGE_OF, number, total);
        };
        Look look = desk.type().look(Role.FOLIO);
        items.addAll(desk.typist().artifact(folio, look, geometry.left(), geometry.folio(), false, Artifact.FOOTER));
        boolean copies =
                edition.handling().slots().filter(room -> room.foot() > 0).isPresent();
        if (style.design().opening() == Opening.MEMO && !copies) {
            double x = geometry.text();
            for (String piece :
                    pieces(edition.series(), Optional.of(edition.licence().name()))) {
                String shown = shortened(piece, desk.type().look(Role.RUNNING_HEAD), headEnd() - x);
                x = at(items, shown, Role.RUNNING_HEAD, x, geometry.folio(), Artifact.FOOTER) + PIECE_GAP;
            }
        }
    }

    private double text(List<Item> items, String text, Role role, double x, Item.Owner kind) {
        return at(items, text, role, x, geometry.head(), kind);
    }

    private double at(List<Item> items, String text, Role role, double x, double y, Item.Owner kind) {
        Look look = desk.type().look(role);
        items.addAll(desk.typist().artifact(text, look, x, y, false, kind));
        return x + desk.typist().width(text, look);
    }

    /** Text that ends at the right edge and does not reach beyond {@code from}; returns where it begins. */
    private double right(List<Item> items, String text, double from, Artifact kind) {
        Look look = desk.type().look(Role.RUNNING_HEAD);
        String shown = shortened(text, look, geometry.right() - from);
        items.addAll(desk.typist().artifact(shown, look, geometry.right(), geometry.head(), true, kind));
        return geometry.right() - desk.typist().width(shown, look);
    }

    /** Where the head line ends: before the marking, if there is one. */
    private double headEnd() {
        return edition.marking()
                .map(m -> geometry.right() - chip.width(m) - PIECE_GAP)
                .orElse(geometry.right());
    }

    /** As many words as fit, with an ellipsis for the others; furniture repeats what is read elsewhere in full. */
    private String shortened(String text, Look look, double room) {
        if (desk.typist().width(text, look) <= room) {
            return text;
        }
        String rest = text;
        while (!rest.isEmpty()) {
            int space = rest.lastIndexOf(' ');
            rest = space > 0 ? rest.substring(0, space) : rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
            String shown = rest.stripTrailing() + "…";
            if (desk.typist().width(shown, look) <= room) {
                return shown;
            }
        }
        return "";
    }

    private void rule(List<Item> items, double y, double thickness, Colour colour) {
        items.add(new Item.Placed(
                Mark.Shape.rectangle(geometry.left(), y, geometry.live(), thickness, colour), Artifact.HEADER));
    }
}
