package octavo.press;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import octavo.brief.Brief;
import octavo.edition.Edition;
import octavo.exhibit.Draughtsman;
import octavo.layout.PageSetter;
import octavo.pdf.PdfWriter;
import octavo.problem.Problems;
import octavo.style.Style;
import octavo.text.Faces;
import octavo.text.Hyphenator;

/** One brief of the project, read and tailored, to be measured from here on. */
public record Specimen(Edition edition, Style style, Faces faces, Hyphenator hyphenator) {

    /**
     * Reads a brief of the project's own content.
     *
     * @throws IllegalStateException when it has problems
     */
    public static Specimen of(String brief) {
        Order order = new Order(Path.of("content"), Path.of("styles"), Path.of("output"), List.of(brief), Set.of(), 1);
        Problems problems = new Problems();
        Workshop workshop = Workshop.open(order, problems).orElseThrow();
        Brief chosen = workshop.chosen(order.briefs(), problems).get(0);
        Style style = workshop.styles().get(chosen.style());
        Draughtsman draughtsman = new Draughtsman(style, workshop.faces(), chosen.language());
        Edition edition = workshop.tailor()
                .tailor(chosen, Set.of(), draughtsman, problems)
                .orElseThrow()
                .editions()
                .values()
                .iterator()
                .next();
        if (problems.hasErrors()) {
            throw new IllegalStateException(problems.sorted().toString());
        }
        return new Specimen(edition, style, workshop.faces(), workshop.hyphenator());
    }

    /** Octavo's press from this edition to PDF bytes, as in a run over many briefs: what they share is read once. */
    public Supplier<byte[]> press() {
        PageSetter setter = new PageSetter(style, faces, hyphenator);
        PdfWriter writer = new PdfWriter();
        return () -> writer.write(setter.set(edition, new Problems()), edition);
    }
}
