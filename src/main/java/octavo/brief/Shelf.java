package octavo.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The other briefs of a run, to find the one that has what a brief lacks. Counts each brief's content once, when first
 * asked. Threads may share it.
 */
final class Shelf {
    private final Function<Brief, Register> registers;
    private final List<Brief> briefs;
    private final Map<String, Census> censuses = new ConcurrentHashMap<>();

    Shelf(Function<Brief, Register> registers, List<Brief> briefs) {
        this.registers = registers;
        this.briefs = List.copyOf(briefs);
    }

    /**
     * The title of the largest other brief that has it, among those in the same language that are for everybody and not
     * marked more strictly: a brief for one reader is not named to another.
     */
    Optional<String> fuller(Brief brief, Predicate<Census> has) {
        return briefs.stream()
                .filter(other -> !other.id().equals(brief.id())
                        && !other.title().equals(brief.title())
                        && other.readers().isEmpty()
                        && strictness(other) <= strictness(brief)
                        && Wording.primary(other.language()).equals(Wording.primary(brief.language())))
                .filter(other -> has.test(census(other)))
                .max(Comparator.<Brief>comparingInt(other -> census(other).size())
                        .thenComparing(Brief::id, Comparator.reverseOrder()))
                .map(Brief::title);
    }

    private static int strictness(Brief brief) {
        return brief.marking().map(Enum::ordinal).orElse(0);
    }

    private Census census(Brief brief) {
        return censuses.computeIfAbsent(brief.id(), id -> {
            Format format = brief.formats().iterator().next();
            Wording wording = Wording.of(brief.language()).orElseThrow();
            Register register = registers.apply(brief);
            Cut cut = new Selector(register, brief, format, Set.of(), wording, false)
                    .select()
                    .cut();
            return Census.of(cut, register.report());
        });
    }
}
