package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import octavo.edition.Edition;
import octavo.edition.EditionText;
import octavo.page.Pages;
import octavo.page.Tag;
import octavo.style.Style.NoteMarks;

/** Every word and every character of an edition stands on its pages once and in order. */
final class WordRules {
    private WordRules() {}

    static void wordsOnceAndInOrder(String name, RandomEdition.Made made, Pages pages) {
        List<String> found = new ArrayList<>();
        List<String> foundInNotes = new ArrayList<>();
        Map<Integer, StringBuilder> texts = Leaves.texts(pages);
        for (Map.Entry<Integer, StringBuilder> leaf : texts.entrySet()) {
            if (namesNotes(pages, leaf.getKey())) {
                continue;
            }
            List<String> into = Leaves.isIn(pages, leaf.getKey(), Tag.Role.NOTE) ? foundInNotes : found;
            Arrays.stream(leaf.getValue().toString().split("[^a-zA-Z]+"))
                    .filter(w -> w.startsWith("x") && w.length() > 2 && !w.equals("xi"))
                    .forEach(into::add);
        }
        same(name, found, made.words());
        foundInNotes.sort(null);
        same(name + " notes", foundInNotes, made.noteWords().stream().sorted().toList());
    }

    /** Whether it is the title of a section said again above its notes at the end: a heading behind that of all notes. */
    private static boolean namesNotes(Pages pages, int leaf) {
        int heading = pages.tags().get(leaf).parent();
        boolean h2 = pages.tags().get(heading).role() == Tag.Role.H2
                && pages.tags().get(heading).anchor().isEmpty();
        return h2
                && pages.tags().subList(0, heading).stream()
                        .anyMatch(t -> t.anchor().filter("octavo-notes"::equals).isPresent());
    }

    private static void same(String name, List<String> found, List<String> wanted) {
        int i = 0;
        while (i < Math.min(found.size(), wanted.size()) && found.get(i).equals(wanted.get(i))) {
            i++;
        }
        String context = found.subList(Math.max(0, i - 3), Math.min(found.size(), i + 4)) + " but wanted "
                + wanted.subList(Math.max(0, i - 3), Math.min(wanted.size(), i + 4));
        assertThat(found.size() == wanted.size() && i == found.size())
                .as("%s: words %d of %d: %s", name, i, wanted.size(), context)
                .isTrue();
    }

    /** The tags of the paragraphs of parts and sections, which hold them character for character. */
    static Set<Integer> everyCharacterOnceAndInOrder(String name, Edition edition, Pages pages) {
        boolean bracketed = Sheets.STYLES.get(edition.setup().style()).design().noteMarks() == NoteMarks.BRACKETED;
        List<String> wanted =
                EditionText.running(edition, n -> bracketed ? "[" + n + "]" : Integer.toString(n)).stream()
                        .map(WordRules::bare)
                        .toList();
        Map<Integer, StringBuilder> paragraphs = new TreeMap<>();
        Leaves.texts(pages).forEach((leaf, text) -> {
            int at = Leaves.paragraph(pages, leaf);
            if (at >= 0 && !Leaves.isIn(pages, leaf, Tag.Role.NOTE)) {
                paragraphs.computeIfAbsent(at, k -> new StringBuilder()).append(text);
            }
        });
        List<Integer> tags = List.copyOf(paragraphs.keySet());
        List<String> found =
                paragraphs.values().stream().map(t -> bare(t.toString())).toList();
        Set<Integer> running = new HashSet<>();
        int from = 0;
        for (String paragraph : wanted) {
            int at = found.subList(from, found.size()).indexOf(paragraph);
            assertThat(at).as("%s: %s", name, paragraph).isNotNegative();
            running.add(tags.get(from + at));
            from += at + 1;
        }
        return running;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0\u00AD]+", "");
    }
}
