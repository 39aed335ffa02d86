package octavo.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import octavo.brief.Brief;
import octavo.brief.Candidate;
import octavo.brief.Tailor;
import octavo.edition.Edition;
import octavo.layout.PageSetter;
import octavo.problem.Problems;
import octavo.problem.Span;

/** Says that a limit cannot be met: by how much, and what would have to go. */
final class OverLimit {
    /** An exhibit takes about that many lines. */
    private static final int EXHIBIT = 18;

    /** More than so many names are no help. */
    private static final int MOST_NAMES = 4;

    private final Tailor tailor;
    private final Brief brief;
    private final Set<Span> dropped;
    private final Problems problems;

    /** @param dropped all that may be dropped */
    OverLimit(Tailor tailor, Brief brief, Set<Span> dropped, Problems problems) {
        this.tailor = tailor;
        this.brief = brief;
        this.dropped = dropped;
        this.problems = problems;
    }

    /** Of pages; {@code laid} is the brief as short and as tight as may be. */
    void pages(Edition edition, PageSetter.Laid laid, int candidates) {
        int limit = brief.limit().pages().orElseThrow();
        double over = 0;
        double used = 0;
        for (int i = 0; i < laid.free().size(); i++) {
            double lines = Math.max(0, laid.lines() - laid.free().get(i));
            used += lines;
            over += i >= limit ? lines : 0;
        }
        int lines = (int) Math.max(1, Math.ceil(over));
        double wordsALine = edition.words() / Math.max(1, used);
        String more = raise("pages", laid.pages().pages().size());
        report(lines + (lines == 1 ? " line" : " lines"), candidates, lines, wordsALine, more);
    }

    /** Of words or minutes; {@code least} is the brief as short as may be. */
    void words(Edition least, int candidates) {
        Brief.Limit limit = brief.limit();
        if (limit.words().isPresent()) {
            int over = least.words() - limit.words().getAsInt();
            report(over + (over == 1 ? " word" : " words"), candidates, over, 1, raise("words", least.words()));
        } else {
            int minutes = limit.minutes().orElseThrow();
            int over = least.readingMinutes() - minutes;
            int words = least.words() - least.words() * minutes / least.readingMinutes();
            String text = over + (over == 1 ? " minute (about " : " minutes (about ") + words + " words)";
            report(text, candidates, words, 1, raise("minutes", least.readingMinutes()));
        }
    }

    private static String raise(String key, int value) {
        return "or allow " + key + ": " + value;
    }

    private void report(String over, int candidates, double amount, double wordsAUnit, String more) {
        String tried = candidates == 0
                ? ", and nothing in it has a priority, so nothing may be dropped"
                : ", even without all that has a priority (" + candidates + ")";
        List<Candidate> names = toGo(amount, wordsAUnit);
        String hint = names.isEmpty()
                ? "choose fewer parts, "
                : "give a priority=1..5 to "
                        + names.stream().map(OverLimit::name).collect(Collectors.joining(" and "))
                        + ", ";
        problems.error(
                brief.limit().span().orElse(brief.span()),
                "over-limit",
                "brief \"" + brief.id() + "\" is " + over + " over its limit of "
                        + brief.limit().text() + tried,
                hint + more);
    }

    private static String name(Candidate candidate) {
        return candidate.what() + " (" + candidate.words() + " words, "
                + candidate.places().iterator().next() + ")";
    }

    /** The smallest block that is enough; or the largest until they are. */
    private List<Candidate> toGo(double amount, double wordsAUnit) {
        List<Candidate> kept = tailor.kept(brief, dropped);
        Optional<Candidate> one = kept.stream()
                .filter(c -> size(c, wordsAUnit) >= amount)
                .min(Comparator.comparingDouble(c -> size(c, wordsAUnit)));
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Candidate> names = new ArrayList<>();
        double rest = amount;
        List<Candidate> largest = new ArrayList<>(kept);
        largest.sort(Comparator.comparingDouble(c -> -size(c, wordsAUnit)));
        for (Candidate candidate : largest) {
            if (rest <= 0 || names.size() == MOST_NAMES) {
                break;
            }
            names.add(candidate);
            rest -= size(candidate, wordsAUnit);
        }
        return names;
    }

    /** In lines, or in words where a unit is a word. */
    private static double size(Candidate candidate, double wordsAUnit) {
        boolean drawn = candidate.what().startsWith("exhibit") && wordsAUnit > 1;
        return candidate.words() / Math.max(0.1, wordsAUnit) + (drawn ? EXHIBIT : 0);
    }
}
