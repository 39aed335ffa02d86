package octavo.brief;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import octavo.edition.Edition.Marking;
import octavo.edition.Edition.PdfVersion;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Embargo;
import octavo.report.Languages;
import octavo.report.Publication;
import octavo.report.Report;
import octavo.source.Binder;
import octavo.source.SourceFile;
import octavo.source.YamlNode;

/** Reads briefs/ and checks every name in it against the report and the styles. */
public final class BriefReader {
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_WORDS = 1_000_000;
    private static final int MOST_MINUTES = 6_000;

    private final Report report;
    private final Map<String, Register> registers = new HashMap<>();
    private final Set<String> styles;
    private final Needs needs;

    /** For a report that was read whole; {@code styles} are the names of styles that a brief may ask for. */
    public BriefReader(Report report, Set<String> styles) {
        this(report, styles, Needs.ALL);
    }

    /**
     * For a report without the translations that {@code needs} leaves out: what briefs in such a language name in it is not
     * checked.
     *
     * @param styles the names of styles that a brief may ask for, also of those not read
     */
    public BriefReader(Report report, Set<String> styles, Needs needs) {
        this.report = report;
        this.styles = styles;
        this.needs = needs;
    }

    /**
     * All briefs by file name, those left out that have problems. When all could be read, conditions that no brief meets are
     * noted too.
     */
    public List<Brief> readAll(BriefFiles files, Problems problems) {
        problems.addAll(files.problems());
        Family family = new Family(files.files());
        List<Brief> briefs = new ArrayList<>();
        boolean whole = files.whole();
        for (String id : files.files().keySet()) {
            if (!family.isTemplate(id, problems)) {
                Optional<Brief> brief = brief(id, family, problems);
                brief.ifPresent(briefs::add);
                whole &= brief.isPresent();
            }
        }
        if (whole && briefs.isEmpty()) {
            problems.error(Span.of(files.shown()), "no-briefs", "holds templates only", "let a brief extend one");
        } else if (whole) {
            new ConditionCheck(report, briefs, problems).run();
        }
        return List.copyOf(briefs);
    }

    /** One brief that stands alone, or empty after problems were noted. */
    public Optional<Brief> read(SourceFile source, Problems problems) {
        String id = BriefFiles.id(source.name());
        return BriefFiles.yaml(source, problems).flatMap(yaml -> brief(id, new Family(Map.of(id, yaml)), problems));
    }

    private Optional<Brief> brief(String id, Family family, Problems problems) {
        Problems own = new Problems();
        Binder binder = new Binder(own)
                .scalar(Marking.class, BriefFile::marking)
                .scalar(PdfVersion.class, BriefFile::pdf)
                .scalar(Embargo.class, Embargo::parse);
        Optional<Brief> brief = family.whole(id, own)
                .flatMap(node -> binder.bind(node, BriefFile.class))
                .map(file -> brief(id, family.kin(id), file, own));
        brief.filter(this::isInReach).ifPresent(b -> new BriefCheck(register(b), b, own).run());
        problems.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : brief;
    }

    /** Whether the report is there as the brief's readers get it. */
    private boolean isInReach(Brief brief) {
        String original = report.publication().language();
        return Languages.primary(brief.language()).equals(Languages.primary(original))
                || needs.language(brief.language());
    }

    private Register register(Brief brief) {
        return registers.computeIfAbsent(brief.language(), language -> new Register(report.in(language)));
    }

    private Brief brief(String id, Set<String> kin, BriefFile file, Problems problems) {
        Set<String> audience = new LinkedHashSet<>();
        file.audience()
                .forEach(node ->
                        known(node, report.audiences(), "audience", problems).ifPresent(audience::add));
        Optional<String> style = file.style().flatMap(node -> known(node, styles, "style", problems));
        return new Brief(
                id,
                file.title(),
                file.shortTitle(),
                file.subtitle(),
                file.standfirst(),
                file.kicker(),
                file.readers(),
                audience,
                style.orElse(Brief.STYLE),
                language(file, problems),
                file.untranslated(),
                file.paper(),
                file.formats().isEmpty() ? EnumSet.allOf(Format.class) : EnumSet.copyOf(file.formats()),
                file.limit().map(limit -> limit(limit, problems)).orElse(Brief.Limit.NONE),
                ChoiceReader.read(file, problems),
                file.notes(),
                file.contents(),
                file.summary(),
                file.data(),
                new Terms(
                        file.marking(),
                        file.embargo().or(report.publication()::embargo),
                        file.status().orElse(report.publication().status()) == Publication.Status.DRAFT,
                        Optional.empty()),
                file.copies().map(copies -> Copies.of(copies, problems)),
                file.pdf(),
                file.authors(),
                file.date(),
                kin,
                file.span());
    }

    private static Optional<String> known(YamlNode node, Set<String> names, String what, Problems problems) {
        Optional<String> text = text(node, problems);
        if (text.isPresent() && !names.contains(text.get())) {
            problems.error(
                    node.span(),
                    "unknown-" + what,
                    "unknown " + what + " \"" + text.get() + "\"",
                    Suggestion.hint(text.get(), names));
        }
        return text;
    }

    static Optional<String> text(YamlNode node, Problems problems) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar.text());
        }
        problems.error(node.span(), "bad-value", "needs a single value, but this is " + node.kind());
        return Optional.empty();
    }

    private String language(BriefFile file, Problems problems) {
        String standard = report.publication().language();
        Span at = file.language().map(YamlNode::span).orElse(file.span());
        String tag = file.language().flatMap(node -> text(node, problems)).orElse(standard);
        if (!Wording.speaks(tag)) {
            problems.error(
                    at,
                    "unknown-language",
                    "there are no generated words in language \"" + tag + "\"",
                    Suggestion.hint(tag, Wording.TAGS));
        }
        return tag;
    }

    private static Brief.Limit limit(BriefFile.Limit limit, Problems problems) {
        long given = Stream.of(limit.pages(), limit.words(), limit.minutes())
                .filter(Optional::isPresent)
                .count();
        if (given != 1) {
            problems.error(
                    limit.span(),
                    "bad-limit",
                    given == 0 ? "the limit is empty" : "the limit says more than one thing",
                    "give one of pages, words, minutes");
        }
        return new Brief.Limit(
                count(limit.pages(), 1, MOST_PAGES, problems),
                count(limit.words(), 20, MOST_WORDS, problems),
                count(limit.minutes(), 1, MOST_MINUTES, problems),
                Stream.of(limit.pages(), limit.words(), limit.minutes())
                        .flatMap(Optional::stream)
                        .map(YamlNode::span)
                        .findFirst());
    }

    private static OptionalInt count(Optional<YamlNode> node, int least, int most, Problems problems) {
        if (node.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = text(node.get(), problems).orElse("");
        if (text.matches("[0-9]{1,9}")) {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return OptionalInt.of(value);
            }
        }
        problems.error(
                node.get().span(),
                "bad-limit",
                "\"" + text + "\" is not a possible limit",
                "a whole number from " + least + " to " + most);
        return OptionalInt.empty();
    }
}
