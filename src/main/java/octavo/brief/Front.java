package octavo.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.brief.Cut.Chosen;
import octavo.edition.Edition.Imprint;
import octavo.edition.Edition.Imprint.Entry;
import octavo.edition.Handling;
import octavo.edition.Inline;
import octavo.edition.Inline.Target;
import octavo.edition.Phrases;
import octavo.edition.Phrases.Key;
import octavo.report.Embargo;
import octavo.report.Part;
import octavo.report.Publication;
import octavo.report.Report;
import octavo.report.Source;

/** What an edition says about itself: kicker and imprint. */
final class Front {
    private final Report report;
    private final Brief brief;
    private final Wording wording;
    private final Phrases phrases;

    Front(Report report, Brief brief, Wording wording) {
        this.report = report;
        this.brief = brief;
        this.wording = wording;
        this.phrases = wording.phrases();
    }

    LocalDate date() {
        return brief.date().orElse(report.publication().date());
    }

    /** Marking, and in words what else its reader must heed. */
    Handling handling() {
        Terms terms = brief.terms();
        String draft = phrases.get(Key.DRAFT);
        String notice = Stream.of(
                        Optional.of(draft).filter(word -> terms.draft()),
                        terms.embargo().map(this::until))
                .flatMap(Optional::stream)
                .map(words -> words + phrases.get(Key.FULL_STOP))
                .collect(Collectors.joining())
                .strip();
        return new Handling(
                terms.marking(),
                Optional.of(notice).filter(words -> !words.isEmpty()),
                Optional.of(draft).filter(word -> terms.draft()),
                terms.slots());
    }

    private String until(Embargo embargo) {
        String day = wording.date(embargo.date());
        String time = embargo.time().map(t -> phrases.get(Key.COMMA) + t).orElse("");
        return phrases.get(Key.EMBARGO, day + time);
    }

    List<String> authors() {
        return brief.authors().isEmpty() ? report.publication().authors() : brief.authors();
    }

    /**
     * What the brief says; else the chapter's label for a brief of one whole chapter (case studies may follow), the word
     * for case studies, or that for briefs.
     */
    String kicker(Cut cut) {
        return brief.kicker().orElseGet(() -> {
            List<Part> chapters = parts(cut, Part.Kind.CHAPTER);
            boolean excerpt = brief.parts().stream()
                    .anyMatch(choice ->
                            !choice.sections().isEmpty() || !choice.only().isEmpty());
            if (chapters.size() == 1 && !excerpt && chapters.get(0).number().isPresent()) {
                return phrases.get(Key.CHAPTER, chapters.get(0).number().get());
            }
            boolean cases =
                    chapters.isEmpty() && !parts(cut, Part.Kind.CASE_STUDY).isEmpty();
            return phrases.get(cases ? Key.CASE_STUDY_KIND : Key.POLICY_BRIEF);
        });
    }

    private static List<Part> parts(Cut cut, Part.Kind kind) {
        return cut.parts().stream()
                .map(Chosen::part)
                .flatMap(Optional::stream)
                .filter(part -> part.kind() == kind)
                .toList();
    }

    /** The title of the report that the brief is taken from, marked as a work; empty for a brief of the same title. */
    List<Inline> fuller() {
        Publication publication = report.publication();
        if (publication.title().equals(brief.title())) {
            return List.of();
        }
        List<Inline> title = Citations.work(phrases, publication.title());
        boolean sameLanguage = Wording.primary(publication.language()).equals(Wording.primary(brief.language()));
        return sameLanguage ? title : List.of(new Inline.Language(publication.language(), title));
    }

    Imprint imprint(Citations citations, Census census) {
        Publication publication = report.publication();
        List<Entry> entries = new ArrayList<>();
        add(entries, Key.CITATION, citation(publication));
        add(entries, Key.BASIS, basis(publication, citations, census));
        add(entries, Key.PUBLISHER, publisher(publication));
        add(entries, Key.IDENTIFIERS, identifiers(publication.identifiers()));
        add(entries, Key.LICENCE, licence(publication.licence()));
        add(entries, Key.CONTACT, contact(publication.contact()));
        return new Imprint(List.copyOf(entries));
    }

    private void add(List<Entry> entries, Key label, List<Inline> text) {
        if (!text.isEmpty()) {
            entries.add(new Entry(phrases.get(label), List.copyOf(text)));
        }
    }

