package octavo.layout.block;

import java.util.List;
import java.util.Optional;
import octavo.edition.Edition;
import octavo.page.Item;
import octavo.page.Item.Artifact;
import octavo.page.Tag;

/**
 * Tags of what stands among the furniture of the first page and is read out there, once: marking, notice; and of the
 * paragraphs that each copy fills with its own words.
 */
public final class Signs {
    public static final String MARKING = "sign-marking";
    public static final String NOTICE = "sign-notice";
    private static final String COPY = "copy-";

    private Signs() {}

    /** Opens the document with what its reader must heed. */
    static void open(TagTree tags, Edition edition) {
        if (edition.marking().isPresent()) {
            open(tags, MARKING);
        }
        if (edition.handling().notice().isPresent()) {
            open(tags, NOTICE);
        }
    }

    private static void open(TagTree tags, String anchor) {
        tags.open(Tag.of(Tag.Role.PARAGRAPH, -1).withAnchor(anchor));
        tags.leaf();
        tags.close();
    }

    /**
     * Keeps room for the paragraphs of copies, one below the other.
     *
     * @param x left edge of the lines
     * @param baseline of the first one, from the box's top
     * @return how far down they reach, from {@code baseline}
     */
    static double keep(Desk desk, BoxBuilder box, double x, double baseline, double leading) {
        List<Integer> room =
                desk.edition.handling().slots().map(s -> s.opening()).orElse(List.of());
        double y = baseline;
        for (int i = 0; i < room.size(); i++) {
            open(desk.tags, copy(i));
            box.spot(copy(i), x, y);
            y += room.get(i) * leading + GAP * leading;
        }
        return y - baseline;
    }

    /** Whether copies say something at the opening. */
    static boolean hasCopies(Edition edition) {
        return edition.handling().slots().filter(s -> !s.opening().isEmpty()).isPresent();
    }

    /** Between the paragraphs of a copy, in lines. */
    private static final double GAP = 0.35;

    /** The anchor of a copy's paragraph, from 0. */
    public static String copy(int index) {
        return COPY + index;
    }

    /** Whether an anchor is that of a copy's paragraph. */
    public static boolean isCopy(String anchor) {
        return anchor.startsWith(COPY);
    }

    /** The leaf of the tag with this anchor. */
    public static Optional<Item.Leaf> leaf(List<Tag> tags, String anchor) {
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).anchor().filter(anchor::equals).isPresent()) {
                return Optional.of(new Item.Leaf(i + 1));
            }
        }
        return Optional.empty();
    }

    /** Who owns a sign on a page: its tag on the first, nobody on the others. */
    public static Item.Owner owner(List<Tag> tags, String anchor, int page) {
        return page == 1 ? leaf(tags, anchor).<Item.Owner>map(l -> l).orElse(Artifact.HEADER) : Artifact.HEADER;
    }
}
