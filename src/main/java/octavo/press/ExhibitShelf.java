package octavo.press;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final PdfWriter pdfWriter = new PdfWriter();
    private final Tailor tailor;
    private final Map<String, Draughtsman> draughtsmen = new HashMap<>();

    ExhibitShelf(Workshop workshop, Shelf shelf, Problems problems) {
        this.workshop = workshop;
        this.shelf = shelf;
        this.problems = problems;
        this.tailor = workshop.tailor();
        this.style = workshop.styles()
                .getOrDefault(
                        PREFERRED_STYLE, workshop.styles().values().iterator().next());
    }

    /** Stages the files of every exhibit, in every language that it is translated into, and says what they are. */
    List<Manifest.Entry> fill() {
        String original = workshop.report().publication().language();
        List<Manifest.Entry> entries = new ArrayList<>();
        for (ExhibitSpec spec : workshop.report().exhibits().values()) {
            entries.addAll(files(spec, spec.id(), spec.language()));
        }
        workshop.report()
                .translations()
                .forEach((language, translation) -> translation
                        .exhibits()
                        .values()
                        .forEach(spec -> {
                            if (!spec.language().equals(original)
                                    && spec.language().equals(language)) {
                                entries.addAll(files(spec, spec.id() + "." + language, language));
                            }
                        }));
        return entries;
    }

    private List<Manifest.Entry> files(ExhibitSpec spec, String name, String language) {
        Draughtsman draughtsman =
                draughtsmen.computeIfAbsent(language, tag -> new Draughtsman(style, workshop.faces(), tag));
        PageSetter setter = new PageSetter(style, workshop.faces(), workshop.hyphenator());
        return tailor.tailor(alone(spec, language), draughtsman, problems)
                .map(tailored -> tailored.edition(Format.PDF))
                .flatMap(edition -> exhibit(edition)
                        .map(exhibit ->
                                files(name, edition, exhibit, setter.sheet(edition, exhibit, problems), language)))
                .orElse(List.of());
    }

    /** A brief that holds nothing but the exhibit. */
    private Brief alone(ExhibitSpec spec, String language) {
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
                .flatMap(inline -> inline instanceof Inline.Link link && !(link.target() instanceof Inline.Target.Url)
                        ? unlinked(link.content()).stream()
                        : java.util.stream.Stream.of(inline))
                .toList();
    }

    private List<Manifest.Entry> files(
            String id, Edition edition, Block.Exhibit exhibit, Pages sheet, String language) {
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
