package octavo.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.edition.Edition.SourceEntry;
import octavo.edition.Inline;
import octavo.edition.Inline.Target;
import octavo.edition.Phrases;
import octavo.edition.Phrases.Key;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.report.Inline.Citation;
import octavo.report.Source;

/**
 * Puts citations into words. The first of a work, and each in a source line, gives author, year, short title and place;
 * the following ones leave the title out, unless author and year alone would mean two works.
 */
final class Citations {
    private final Map<String, Source> sources;
    private final Census census;
    private final Phrases phrases;
    private final String language;
    private final Problems problems;
    private final Map<String, Integer> bylines = new HashMap<>();

    Citations(Map<String, Source> sources, Census census, Wording wording, Problems problems) {
        this.sources = sources;
        this.census = census;
        this.phrases = wording.phrases();
        this.language = Wording.primary(wording.language());
        this.problems = problems;
        census.sources.keySet().stream()
                .filter(sources::containsKey)
                .forEach(id -> bylines.merge(byline(sources.get(id)), 1, Integer::sum));
    }

    /** @param standsAlone whether it is a source line, which does not lean on what was cited before */
    List<Inline> cite(Citation citation, boolean standsAlone) {
        Source source = sources.get(citation.source());
        if (source == null) {
            problems.error(
                    citation.span(),
                    "unknown-source",
                    "no source \"" + citation.source() + "\"",
                    Suggestion.hint(citation.source(), sources.keySet()));
            return List.of();
        }
        Target target = new Target.Anchor(Register.anchorOfSource(source.id()));
        String byline = byline(source);
        boolean titled = standsAlone || census.first.contains(citation) || bylines.get(byline) > 1;
        List<Inline> out = new ArrayList<>();
        if (byline.isEmpty()) {
            out.add(new Inline.Link(target, shortTitle(source)));
        } else {
            out.add(new Inline.Link(target, Template.text(byline)));
            if (titled) {
                out.add(new Inline.Text(comma()));
                out.addAll(shortTitle(source));
            }
        }
        if (!citation.locator().isBlank()) {
            out.add(new Inline.Text(comma() + citation.locator().strip()));
        }
        return out;
    }

    /** The works cited, by first citation. */
    List<SourceEntry> entries() {
        List<SourceEntry> entries = new ArrayList<>();
        for (String id : census.sources.keySet()) {
            Source source = sources.get(id);
            if (source != null) {
                entries.add(new SourceEntry(Register.anchorOfSource(id), full(source)));
            }
        }
        return List.copyOf(entries);
    }

    /** {@code MERICS (2023), The party knows best}, for the imprint. */
    List<Inline> name(Source source) {
        List<Inline> out = new ArrayList<>();
        String byline = byline(source);
        if (!byline.isEmpty()) {
            out.add(new Inline.Text(byline + comma()));
        }
        out.addAll(shortTitle(source));
        return out;
    }

    private String byline(Source source) {
        List<String> authors = authors(source);
        if (authors.isEmpty()) {
            return "";
        }
        String names = switch (authors.size()) {
            case 1 -> familyName(authors.get(0));
            case 2 -> phrases.get(Key.AND, familyName(authors.get(0)), familyName(authors.get(1)));
            default -> phrases.get(Key.ET_AL, familyName(authors.get(0)));
        };
        return source.year().map(year -> phrases.get(Key.BYLINE, names, year)).orElse(names);
    }

    private static List<String> authors(Source source) {
        return source.authors().isEmpty() ? source.publisher().map(List::of).orElse(List.of()) : source.authors();
    }

    /** The part before the comma of {@code Brown, Alexander}; names written otherwise stay whole, as do institutions. */
    private static String familyName(String author) {
        int comma = author.indexOf(',');
        return comma < 0 ? author : author.substring(0, comma);
    }

    private List<Inline> shortTitle(Source source) {
        return title(source, source.shortTitle().orElse(source.title()));
    }

    private List<Inline> title(Source source, String title) {
        String own = source.language().orElse(language);
        return Wording.primary(own).equals(language)
                ? work(phrases, title)
                : List.of(new Inline.Language(own, List.of(new Inline.Emphasis(Template.text(title)))));
    }

    /** The title of a work as the language marks one: in italics, or in the marks that its phrase adds. */
    static List<Inline> work(Phrases phrases, String title) {
        String marked = phrases.get(Key.WORK_TITLE, title);
        List<Inline> text = Template.text(marked);
        return marked.equals(title) ? List.of(new Inline.Emphasis(text)) : text;
    }

    private List<Inline> full(Source source) {
        List<Inline> out = new ArrayList<>();
        if (!source.authors().isEmpty()) {
            String names = names(source.authors());
            out.add(new Inline.Text(source.year()
                            .map(year -> phrases.get(Key.BYLINE, names, year))
                            .orElse(names)
                    + phrases.get(Key.FULL_STOP)));
        }
        out.addAll(title(source, source.title()));
        StringBuilder rest = new StringBuilder();
        source.publisher()
                .filter(publisher -> !source.authors().contains(publisher))
                .ifPresent(publisher -> rest.append(publisher).append(phrases.get(Key.FULL_STOP)));
        if (source.authors().isEmpty()) {
            source.year().ifPresent(year -> rest.append(year).append(phrases.get(Key.FULL_STOP)));
        }
        String text = afterTitle(phrases, source.title()) + rest;
        out.add(new Inline.Text(source.url().isPresent() ? text : text.stripTrailing()));
        source.url().ifPresent(url -> out.add(new Inline.Link(new Target.Url(url), Template.text(shown(url)))));
        return List.copyOf(out);
    }

    /** The full stop after a title, or just its space when the title ends in a mark of its own. */
    static String afterTitle(Phrases phrases, String title) {
        String stop = phrases.get(Key.FULL_STOP);
        return title.matches(".*[.?!。？！]") ? stop.substring(1) : stop;
    }

    /** All names; semicolons part them where names hold commas. */
    private String names(List<String> authors) {
        if (authors.stream().anyMatch(author -> author.indexOf(',') >= 0)) {
            return String.join("; ", authors);
        }
        int last = authors.size() - 1;
        return last == 0
                ? authors.get(0)
                : phrases.get(Key.AND, String.join(comma(), authors.subList(0, last)), authors.get(last));
    }

    private String comma() {
        return phrases.get(Key.COMMA);
    }

    /** An address as people read it. */
    static String shown(String url) {
        return url.replaceFirst("^(?:https?://(?:www\\.)?|mailto:)", "").replaceFirst("/$", "");
    }
}
