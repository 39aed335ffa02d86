package octavo.exhibit;

import java.math.BigDecimal;
import java.util.Optional;
import octavo.edition.Phrases.Key;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Qualifier;
import octavo.exhibit.ChartData.Row;
import octavo.report.ExhibitSpec;

/** By how much a value misses its first target, and how that is said. */
final class Shortfall {
    private final Studio studio;
    private final boolean percent;

    /** Ways of saying it, the longest first. */
    enum Form {
        WORDS,
        SIGNS_AND_WORDS,
        SHORT,
        SIGNS
    }

    Shortfall(Studio studio, ExhibitSpec spec) {
        this.studio = studio;
        this.percent = Percent.is(spec);
    }

    /** Empty where the target is met, and where "over" leaves that open. */
    static Optional<BigDecimal> of(Row row) {
        Optional<BigDecimal> value = row.first().qualifier() == Qualifier.OVER
                ? Optional.empty()
                : row.first().number();
        return row.targets().stream()
                .findFirst()
                .flatMap(Datum::number)
                .flatMap(t -> value.map(t::subtract))
                .filter(missed -> missed.signum() > 0);
    }

    /** Empty where it cannot be said so: "points" are of a hundred, and a minus cannot carry a qualifier too. */
    Optional<String> say(Row row, Form form) {
        BigDecimal missed = of(row).orElseThrow();
        Qualifier said = opposite(row.first().qualifier());
        String signed = studio.compact(new Datum(Optional.of(missed), said), "");
        return switch (form) {
            case WORDS -> points(studio.qualified(studio.number(missed, ""), said));
            case SIGNS_AND_WORDS -> points(signed);
            case SHORT -> Optional.of(studio.wording().get("short", signed));
            case SIGNS -> said == Qualifier.EXACT ? Optional.of(studio.number(missed.negate(), "")) : Optional.empty();
        };
    }

    private Optional<String> points(String number) {
        return percent ? Optional.of(studio.phrases().get(Key.POINTS_SHORT, number)) : Optional.empty();
    }

    /** Less than 30 is more than 20 short of 50. */
    static Qualifier opposite(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> Qualifier.EXACT;
            case ABOUT -> Qualifier.ABOUT;
            case OVER -> Qualifier.UNDER;
            case UNDER -> Qualifier.OVER;
        };
    }
}