    private List<Inline> citation(Publication publication) {
        List<Inline> out = new ArrayList<>();
        String stop = phrases.get(Key.FULL_STOP);
        String names = String.join(phrases.get(Key.COMMA), authors());
        out.add(new Inline.Text(phrases.get(Key.BYLINE, names, date().getYear()) + stop));
        String title = brief.subtitle()
                .map(sub -> brief.title() + mark(brief.title()) + sub)
                .orElse(brief.title());
        out.addAll(Citations.work(phrases, title));
        StringBuilder rest = new StringBuilder(Citations.afterTitle(phrases, title));
        publication.series().ifPresent(series -> rest.append(series).append(stop));
        if (!authors().contains(publication.publisher())) {
            rest.append(publication.publisher()).append(stop);
        }
        Optional<String> doi = publication.identifiers().doi();
        out.add(new Inline.Text(
                doi.isPresent() ? rest.toString() : rest.toString().stripTrailing()));
        doi.ifPresent(number -> out.add(doi(number)));
        return out;
    }

    /** Title and subtitle are joined by a colon unless the title ends in a mark of its own. */
    private String mark(String title) {
        String colon = phrases.get(Key.COLON);
        return title.matches(".*[.?!:。？！：]") ? colon.substring(1) : colon;
    }

    private List<Inline> basis(Publication publication, Citations citations, Census census) {
        List<Inline> out = new ArrayList<>();
        List<Inline> title = fuller();
        if (!title.isEmpty()) {
            out.addAll(Template.fill(
                    wording.text(Key.BASIS_REPORT),
                    title,
                    Template.text(publication.publisher()),
                    Template.text(Integer.toString(publication.date().getYear()))));
        }
        if (!census.sources.isEmpty()) {
            if (!out.isEmpty()) {
                out.add(new Inline.Text(Wording.primary(wording.language()).equals("zh") ? "" : " "));
            }
            out.addAll(chief(census)
                    .map(source -> Template.fill(wording.text(Key.BASIS_SOURCE), citations.name(source)))
                    .orElse(Template.text(phrases.get(Key.BASIS_SOURCES, phrases.get(Key.SOURCES)))));
        }
        return out;
    }

    /** The source of more than half of the citations. */
    private Optional<Source> chief(Census census) {
        int all = census.sources.values().stream().mapToInt(Integer::intValue).sum();
        return census.sources.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > all)
                .map(Map.Entry::getKey)
                .filter(report.sources()::containsKey)
                .map(report.sources()::get)
                .findFirst();
    }

    private List<Inline> publisher(Publication publication) {
        StringBuilder text = new StringBuilder(publication.publisher());
        text.append(phrases.get(Key.COMMA)).append(wording.date(date()));
        publication
                .edition()
                .ifPresent(edition -> text.append(phrases.get(Key.COMMA)).append(edition));
        return Template.text(text.toString());
    }

    private static List<Inline> identifiers(Publication.Identifiers identifiers) {
        List<Inline> out = new ArrayList<>();
        identifiers.doi().ifPresent(doi -> line(out, new Inline.Text("DOI "), doi(doi)));
        identifiers.issn().ifPresent(issn -> line(out, new Inline.Text("ISSN\u00a0" + issn)));
        identifiers.isbn().ifPresent(isbn -> line(out, new Inline.Text("ISBN\u00a0" + isbn)));
        return out;
    }

    private static Inline doi(String doi) {
        return new Inline.Link(new Target.Url("https://doi.org/" + doi), Template.text(doi));
    }

    private static List<Inline> licence(Publication.Licence licence) {
        List<Inline> name = Template.text(licence.name());
        return licence.url()
                .map(url -> List.<Inline>of(new Inline.Link(new Target.Url(url), name)))
                .orElse(name);
    }

    private static List<Inline> contact(Publication.Contact contact) {
        List<Inline> out = new ArrayList<>();
        contact.email()
                .ifPresent(mail -> line(out, new Inline.Link(new Target.Url("mailto:" + mail), Template.text(mail))));
        contact.web()
                .ifPresent(url -> line(out, new Inline.Link(new Target.Url(url), Template.text(Citations.shown(url)))));
        contact.address().ifPresent(address -> line(out, new Inline.Text(address)));
        return out;
    }

    private static void line(List<Inline> out, Inline... pieces) {
        if (!out.isEmpty()) {
            out.add(new Inline.LineBreak());
        }
        out.addAll(List.of(pieces));
    }
}
