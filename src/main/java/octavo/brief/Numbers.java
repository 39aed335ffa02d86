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

    /**
     * Numbers from 1 for each of at most two sequences: what both have takes the same in each. If they have it in different
     * orders, each counts for itself.
     */
    static <T> List<Map<T, Integer>> align(List<List<T>> sequences) {
        if (sequences.size() == 1 || !sameOrder(sequences.get(0), sequences.get(1))) {
            return sequences.stream().map(Numbers::count).toList();
        }
        List<T> left = sequences.get(0);
        List<T> right = sequences.get(1);
        Map<T, Integer> leftNumbers = new HashMap<>();
        Map<T, Integer> rightNumbers = new HashMap<>();
        Set<T> inLeft = new HashSet<>(left);
        Set<T> inRight = new HashSet<>(right);
        int lastLeft = 0;
        int lastRight = 0;
        int j = 0;
        for (T item : left) {
            if (!inRight.contains(item)) {
                leftNumbers.put(item, ++lastLeft);
                continue;
            }
            for (; !inLeft.contains(right.get(j)); j++) {
                rightNumbers.put(right.get(j), ++lastRight);
            }
            int number = Math.max(lastLeft, lastRight) + 1;
            leftNumbers.put(item, number);
            rightNumbers.put(item, number);
            lastLeft = number;
            lastRight = number;
            j++;
        }
        for (; j < right.size(); j++) {
            rightNumbers.put(right.get(j), ++lastRight);
        }
        return List.of(leftNumbers, rightNumbers);
    }

    private static <T> boolean sameOrder(List<T> left, List<T> right) {
        Set<T> common = new HashSet<>(left);
        common.retainAll(new HashSet<>(right));
        return left.stream()
                .filter(common::contains)
                .toList()
                .equals(right.stream().filter(common::contains).toList());
    }

    private static <T> Map<T, Integer> count(List<T> sequence) {
        Map<T, Integer> numbers = new HashMap<>();
        sequence.forEach(item -> numbers.put(item, numbers.size() + 1));
        return numbers;
    }
}
