package octavo.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import octavo.edition.Edition.Marking;
import octavo.edition.Edition.Paper;
import octavo.edition.Phrases.Key;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Recipients;
import octavo.report.Recipients.Row;
import octavo.report.Report;

/** Makes copies of a brief and a list of recipients: checks columns and cells, and fills the templates. */
public final class Addressing {
    public static final String NAME = "name";
    public static final String OFFICE = "office";
    public static final String NUMBER = "number";
    public static final String PASSWORD = "password";
    private static final String MARKING = "marking";
    private static final String AUDIENCE = "audience";
    private static final String STYLE = "style";
    private static final String LANGUAGE = "language";
    private static final String PAPER = "paper";

    /** Columns that mean something without being named in a template; the last two stand at the opening. */
    private static final List<String> KNOWN =
            List.of(NAME, OFFICE, NUMBER, PASSWORD, MARKING, AUDIENCE, STYLE, LANGUAGE, PAPER, "salutation", "line");

    /** At the opening when the brief does not say otherwise, after the phrase of the language. */
    private static final List<String> STANDARD = List.of("{salutation}", "{line}");

    private static final int LONGEST_NUMBER = 7;

    private final Report report;
    private final Brief brief;
    private final List<Brief> briefs;
    private final Set<String> styles;
    private final Recipients recipients;
    private final Problems problems;
    private final Map<Integer, Span> numbers = new HashMap<>();

    /**
     * Addresses one brief.
     *
     * @param briefs all there are: a recipient of another language gets the one that extends this brief in that language
     * @param styles the names of styles that a recipient may ask for
     */
    public Addressing(
            Report report,
            Brief brief,
            Collection<Brief> briefs,
            Set<String> styles,
            Recipients recipients,
            Problems problems) {
        this.briefs = List.copyOf(briefs);
        this.report = report;
        this.brief = brief;
        this.styles = styles;
        this.recipients = recipients;
        this.problems = problems;
    }

    /** A copy for each row that has no problem. None at all when a column is missing that all rows need. */
    public List<Copy> copies() {
        if (!checkColumns()) {
            return List.of();
        }
        List<Copy> copies = new ArrayList<>();
        recipients.rows().forEach(row -> copy(row).ifPresent(copies::add));
        return copies;
    }

    private boolean checkColumns() {
        List<String> columns = recipients.columns();
        boolean right = true;
        if (!columns.contains(NAME)) {
            problems.error(
                    recipients.span(),
                    "unknown-column",
                    "there is no column \"" + NAME + "\"",
                    "the first line names the columns; known: " + String.join(", ", KNOWN));
            right = false;
        }
        Set<String> used = new LinkedHashSet<>(KNOWN);
        for (CopyText text : own()) {
            for (String column : text.columns()) {
                right &= known(column, text.span(), columns);
                used.add(column);
            }
        }
        for (Brief.Named column : audienceColumns()) {
            right &= known(column.id(), column.span(), columns);
            used.add(column.id());
        }
        recipients.heads().forEach((column, at) -> {
            if (!used.contains(column)) {
                problems.warning(
                        at,
                        "unused-column",
                        "no template and no condition uses the column \"" + column + "\"",
                        Suggestion.hint(column, used));
            }
        });
        return right;
    }

    private boolean known(String column, Span at, List<String> columns) {
        if (columns.contains(column) || column.equals(NUMBER)) {
            return true;
        }
        problems.error(
                at,
                "unknown-column",
                "the recipients have no column \"" + column + "\"",
                Suggestion.hint(column, columns));
        return false;
    }

    /** The brief's own templates. */
    private List<CopyText> own() {
        List<CopyText> texts = new ArrayList<>();
        brief.copies().ifPresent(c -> {
            texts.addAll(c.opening());
            c.foot().ifPresent(texts::add);
        });
        return texts;
    }

    private List<Brief.Named> audienceColumns() {
        return brief.copies().map(Copies::audience).orElse(List.of());
    }

