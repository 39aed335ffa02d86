package octavo.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Inline;
import octavo.report.Part;
import octavo.report.ReportWalk;

/**
 * Finds words that say where something stands, but not what: "see below" may be a lie in a brief, which has parts in its own
 * order or leaves them out, and on a page, where exhibits float.
 */
final class DirectionCheck extends ReportWalk {
    private static final Pattern PHRASES =
            Pattern.compile("(?iu)\\b(?:(?:see|shown|described|discussed|explained|mentioned|listed|noted|set out)"
                    + " (?:above|below|overleaf|opposite)|(?:table|figure|exhibit|chart|graph|box|section|panel)"
                    + " (?:above|below|overleaf|opposite)|(?:following|preceding|next|previous)"
                    + " (?:table|figure|exhibit|chart|graph|box|page|section|chapter)|above-mentioned|(?:siehe|vgl\\.)"
                    + " (?:weiter )?(?:oben|unten)|(?:oben|unten)"
                    + " (?:genannt|erwähnt|gezeigt|beschrieben|stehend|aufgeführt)\\p{L}*|(?:folgende|nächste|vorige|vorangehende)[nrs]?"
                    + " (?:Abbildung|Tabelle|Seite|Grafik|Abschnitt|Kapitel)|voir (?:ci-dessus|ci-dessous|plus haut|plus"
                    + " bas))(?!\\p{L})|见(?:上|下)文|如(?:上|下)(?:文|图|表)所(?:述|示)|(?:上|下)(?:图|表)所示");

    /** One of these stands in each of the phrases; looked for first, since they are much quicker to find. */
    private static final List<String> WORDS = List.of(
            "above",
            "below",
            "overleaf",
            "opposite",
            "following",
            "preceding",
            "next",
            "previous",
            "oben",
            "unten",
            "folgende",
            "nächste",
            "vorige",
            "vorangehende",
            "voir",
            "见",
            "所述",
            "所示");

    private final Problems problems;
    private Span here;

    private DirectionCheck(Problems problems) {
        this.problems = problems;
    }

    static void check(Part part, Problems problems) {
        DirectionCheck check = new DirectionCheck(problems);
        check.blocks(part.blocks());
        part.notes().values().forEach(note -> check.blocks(note.blocks()));
    }

    @Override
    protected void meet(Block block) {
        here = block.span();
    }

    @Override
    protected void meet(Attributes attributes, Span span) {
        here = span;
    }

    @Override
    public Void text(Inline.Text text) {
        String small = text.text().toLowerCase(Locale.ROOT);
        if (WORDS.stream().noneMatch(small::contains)) {
            return null;
        }
        Matcher matcher = PHRASES.matcher(text.text());
        if (matcher.find()) {
            problems.warning(
                    here,
                    "direction",
                    "\"" + matcher.group() + "\" may not be true in a brief, or on its pages",
                    "name it: @exh-…, @tbl-… or @sec-…; a word such as \", below\" behind that is set right");
        }
        return null;
    }
}
