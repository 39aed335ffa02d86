package octavo.exhibit;

import octavo.report.ExhibitSpec;

/** Whether values are shares of 100. */
final class Percent {
    private Percent() {}

    /** By the unit, or by a subtitle that ends with the unit, as in "Rate in 2020, %". */
    static boolean is(ExhibitSpec spec) {
        String unit = spec.unit().orElse("");
        String subtitle = spec.subtitle().orElse("");
        return unit.equals("%") || unit.isEmpty() && (subtitle.contains("%") || subtitle.contains("per cent"));
    }
}
