package octavo.layout.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pages that references say, sought as a fixed point: a brief is set with the numbers that its last setting had, until
 * they are the same. A number can push its own target over a page and back; one that will not settle is given up, and the
 * reference says in words what it points to.
 *
 * <p>Asked while a brief is set, by one thread.
 */
public final class PageNumbers {
    /** After so many settings a number that still changes is given up. */
    private static final int PATIENCE = 4;

    /** After so many every number is: what settles late does so again and again. */
    private static final int MOST = 8;

    private final Map<String, Reference> known;
    private final int settings;
    private final Map<String, String> asked = new LinkedHashMap<>();

    private PageNumbers(Map<String, Reference> known, int settings) {
        this.known = known;
        this.settings = settings;
    }

    /**
     * What is known of a reference.
     *
     * @param words that name its target
     * @param tried numbers that it was set with, the last of them last
     * @param settled false when no number is said any more
     */
    public record Reference(String words, List<Integer> tried, boolean settled) {
        /** What became of it when it was set with its last numbers: "said as 10 it is 11, said as 11 it is 10". */
        public String moves() {
            return IntStream.range(Math.max(1, tried.size() - 2), tried.size())
                    .mapToObj(i -> "said as " + tried.get(i - 1) + " it is " + tried.get(i))
                    .collect(Collectors.joining(", "));
        }

        private int last() {
            return tried.get(tried.size() - 1);
        }

        private Reference then(int page) {
            List<Integer> all = new ArrayList<>(tried);
            all.add(page);
            return new Reference(words, List.copyOf(all), true);
        }
    }

    /** Before the first setting. */
    public static PageNumbers unknown() {
        return new PageNumbers(Map.of(), 0);
    }

    /** The page of an anchor that is named by these words elsewhere; empty as long as it is not known. */
    Optional<Integer> of(String anchor, String words) {
        asked.putIfAbsent(anchor, words);
        return Optional.ofNullable(known.get(anchor)).filter(Reference::settled).map(Reference::last);
    }

    /**
     * The numbers to set with next, or empty when this setting said what is true.
     *
     * @param pages where each anchor stands in the setting that was made with these numbers, counted from 1
     */
    public Optional<PageNumbers> next(Map<String, Integer> pages) {
        Map<String, Reference> next = new LinkedHashMap<>(known);
        boolean changed = false;
        for (Map.Entry<String, String> entry : asked.entrySet()) {
            Integer page = pages.get(entry.getKey());
            Reference before = known.get(entry.getKey());
            if (page == null || before != null && (!before.settled() || before.last() == page)) {
                continue;
            }
            Reference first = new Reference(entry.getValue(), List.of(page), true);
            next.put(entry.getKey(), before == null ? first : before.then(page));
            changed = true;
        }
        return changed ? Optional.of(new PageNumbers(patient(next), settings + 1)) : Optional.empty();
    }

    /** Gives up what has changed too often. */
    private Map<String, Reference> patient(Map<String, Reference> all) {
        all.replaceAll((anchor, r) -> {
            boolean settled = r.settled() && r.tried().size() <= PATIENCE && settings < MOST;
            return new Reference(r.words(), r.tried(), settled);
        });
        return all;
    }

    /** References that were given up, by their anchors. */
    public Map<String, Reference> unsettled() {
        Map<String, Reference> given = new LinkedHashMap<>(known);
        given.values().removeIf(Reference::settled);
        return given;
    }
}
