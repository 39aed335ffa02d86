package octavo.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Edition.PdfVersion;
import octavo.edition.Edition.Setup;
import octavo.edition.Illustrator;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Publication;
import octavo.report.Report;

/** Makes of one report what each brief asks for. Threads may share it. */
public final class Tailor {
    private final Report report;
    private final Map<String, Register> registers = new ConcurrentHashMap<>();
    private final Shelf shelf;
    private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

    /** For briefs that do not know of each other. */
    public Tailor(Report report) {
        this(report, List.of());
    }

    /** @param briefs all briefs of the run: a reference to what one lacks names another that has it */
    public Tailor(Report report, List<Brief> briefs) {
        this.report = report;
        this.shelf = new Shelf(this::register, briefs);
    }

    /** The phrases of a language, or empty where the press does not speak it. */
    public static Optional<octavo.edition.Phrases> phrases(String language) {
        return Wording.of(language).map(Wording::phrases);
    }

    /** The brief's editions, or empty after problems were noted. */
    public Optional<Tailored> tailor(Brief brief, Illustrator illustrator, Problems problems) {
        return tailor(brief, Set.of(), illustrator, problems);
    }

    /**
     * The brief's editions without some nodes.
     *
     * @param dropped places of nodes, from {@link #candidates}
     */
    public Optional<Tailored> tailor(Brief brief, Set<Span> dropped, Illustrator illustrator, Problems problems) {
        Problems own = new Problems();
        Wording wording = wording(brief);
        Register register = register(brief);
        Map<Format, Cut> cuts = new EnumMap<>(Format.class);
        for (Format format : brief.formats()) {
            Cut cut = new Selector(register, brief, format, dropped, wording, false)
                    .select()
                    .cut();
            cuts.put(format, cut);
        }
        empty(brief, cuts, own);
        Translations.check(brief, cuts.values(), register.report(), own);
        Map<Format, Edition> editions = own.hasErrors() ? Map.of() : editions(brief, cuts, wording, illustrator, own);
        problems.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : Optional.of(new Tailored(editions));
    }

    private static void empty(Brief brief, Map<Format, Cut> cuts, Problems problems) {
        List<String> empty = cuts.entrySet().stream()
                .filter(cut -> cut.getValue().parts().isEmpty())
                .map(cut -> cut.getKey().key())
                .toList();
        if (!empty.isEmpty()) {
            String where = empty.size() == cuts.size() ? "" : " in " + String.join(", ", empty);
            problems.error(
                    brief.parts().isEmpty()
                            ? brief.span()
                            : brief.parts().get(0).span(),
                    "empty-brief",
                    "nothing in the report is for brief \"" + brief.id() + "\"" + where,
                    "octavo explain " + brief.id() + " shows what leaves each part out");
        }
    }

