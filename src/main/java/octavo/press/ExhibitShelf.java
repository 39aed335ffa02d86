package octavo.press;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Brief;
import octavo.brief.Format;
import octavo.brief.Tailor;
import octavo.brief.Terms;
import octavo.drawing.Drawing;
import octavo.drawing.PixelWriter;
import octavo.drawing.SvgWriter;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Illustration.Attachment;
import octavo.edition.Inline;
import octavo.exhibit.Draughtsman;
import octavo.layout.PageSetter;
import octavo.page.Pages;
import octavo.pdf.PdfWriter;
import octavo.problem.Problems;
import octavo.report.ExhibitSpec;
import octavo.style.Style;

/** Writes each exhibit as files of its own, for slides and press: {@code exhibits/<id>.svg, .png, .pdf, .csv}. */
final class ExhibitShelf {
    /** Pixels a pt: sharp on screens of double density. */
    private static final double PNG_SCALE = 2;

    private static final String PREFERRED_STYLE = "house";

    private final Workshop workshop;
    private final Shelf shelf;
    private final Problems problems;
    private final Style style;
    private final String language;
    private final PdfWriter pdfWriter = new PdfWriter();

    ExhibitShelf(Workshop workshop, Shelf shelf, Problems problems) {
        this.workshop = workshop;
        this.shelf = shelf;
        this.problems = problems;
        this.style = workshop.styles()
                .getOrDefault(
                        PREFERRED_STYLE, workshop.styles().values().iterator().next());
        this.language = workshop.report().publication().language();
    }

    /** Stages the files of every exhibit and says what they are. */
    List<Manifest.Entry> fill() {
        Tailor tailor = workshop.tailor();
        Draughtsman draughtsman = new Draughtsman(style, workshop.faces(), language);
        PageSetter setter = new PageSetter(style, workshop.faces(), workshop.hyphenator());
        List<Manifest.Entry> entries = new ArrayList<>();
        for (ExhibitSpec spec : workshop.report().exhibits().values()) {
            tailor.tailor(alone(spec), draughtsman, problems)
                    .map(tailored -> tailored.edition(Format.PDF))
                    .ifPresent(edition -> exhibit(edition)
                            .ifPresent(exhibit -> entries.addAll(
                                    files(spec.id(), edition, exhibit, setter.sheet(edition, exhibit, problems)))));
        }
        return entries;
    }

    /** A brief that holds nothing but the exhibit. */
    private Brief alone(ExhibitSpec spec) {
        Brief.Choice choice = new Brief.Choice(
                Brief.Choice.Kind.EXHIBIT, spec.id(), List.of(), List.of(), List.of(), false, spec.span());
        return new Brief(
                spec.id(),
                spec.title(),
                Optional.empty(),
                spec.subtitle(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                style.name(),
                language,
                Brief.Untranslated.ORIGINAL,
                Edition.Paper.A4,
                Set.of(Format.PDF),
                Brief.Limit.NONE,
                List.of(choice),
                Edition.NotePlacement.ENDNOTES,
                Edition.Contents.NEVER,
                false,
                Brief.Data.NONE,
                Terms.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Set.of(),
                spec.span());
    }

    /** The exhibit without a number and without links to a list of sources that it does not bring along. */
    private static Optional<Block.Exhibit> exhibit(Edition edition) {
        return edition.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Exhibit.class::isInstance)
                .map(Block.Exhibit.class::cast)
                .map(e -> new Block.Exhibit(
                        e.anchor(),
                        "",
                        e.title(),
                        e.subtitle(),
                        unlinked(e.note()),
                        unlinked(e.source()),
                        ExhibitSpec.Width.FULL,
                        e.illustration()))
                .findFirst();
    }

    private static List<Inline> unlinked(List<Inline> content) {
        return content.stream()
                .flatMap(inline -> inline instanceof Inline.Link link && link.target() instanceof Inline.Target.Anchor
                        ? unlinked(link.content()).stream()
                        : java.util.stream.Stream.of(inline))
                .toList();
    }

    private List<Manifest.Entry> files(String id, Edition edition, Block.Exhibit exhibit, Pages sheet) {
        String name = "exhibits/" + id;
        Drawing drawing = sheet.pages().get(0).drawing();
        String alternative = exhibit.illustration().alternative();
        String svg = SvgWriter.write(drawing, exhibit.title(), alternative, language);
        List<Finished.Product> products = new ArrayList<>();
        products.add(shelf.put(name + ".svg", svg.getBytes(StandardCharsets.UTF_8), List.of("SVG 1.1")));
        products.add(shelf.put(name + ".png", PixelWriter.png(drawing, PNG_SCALE), List.of()));
        products.add(shelf.put(
                name + ".pdf",
                pdfWriter.write(sheet, edition),
                Conformance.of(edition.setup().pdf())));
        Attachment data = exhibit.illustration().data();
        if (!data.text().isEmpty()) {
            products.add(shelf.put(name + ".csv", data.text().getBytes(StandardCharsets.UTF_8), List.of()));
        }
        return products.stream()
                .map(p -> new Manifest.Entry(
                        p.file(), "", style.name(), language, 0, 0, p.conforms(), (int) p.bytes(), p.sha256()))
                .toList();
    }
}
