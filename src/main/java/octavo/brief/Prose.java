package octavo.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.brief.Cut.NoteKey;
import octavo.edition.Inline.Target;
import octavo.edition.PlainText;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.report.Inline;
import octavo.report.Part;

/** Sets running text: marks numbered, citations, references and values put into words, no-break spaces in place. */
final class Prose implements Inline.Visitor<List<octavo.edition.Inline>> {
    private final References references;
    private final Citations citations;
    private final Values values;
    private final NoBreaks noBreaks;
    private final Cut cut;
    private final Numbers numbers;
    private final Problems problems;
    private final Map<NoteKey, Integer> uses = new HashMap<>();

    private Optional<Part> origin = Optional.empty();
    private Optional<String> language = Optional.empty();
    private boolean standsAlone;
    private final StringBuilder before = new StringBuilder();

    Prose(
            References references,
            Citations citations,
            Values values,
            NoBreaks noBreaks,
            Cut cut,
            Numbers numbers,
            Problems problems) {
        this.references = references;
        this.citations = citations;
        this.values = values;
        this.noBreaks = noBreaks;
        this.cut = cut;
        this.numbers = numbers;
        this.problems = problems;
    }

    /** From here on, notes are looked up in this part. */
    void origin(Optional<Part> part) {
        origin = part;
    }

    /** From here on, text is marked as being in this language; empty: it is in the brief's. */
    void language(Optional<String> other) {
        language = other;
    }

    Optional<String> language() {
        return language;
    }

    List<octavo.edition.Inline> set(List<Inline> content) {
        return set(content, false);
    }

    /** A source line or a table's cell, in which a citation does not lean on earlier ones. */
    List<octavo.edition.Inline> setAlone(List<Inline> content) {
        return set(content, true);
    }

    String set(String text) {
        return noBreaks().apply(text);
    }

    private NoBreaks noBreaks() {
        return language.map(NoBreaks::of).orElse(noBreaks);
    }

    private List<octavo.edition.Inline> set(List<Inline> content, boolean alone) {
        standsAlone = alone;
        before.setLength(0);
        List<octavo.edition.Inline> set = all(content);
        return language.isEmpty() || set.isEmpty()
                ? set
                : List.of(new octavo.edition.Inline.Language(language.get(), set));
    }

    private List<octavo.edition.Inline> all(List<Inline> content) {
        List<octavo.edition.Inline> out = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Inline> pointed = Parentheses.tidy(content, reference -> references.isAbsent(reference, origin));
        for (Inline inline : Directions.tidy(pointed, reference -> references.isBelow(reference, origin))) {
            for (octavo.edition.Inline set : inline.accept(this)) {
                if (set instanceof octavo.edition.Inline.Text run) {
                    text.append(run.text());
                } else {
                    flush(text, out);
                    out.add(set);
                }
            }
        }
        flush(text, out);
        return List.copyOf(out);
    }

    private void flush(StringBuilder text, List<octavo.edition.Inline> out) {
        if (text.length() > 0) {
            out.add(new octavo.edition.Inline.Text(noBreaks().apply(text.toString())));
            text.setLength(0);
        }
    }

    private List<octavo.edition.Inline> said(List<octavo.edition.Inline> inlines) {
        before.append(PlainText.of(inlines));
        return inlines;
    }

    @Override
    public List<octavo.edition.Inline> text(Inline.Text text) {
        return said(Template.text(text.text()));
    }

    @Override
    public List<octavo.edition.Inline> emphasis(Inline.Emphasis emphasis) {
        return List.of(new octavo.edition.Inline.Emphasis(all(emphasis.content())));
    }

    @Override
    public List<octavo.edition.Inline> strong(Inline.Strong strong) {
        return List.of(new octavo.edition.Inline.Strong(all(strong.content())));
    }

    @Override
    public List<octavo.edition.Inline> struck(Inline.Struck struck) {
        return List.of(new octavo.edition.Inline.Struck(all(struck.content())));
    }

    @Override
    public List<octavo.edition.Inline> superscript(Inline.Superscript superscript) {
        return List.of(new octavo.edition.Inline.Superscript(all(superscript.content())));
    }

    @Override
    public List<octavo.edition.Inline> subscript(Inline.Subscript subscript) {
        return List.of(new octavo.edition.Inline.Subscript(all(subscript.content())));
    }

    @Override
    public List<octavo.edition.Inline> code(Inline.Code code) {
        return said(List.of(new octavo.edition.Inline.Code(code.text())));
    }

    @Override
    public List<octavo.edition.Inline> link(Inline.Link link) {
        return List.of(new octavo.edition.Inline.Link(new Target.Url(link.url()), all(link.content())));
    }

    @Override
    public List<octavo.edition.Inline> styled(Inline.Styled styled) {
        List<octavo.edition.Inline> content = all(styled.content());
        if (styled.smallCaps()) {
            content = List.of(new octavo.edition.Inline.SmallCaps(content));
        }
        return styled.language().isPresent()
                ? List.of(new octavo.edition.Inline.Language(styled.language().get(), content))
                : content;
    }

    @Override
    public List<octavo.edition.Inline> noteMark(Inline.NoteMark mark) {
        Optional<Part> part = origin.filter(p -> p.notes().containsKey(mark.label()));
        if (part.isEmpty()) {
            problems.error(
                    mark.span(),
                    "unknown-note",
                    "no note \"" + mark.label() + "\"",
                    Suggestion.hint(
                            mark.label(), origin.map(p -> p.notes().keySet()).orElse(java.util.Set.of())));
            return List.of();
        }
        NoteKey key = new NoteKey(part.get().id(), mark.label());
        Integer number = numbers.notes().get(key);
        if (number == null || !cut.notes().containsKey(key)) {
            return List.of();
        }
        int use = uses.merge(key, 1, Integer::sum);
        return List.of(new octavo.edition.Inline.NoteMark(
                number,
                Register.anchorOfMark(part.get(), mark.label(), use),
                Register.anchorOfNote(part.get(), mark.label())));
    }

    @Override
    public List<octavo.edition.Inline> citation(Inline.Citation citation) {
        return said(citations.cite(citation, standsAlone));
    }

    @Override
    public List<octavo.edition.Inline> reference(Inline.Reference reference) {
        List<octavo.edition.Inline> words = references.word(reference, origin);
        return said(Capital.isDue(before) ? Capital.first(words) : words);
    }

    @Override
    public List<octavo.edition.Inline> value(Inline.Value value) {
        return said(values.number(value).map(Template::text).orElse(List.of()));
    }

    @Override
    public List<octavo.edition.Inline> lineBreak(Inline.LineBreak lineBreak) {
        before.append(' ');
        return List.of(new octavo.edition.Inline.LineBreak());
    }
}
