package octavo.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import octavo.brief.Brief;
import octavo.brief.Format;
import octavo.epub.EpubReading;
import octavo.pdf.PdfReading;
import octavo.pdf.PdfTags;
import octavo.problem.Problem;
import octavo.problem.Problems;

/**
 * What a screen reader says of an order's briefs. They are built in memory; nothing is written.
 *
 * @param problems sorted by place; with an error among them texts may be missing
 * @param texts by brief, in the order in which they were named
 */
public record Reading(List<Problem> problems, Map<String, String> texts) {

    /** Reads the briefs of an order in one format. */
    public static Reading of(Order order, Format format) {
        return of(order, format, bytes -> text(bytes, format));
    }

    /** The tag trees of the PDFs of an order's briefs, a line for each element and each piece of text with its page. */
    public static Reading tags(Order order) {
        return of(order, Format.PDF, PdfTags::dumpWithPages);
    }

    private static Reading of(Order order, Format format, Function<byte[], String> reader) {
        Problems problems = new Problems();
        Map<String, String> texts = new LinkedHashMap<>();
        Workshop.open(order, problems).ifPresent(workshop -> {
            List<Brief> briefs = workshop.chosen(order.briefs(), problems);
            if (!problems.hasErrors()) {
                briefs.forEach(brief -> read(workshop, brief, format, reader, problems, texts));
            }
        });
        return new Reading(problems.sorted(), texts);
    }

    /** Whether something must be mended first. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    private static void read(
            Workshop workshop,
            Brief brief,
            Format format,
            Function<byte[], String> reader,
            Problems problems,
            Map<String, String> texts) {
        if (!brief.formats().contains(format)) {
            problems.error(
                    brief.span(),
                    "no-such-format",
                    "the brief is not made as " + format.key(),
                    "add " + format.key() + " to its formats");
            return;
        }
        Map<String, byte[]> files = new TreeMap<>();
        Bindery bindery = new Bindery(workshop, Set.of(format), (name, bytes, conforms) -> {
            files.put(name, bytes);
            return new Finished.Product(name, conforms, bytes.length, "");
        });
        problems.addAll(bindery.bind(brief).problems());
        files.values().forEach(bytes -> texts.put(brief.id(), reader.apply(bytes)));
    }

    private static String text(byte[] bytes, Format format) {
        return format == Format.PDF ? PdfReading.of(bytes) : EpubReading.of(bytes);
    }
}
