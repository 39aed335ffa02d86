package octavo.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.brief.Cut.NoteKey;
import octavo.brief.Register.Key;

/**
 * The numbers of one format of a brief. What stands in several formats has the same number in each, as far as its order
 * is the same: a format that lacks something skips its number, unless it has something else in that place.
 */
record Numbers(
        Map<Key, Integer> sections,
        Map<Object, Integer> caseStudies,
        Map<String, Integer> exhibits,
        Map<Key, Integer> tables,
        Map<NoteKey, Integer> notes) {

    /** One for each census, in the same order. */
    static List<Numbers> of(List<Census> all) {
        List<Map<Key, Integer>> sections = sections(all);
        List<Map<Object, Integer>> cases =
                align(all.stream().map(c -> c.caseStudies).toList());
        List<Map<String, Integer>> exhibits =
                align(all.stream().map(c -> c.exhibits).toList());
        List<Map<Key, Integer>> tables = align(all.stream().map(c -> c.tables).toList());
        List<Map<NoteKey, Integer>> notes =
                align(all.stream().map(c -> List.copyOf(c.notes)).toList());
        List<Numbers> numbers = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            numbers.add(new Numbers(sections.get(i), cases.get(i), exhibits.get(i), tables.get(i), notes.get(i)));
        }
        return numbers;
    }

    private static List<Map<Key, Integer>> sections(List<Census> all) {
        List<Map<Key, Integer>> numbers = new ArrayList<>();
        all.forEach(census -> numbers.add(new HashMap<>()));
        Set<String> parts = new LinkedHashSet<>();
        all.forEach(census -> parts.addAll(census.sections.keySet()));
        for (String part : parts) {
            List<Map<Key, Integer>> ofPart = align(all.stream()
                    .map(census -> census.sections.getOrDefault(part, List.of()))
                    .toList());
            for (int i = 0; i < all.size(); i++) {
                numbers.get(i).putAll(ofPart.get(i));
            }
        }
        return numbers;
    }

    /** Numbers from 1 for each sequence; what is at the head of all sequences that have it takes the same in each. */
    static <T> List<Map<T, Integer>> align(List<List<T>> sequences) {
        List<Map<T, Integer>> numbers = new ArrayList<>();
        List<Set<T>> members = new ArrayList<>();
        for (List<T> sequence : sequences) {
            numbers.add(new HashMap<>());
            members.add(new HashSet<>(sequence));
        }
        int[] at = new int[sequences.size()];
        int[] last = new int[sequences.size()];
        for (int i = next(sequences, members, at); i >= 0; i = next(sequences, members, at)) {
            T item = sequences.get(i).get(at[i]);
            int number = 0;
            for (int j = 0; j < at.length; j++) {
                if (isHead(sequences.get(j), at[j], item)) {
                    number = Math.max(number, last[j] + 1);
                }
            }
            for (int j = 0; j < at.length; j++) {
                if (isHead(sequences.get(j), at[j], item)) {
                    numbers.get(j).put(item, number);
                    last[j] = number;
                    at[j]++;
                }
            }
        }
        return numbers;
    }

    /** The sequence whose head is to be numbered next: one whose head no other sequence still has further down. */
    private static <T> int next(List<List<T>> sequences, List<Set<T>> members, int[] at) {
        int fallback = -1;
        for (int i = 0; i < at.length; i++) {
            if (at[i] == sequences.get(i).size()) {
                continue;
            }
            T item = sequences.get(i).get(at[i]);
            boolean waits = false;
            for (int j = 0; j < at.length; j++) {
                boolean ahead = members.get(j).contains(item) && !isHead(sequences.get(j), at[j], item);
                waits |= ahead
                        && sequences
                                .get(j)
                                .subList(at[j], sequences.get(j).size())
                                .contains(item);
            }
            if (!waits) {
                return i;
            }
            fallback = fallback < 0 ? i : fallback;
        }
        return fallback;
    }

    private static <T> boolean isHead(List<T> sequence, int at, T item) {
        return at < sequence.size() && sequence.get(at).equals(item);
    }
}
