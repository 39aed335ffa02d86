package octavo.brief;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import octavo.report.Languages;
import octavo.source.YamlNode;

/**
 * Which translations and styles a run must read. All, unless briefs are named; then those of these briefs, so that a
 * mistake elsewhere does not stop them and reading it does not delay them.
 *
 * <p>Languages count by their first subtag: a brief in de-AT reads what is there in de, and names other briefs in de-CH.
 */
public final class Needs {
    /** All that there is. */
    public static final Needs ALL = new Needs(Optional.empty(), Optional.empty());

    /** No translation and no style. */
    static final Needs NONE = new Needs(Optional.of(Set.of()), Optional.of(Set.of()));

    private final Optional<Set<String>> languages; // first subtags
    private final Optional<Set<String>> styles;

    private Needs(Optional<Set<String>> languages, Optional<Set<String>> styles) {
        this.languages = languages;
        this.styles = styles;
    }

    /**
     * Whether translations in a language are read. One in the publication's own language always is, whether this says so or
     * not.
     */
    public boolean language(String tag) {
        return languages.map(all -> all.contains(Languages.primary(tag))).orElse(true);
    }

    /** Whether a style is read. */
    public boolean style(String name) {
        return styles.map(all -> all.contains(name)).orElse(true);
    }

    /** These and what a brief needs, as its file says together with those that it extends. */
    Needs and(YamlNode brief) {
        Optional<String> language =
                Family.value(brief, "language").map(Family::textOf).map(Languages::primary);
        String style = Family.value(brief, "style").map(Family::textOf).orElse(Brief.STYLE);
        return new Needs(
                languages.map(all -> language.map(tag -> with(all, tag)).orElse(all)),
                styles.map(all -> with(all, style)));
    }

    private static Set<String> with(Set<String> all, String one) {
        Set<String> more = new LinkedHashSet<>(all);
        more.add(one);
        return more;
    }
}
