package octavo.brief;

import java.util.Optional;
import java.util.stream.Stream;
import octavo.report.Part;

/** What a case study is about, in a word or two, for "the case study on …". */
final class Subject {
    private static final int MOST_WORDS = 3;

    private Subject() {}

    /**
     * What stands before the colon of the title, or before the comma of the short title, if that is short enough for a
     * name. {@code Leaderdrive: one gap filled} is about Leaderdrive.
     */
    static Optional<String> of(Part part) {
        return Stream.of(before(part.title(), ':'), part.shortTitle().flatMap(s -> before(s + ",", ',')))
                .flatMap(Optional::stream)
                .filter(name -> Words.words(name) <= MOST_WORDS)
                .findFirst();
    }

    private static Optional<String> before(String text, char mark) {
        int at = text.indexOf(mark);
        return at <= 0 ? Optional.empty() : Optional.of(text.substring(0, at).strip());
    }
}