    private Map<Format, Edition> editions(
            Brief brief, Map<Format, Cut> cuts, Wording wording, Illustrator illustrator, Problems problems) {
        Register register = register(brief);
        List<Cut> distinct = new ArrayList<>();
        for (Cut cut : cuts.values()) {
            if (!distinct.contains(cut)) {
                distinct.add(cut);
            }
        }
        List<Census> censuses =
                distinct.stream().map(cut -> Census.of(cut, register.report())).toList();
        List<Numbers> numbers = Numbers.of(censuses);
        Pictures pictures = new Pictures(illustrator, register.report().datasets(), wording.phrases(), problems);
        List<Edition> made = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++) {
            made.add(new Making(brief, wording, distinct.get(i), censuses.get(i), numbers.get(i), problems)
                    .edition(pictures));
        }
        Map<Format, Edition> editions = new EnumMap<>(Format.class);
        cuts.forEach((format, cut) -> editions.put(format, made.get(distinct.indexOf(cut))));
        return Collections.unmodifiableMap(editions);
    }

    /** What is in the brief and what is out, and why, once the nodes at the places {@code dropped} are left out. */
    public Trace trace(Brief brief, Set<Span> dropped) {
        List<Trace> traces = brief.formats().stream()
                .map(format -> new Selector(register(brief), brief, format, dropped, wording(brief), true)
                        .select()
                        .trace())
                .toList();
        return traces.size() == 1 ? traces.get(0) : TraceMerger.merge(traces.get(0), traces.get(1));
    }

    /**
     * What may be left out to meet a limit, in the order in which it should go: any number of candidates from the head of
     * the list leaves a sound brief.
     */
    public List<Candidate> candidates(Brief brief) {
        Format format = brief.formats().contains(Format.PDF) ? Format.PDF : Format.EPUB;
        Wording wording = wording(brief);
        Register register = register(brief);
        Cut cut = new Selector(register, brief, format, Set.of(), wording, false)
                .select()
                .cut();
        return Candidates.of(cut, register.report().exhibits(), wording);
    }

    /** What stays of the brief whatever happens: sections, panels, tables and exhibits, the innermost, with their words. */
    public List<Candidate> kept(Brief brief, Set<Span> dropped) {
        Format format = brief.formats().contains(Format.PDF) ? Format.PDF : Format.EPUB;
        Wording wording = wording(brief);
        Cut cut = new Selector(register(brief), brief, format, dropped, wording, false)
                .select()
                .cut();
        List<Candidate> kept = new ArrayList<>();
        cut.parts().forEach(part -> part.pieces().forEach(piece -> kept(piece.block(), wording, kept)));
        return List.copyOf(kept);
    }

    private static void kept(octavo.report.Block block, Wording wording, List<Candidate> out) {
        int before = out.size();
        Only.children(block).forEach(child -> kept(child, wording, out));
        if (out.size() == before && block.accept(Kinds.CONTAINER)) {
            String name = block.accept(Kinds.NAME)
                    + Register.id(block).map(id -> " \"" + id + "\"").orElse("");
            out.add(new Candidate(
                    0, Set.of(block.span()), name, wording.words(Plain.textOf(List.of(block))), Set.of()));
        }
    }

    private Register register(Brief brief) {
        return registers.computeIfAbsent(brief.language(), language -> new Register(report.in(language)));
    }

    private Wording wording(Brief brief) {
        return wordings.computeIfAbsent(
                brief.language(),
                tag -> Wording.of(tag).orElseThrow(() -> new IllegalArgumentException("no wording for " + tag)));
    }

    /** One edition in the making. */
    private final class Making {
        private final Brief brief;
        private final Wording wording;
        private final Cut cut;
        private final Census census;
        private final Numbers numbers;
        private final Problems problems;

        Making(Brief brief, Wording wording, Cut cut, Census census, Numbers numbers, Problems problems) {
            this.brief = brief;
            this.wording = wording;
            this.cut = cut;
            this.census = census;
            this.numbers = numbers;
            this.problems = problems;
        }

        Edition edition(Pictures pictures) {
            Register register = register(brief);
            Report report = register.report();
            Front front = new Front(report, brief, wording);
            NoBreaks noBreaks = NoBreaks.of(brief.language());
            Citations citations = new Citations(report.sources(), census, wording, problems);
            Fuller fuller = new Fuller(shelf, brief, wording, front.fuller());
            References references = new References(register, census, numbers, wording, fuller, problems);
            Values values = new Values(report, wording.phrases(), problems);
            Prose prose = new Prose(references, citations, values, noBreaks, cut, numbers, problems);
            Composer composer =
                    new Composer(register, brief.language(), numbers, wording.phrases(), prose, pictures, problems);
            List<Edition.Part> composed = composer.parts(cut);
            List<Edition.Note> notes = composer.notes(cut);
            List<Edition.Part> parts =
                    brief.summary() ? Summary.before(composed, wording.phrases(), composer.paragraphs()) : composed;
            if (brief.summary() && parts == composed) {
                problems.warning(
                        brief.span(),
                        "empty-summary",
                        "brief \"" + brief.id() + "\" asks for a summary, but has nothing to sum up",
                        "it is made of key findings, bottom lines and exhibits");
            }
            int words = Tally.words(parts, wording);
            Publication publication = report.publication();
            return new Edition(
                    brief.id(),
                    brief.language(),
                    noBreaks.apply(brief.title()),
                    brief.shortTitle().map(noBreaks::apply),
                    brief.subtitle().map(noBreaks::apply),
                    brief.standfirst().map(noBreaks::apply),
                    Optional.of(front.kicker(cut)),
                    brief.readers(),
                    front.authors(),
                    publication.publisher(),
                    publication.series(),
                    front.date(),
                    wording.date(front.date()),
                    publication.keywords(),
                    publication.licence(),
                    publication.identifiers(),
                    front.handling(),
                    words,
                    wording.minutes(words),
                    setup(),
                    parts,
                    notes,
                    citations.entries(),
                    appendix(parts),
                    front.imprint(citations, census),
                    wording.phrases(),
                    composer.origins(brief.span()));
        }

        private List<Block.Table> appendix(List<Edition.Part> parts) {
            return brief.data() == Brief.Data.APPENDIX ? Appendix.of(parts) : List.of();
        }

        private Setup setup() {
            OptionalInt pages = brief.limit().pages();
            PdfVersion pdf = brief.pdf().orElse(PdfVersion.V2_0);
            return new Setup(brief.style(), brief.paper(), brief.notes(), brief.contents(), pages, pdf);
        }
    }
}
