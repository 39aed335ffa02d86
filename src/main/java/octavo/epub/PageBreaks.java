package octavo.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.page.Pages.PageStart;
import octavo.page.Pages.Place;
import octavo.page.Pages.Place.AtAnchor;
import octavo.page.Pages.Place.InParagraph;

/**
 * Where the PDF's pages begin in the book.
 *
 * <p>The page list must run in reading order (EPUB 3.3, 7.4.2.2). A page that begins with something the book shows
 * earlier than the start of the page before, such as a floated exhibit, therefore begins where that page does. Front
 * pages stand on the title page while no other page has begun, later where the next page with text begins.
 */
final class PageBreaks {
    private static final Key FRONT = new Key(-1, 0);
    private static final Key END = new Key(Integer.MAX_VALUE, 0);

    /** A page break: its id, the page's label, and the UTF-16 offset in its paragraph (0 elsewhere). */
    record Break(String id, String label, int offset) {}

    /** An entry of the page list. */
    record Entry(String label, String href) {}

    private record Key(int rank, int offset) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byRank = Integer.compare(rank, other.rank);
            return byRank != 0 ? byRank : Integer.compare(offset, other.offset);
        }
    }

    private final Places places;
    private final Map<Integer, List<Break>> byRank = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final List<Break> all = new ArrayList<>();

    /**
     * Settles the place of each start.
     *
     * @throws IllegalArgumentException when a start names something that is not in the edition
     */
    PageBreaks(Places places, List<PageStart> starts) {
        this.places = places;
        List<Key> keys =
                inOrder(starts.stream().map(PageStart::place).map(this::key).toList());
        for (int i = 0; i < starts.size(); i++) {
            Key key = keys.get(i);
            Break pageBreak = new Break(Ids.page(i), starts.get(i).label(), key.offset());
            all.add(pageBreak);
            byRank.computeIfAbsent(key.rank(), r -> new ArrayList<>()).add(pageBreak);
        }
    }

    private Key key(Place place) {
        if (place instanceof AtAnchor at) {
            return new Key(known(places.rank(at.anchor()), place), 0);
        }
        if (place instanceof InParagraph in) {
            return new Key(known(places.rank(in.ordinal()), place), in.offset());
        }
        return FRONT;
    }

    private static int known(Integer rank, Place place) {
        if (rank == null) {
            throw new IllegalArgumentException("a page begins at " + place + ", which is not in the edition");
        }
        return rank;
    }

    private static List<Key> inOrder(List<Key> keys) {
        List<Key> ordered = new ArrayList<>(keys);
        boolean text = false;
        for (int i = 0; i < ordered.size(); i++) {
            text |= ordered.get(i) != FRONT;
            if (text && ordered.get(i) == FRONT) {
                ordered.set(i, next(keys.subList(i + 1, keys.size())));
            }
            if (i > 0 && ordered.get(i).compareTo(ordered.get(i - 1)) < 0) {
                ordered.set(i, ordered.get(i - 1));
            }
        }
        return ordered;
    }

    private static Key next(List<Key> later) {
        return later.stream().filter(key -> key != FRONT).findFirst().orElse(END);
    }

    /** Breaks of pages with nothing of the edition's own text that come first. */
    List<Break> front() {
        return byRank.getOrDefault(FRONT.rank(), List.of());
    }

    /** Breaks of such pages that come last. */
    List<Break> end() {
        return byRank.getOrDefault(END.rank(), List.of());
    }

    List<Break> at(String anchor) {
        return byRank.getOrDefault(places.rank(anchor), List.of());
    }

    /** By ascending offset. */
    List<Break> in(int ordinal) {
        return byRank.getOrDefault(places.rank(ordinal), List.of());
    }

    /** Writes a break into the file that is being written. */
    void write(Break pageBreak, String file, Xml xml) {
        written.put(pageBreak.id(), file + "#" + pageBreak.id());
        xml.leaf(
                "span",
                "",
                "epub:type",
                "pagebreak",
                "role",
                "doc-pagebreak",
                "id",
                pageBreak.id(),
                "aria-label",
                pageBreak.label());
    }

    /** The page list, after all files have been written. */
    List<Entry> list() {
        List<Entry> entries = new ArrayList<>();
        for (Break pageBreak : all) {
            String href = written.get(pageBreak.id());
            if (href == null) {
                throw new IllegalStateException("page " + pageBreak.label() + " was not written");
            }
            entries.add(new Entry(pageBreak.label(), href));
        }
        return entries;
    }
}
