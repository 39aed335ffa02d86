package octavo.exhibit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import octavo.edition.Illustration;
import octavo.edition.Illustrator;
import octavo.edition.Phrases;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.style.Style;
import octavo.text.Faces;

/**
 * Draws exhibits in one style and language. An exhibit is looked at and drawn once, however many briefs ask for it.
 * Safe to share between threads.
 */
public final class Draughtsman implements Illustrator {
    private final Style style;
    private final Faces faces;
    private final Wording wording;
    private final Map<Request, Answer> answers = new ConcurrentHashMap<>();

    /**
     * @param faces must hold the style's families
     * @param language BCP 47 tag; languages other than en, de and zh get English words where a chart says something by
     *     itself
     */
    public Draughtsman(Style style, Faces faces, String language) {
        this.style = style;
        this.faces = faces;
        this.wording = Wording.of(language);
    }

    @Override
    public Optional<Illustration> illustrate(
            ExhibitSpec spec, Optional<Dataset> data, Phrases phrases, Problems problems) {
        Answer answer = answers.computeIfAbsent(new Request(spec, data.orElse(null), phrases), this::answer);
        problems.addAll(answer.problems());
        return answer.illustration();
    }

    /** Notes what is wrong with the numbers, whatever the type of chart. */
    public static void read(ExhibitSpec spec, Dataset data, Problems problems) {
        Problems found = new Problems();
        new DataReader(spec, data, found).read();
        problems.addAll(Digest.of(found.sorted()));
    }

    private record Answer(Optional<Illustration> illustration, List<Problem> problems) {}

    private Answer answer(Request request) {
        Problems problems = new Problems();
        Studio studio = new Studio(
                style, new Lettering(style, faces), new Figures(request.phrases()), wording, request.phrases());
        Optional<Illustration> made =
                new Preparation(studio, request.spec(), Optional.ofNullable(request.data()), problems).illustration();
        return new Answer(problems.hasErrors() ? Optional.empty() : made, Digest.of(problems.sorted()));
    }

    /** The same objects asked for again; datasets are too large to compare by value each time. */
    private static final class Request {
        private final ExhibitSpec spec;
        private final Dataset data;
        private final Phrases phrases;

        Request(ExhibitSpec spec, Dataset data, Phrases phrases) {
            this.spec = spec;
            this.data = data;
            this.phrases = phrases;
        }

        ExhibitSpec spec() {
            return spec;
        }

        Dataset data() {
            return data;
        }

        Phrases phrases() {
            return phrases;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Request r
                    && r.spec == spec
                    && r.data == data
                    && (r.phrases == phrases || r.phrases.equals(phrases));
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(spec) + System.identityHashCode(data);
        }
    }
}