    private Optional<Copy> copy(Row row) {
        Problems own = new Problems();
        if (row.cell(NAME).isEmpty()) {
            own.error(row.at(NAME), "missing-name", "this recipient has no name", "");
        }
        int number = number(row, own);
        Optional<Marking> marking = marking(row, own);
        Set<String> audience = audience(row, own);
        String language = Cells.choice(row, LANGUAGE, Wording.TAGS, own).orElse(brief.language());
        Brief base = base(language, row, own);
        String style = Cells.choice(row, STYLE, styles, own).orElse(base.style());
        Paper paper = Cells.choice(row, PAPER, List.of("a4", "letter"), own)
                .map(p -> Paper.valueOf(p.toUpperCase(Locale.ROOT)))
                .orElse(brief.paper());
        Optional<String> password = Cells.password(row, own);
        boolean sound = !own.hasErrors();
        problems.addAll(own.sorted());
        if (!sound) {
            return Optional.empty();
        }
        Function<String, String> cells = c -> c.equals(NUMBER) ? Integer.toString(number) : row.cell(c);
        List<String> opening =
                opening(language).stream().flatMap(t -> t.fill(cells).stream()).toList();
        Optional<String> foot = foot(language).fill(cells);
        Copy.Setting setting = new Copy.Setting(
                base.id(), audience, style, language, paper, opening.size(), foot.isPresent(), marking.isPresent());
        String file = String.format(Locale.ROOT, "%03d-%s", number, Cells.slug(row));
        return Optional.of(new Copy(row, number, file, setting, opening, foot, marking, password));
    }

    /** The brief in a language: itself, or one that extends it, on the same paper if there are several. */
    private Brief base(String language, Row row, Problems own) {
        if (language.equals(brief.language())) {
            return brief;
        }
        List<Brief> others = briefs.stream()
                .filter(b -> b.language().equals(language) && b.kin().contains(brief.id()))
                .sorted(Comparator.<Brief>comparingInt(b -> b.paper() == brief.paper() ? 0 : 1)
                        .thenComparingInt(b -> b.kin().size())
                        .thenComparing(Brief::id))
                .toList();
        if (others.isEmpty()) {
            own.error(
                    row.at(LANGUAGE),
                    "no-translation",
                    "no brief extends \"" + brief.id() + "\" in language \"" + language + "\"",
                    "write one that says extends: " + brief.id() + " and language: " + language);
            return brief;
        }
        return others.get(0);
    }

    private List<CopyText> opening(String language) {
        List<CopyText> own = brief.copies().map(Copies::opening).orElse(List.of());
        if (!own.isEmpty()) {
            return own;
        }
        List<CopyText> standard = new ArrayList<>();
        standard.add(phrase(Key.COPY_OPENING, language));
        STANDARD.forEach(t -> standard.add(CopyText.parse(t, brief.span())));
        return standard;
    }

    private CopyText foot(String language) {
        return brief.copies().flatMap(Copies::foot).orElseGet(() -> phrase(Key.COPY_FOOT, language));
    }

    private CopyText phrase(Key key, String language) {
        return CopyText.parse(Wording.of(language).orElseThrow().phrases().get(key), brief.span());
    }

    /** The copy number; rows are counted when there is no such column. */
    private int number(Row row, Problems own) {
        String text = row.cell(NUMBER);
        if (!recipients.columns().contains(NUMBER)) {
            return row.ordinal();
        }
        if (!text.matches("[0-9]{1," + LONGEST_NUMBER + "}") || Integer.parseInt(text) == 0) {
            own.error(
                    row.at(NUMBER),
                    "bad-number",
                    text.isEmpty() ? "this copy has no number" : "\"" + text + "\" is not a copy number",
                    "a whole number from 1; without the column, copies are numbered by their rows");
            return 0;
        }
        int number = Integer.parseInt(text);
        Span first = numbers.putIfAbsent(number, row.at(NUMBER));
        if (first != null) {
            own.error(
                    row.at(NUMBER),
                    "number-twice",
                    "copy number " + number + " is given twice",
                    "first at line " + first.line());
        }
        return number;
    }

    private Optional<Marking> marking(Row row, Problems own) {
        String text = row.cell(MARKING);
        if (text.isEmpty()) {
            return brief.marking();
        }
        try {
            return Optional.of(BriefFile.marking(text));
        } catch (IllegalArgumentException e) {
            own.error(row.at(MARKING), "unknown-marking", "\"" + text + "\" " + e.getMessage(), "");
            return Optional.empty();
        }
    }

    /** What the row says, or else the brief. */
    private Set<String> audience(Row row, Problems own) {
        List<String> columns = audienceColumns().isEmpty()
                ? List.of(AUDIENCE)
                : audienceColumns().stream().map(Brief.Named::id).toList();
        Set<String> audience = new LinkedHashSet<>();
        for (String column : columns) {
            for (String word : row.cell(column).split("[ ;]+")) {
                if (!word.isEmpty() && !report.audiences().contains(word)) {
                    own.error(
                            row.at(column),
                            "unknown-audience",
                            "unknown audience \"" + word + "\"",
                            Suggestion.hint(word, report.audiences()));
                } else if (!word.isEmpty()) {
                    audience.add(word);
                }
            }
        }
        return audience.isEmpty() ? brief.audience() : audience;
    }
}
