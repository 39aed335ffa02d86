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
        return Stream.of(before(part.title(), "[:：]"), part.shortTitle().flatMap(s -> before(s + ",", "[,，]")))
                .flatMap(Optional::stream)
                .filter(name -> Words.words(name) <= MOST_WORDS)
                .findFirst();
    }

    private static Optional<String> before(String text, String mark) {
        String[] sides = text.split(mark, 2);
        return sides.length < 2 || sides[0].isEmpty() ? Optional.empty() : Optional.of(sides[0].strip());
    }
}
