package octavo.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import octavo.content.markdown.LanguageTag;
import octavo.content.markdown.Piece;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.source.SourceFile;
import octavo.source.YamlNode;

/**
 * The project's own divisions of words, under {@code hyphenation} in publication.yaml: for each language (or {@code all}) a
 * list of words, or the name of a file in the content folder that holds a word a line, with comments behind {@code #}.
 */
final class HyphenationReader {
    private static final String ALL = "all";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-'’][\\p{L}\\p{M}]+)*");

    private final Folder folder;
    private final Problems problems;
    private final Set<String> read = new HashSet<>();

    HyphenationReader(Folder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The words that are well formed, by language; problems for the others. */
    Map<String, List<String>> read(Optional<YamlNode.Entry> key) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        if (key.isPresent() && key.get().value() instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach((language, entry) -> {
                if (!language.equals(ALL)) {
                    LanguageTag.check(new Piece(language, entry.key()), problems);
                }
                words.put(language, language(entry.value()));
            });
        }
        reportUnread();
        return Collections.unmodifiableMap(words);
    }

    private void reportUnread() {
        for (String id : folder.ids("hyphenation", "txt")) {
            String name = "hyphenation/" + id + ".txt";
            if (!read.contains(name)) {
                problems.error(
                        Span.of(folder.shown() + "/" + name),
                        "stray-file",
                        "no language in publication.yaml names this list",
                        "under hyphenation: " + id + ": " + name);
            }
        }
    }

    private List<String> language(YamlNode value) {
        Words words = new Words();
        List<YamlNode> items = value instanceof YamlNode.Sequence list ? list.items() : List.of(value);
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Scalar word && word.text().contains(".")) {
                file(word, words);
            } else if (item instanceof YamlNode.Scalar word) {
                words.add(word.text(), word.span());
            }
        }
        return List.copyOf(words.words);
    }

    private void file(YamlNode.Scalar name, Words words) {
        if (!name.text().matches("hyphenation/[\\w-]+\\.txt")) {
            problems.error(
                    name.span(),
                    "bad-word-list",
                    "\"" + name.text() + "\" is neither a word nor a list of words",
                    "lists are files like hyphenation/de.txt in the content folder");
            return;
        }
        read.add(name.text());
        folder.file(name.text()).ifPresent(file -> lines(file, words));
    }

    private static void lines(SourceFile file, Words words) {
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            number++;
            int comment = line.indexOf('#');
            String word = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!word.isEmpty()) {
                words.add(word, new Span(file.name(), number, line.indexOf(word) + 1));
            }
        }
    }

    private final class Words {
        final List<String> words = new ArrayList<>();
        private final Set<String> known = new HashSet<>();

        void add(String word, Span span) {
            if (!WORD.matcher(word).matches()) {
                problems.error(
                        span,
                        "bad-division",
                        "\"" + word + "\" is no word with hyphens at its divisions",
                        "such as Lea-der-drive; a word without hyphens is never divided");
            } else if (!known.add(word.replace("-", "").toLowerCase(Locale.ROOT))) {
                problems.error(span, "bad-division", "\"" + word + "\" is divided twice in this language", "");
            } else {
                words.add(word);
            }
        }
    }
}
