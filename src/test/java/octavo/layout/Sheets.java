package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Brief;
import octavo.brief.BriefFiles;
import octavo.brief.BriefReader;
import octavo.brief.Format;
import octavo.brief.Tailor;
import octavo.content.ContentReader;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import octavo.drawing.Outline;
import octavo.edition.Edition;
import octavo.edition.Illustration;
import octavo.edition.Illustrator;
import octavo.exhibit.Draughtsman;
import octavo.page.Pages;
import octavo.page.PagesCheck;
import octavo.pdf.PdfWriter;
import octavo.problem.Problems;
import octavo.report.Report;
import octavo.style.Style;
import octavo.style.Styles;
import octavo.text.Faces;
import octavo.text.FontLibrary;
import octavo.text.Hyphenator;

/** The sample briefs as editions and as sheets to look at: run {@link #main} with a folder for the PDFs. */
final class Sheets {
    static final Faces FACES = FontLibrary.read(Path.of("styles/fonts"), "styles/fonts", new Problems());
    static final Map<String, Style> STYLES = Styles.read(Path.of("styles"), "styles", new Problems());
    static final Hyphenator HYPHENATOR = Hyphenator.of(List.of());

    private Sheets() {}

    static Map<String, Edition> editions() {
        Problems problems = new Problems();
        Report report =
                ContentReader.read(Path.of("content"), "content", problems).orElseThrow();
        List<Brief> briefs = new BriefReader(report, STYLES.keySet())
                .readAll(BriefFiles.read(Path.of("content/briefs"), "content/briefs"), problems);
        Map<String, Edition> editions = new LinkedHashMap<>();
        for (Brief brief : briefs) {
            new Tailor(report)
                    .tailor(brief, Set.of(), illustrator(brief), problems)
                    .ifPresent(t -> editions.put(brief.id(), t.edition(Format.PDF)));
        }
        problems.sorted().forEach(System.err::println);
        return editions;
    }

    /** Index of the page on which an anchor stands. */
    static int pageOf(Pages pages, String anchor) {
        return pages.destinations().stream()
                .filter(d -> d.anchor().equals(anchor))
                .findFirst()
                .orElseThrow()
                .page();
    }

    /** Draws what can be drawn, and an empty frame for what cannot yet. */
    private static Illustrator illustrator(Brief brief) {
        Illustrator real = new Draughtsman(STYLES.get(brief.style()), FACES, brief.language());
        return (spec, data, phrases, problems) -> {
            Optional<Illustration> drawn = real.illustrate(spec, data, phrases, new Problems());
            return drawn.isPresent() ? drawn : Optional.of(new Blank(spec.id()));
        };
    }

    /** A drawing of nothing. */
    record Blank(String id) implements Illustration {
        @Override
        public Drawing at(double width) {
            Mark frame = new Mark.Shape(
                    Outline.rectangle(0, 0, width, 90),
                    Optional.empty(),
                    Optional.of(Mark.Stroke.solid(Colour.BLACK, 0.5)));
            return new Drawing(width, 90, List.of(frame));
        }

        @Override
        public String alternative() {
            return "An empty frame for " + id + ".";
        }

        @Override
        public List<List<String>> table() {
            return List.of();
        }

        @Override
        public Attachment data() {
            return new Attachment(id + ".csv", "a,b\n1,2\n");
        }
    }

    /** A style beside those that ship, from the text of its file. */
    static Style style(String yaml) {
        try {
            Path folder = Files.createTempDirectory("styles");
            for (String name : List.of("base", "house", "memo", "accessible")) {
                Files.createDirectories(folder.resolve(name));
                Files.copy(
                        Path.of("styles", name, "style.yaml"),
                        folder.resolve(name).resolve("style.yaml"));
            }
            Files.createDirectories(folder.resolve("own"));
            Files.writeString(folder.resolve("own/style.yaml"), yaml);
            Problems problems = new Problems();
            Style style = Styles.read(folder, "styles", problems).get("own");
            if (style == null) {
                throw new IllegalArgumentException(problems.sorted().toString());
            }
            return style;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Pages in this style, in which nothing is broken. */
    static Pages sound(Style style, Edition edition, Problems problems) {
        Pages pages = new PageSetter(style, FACES, HYPHENATOR).set(edition, problems);
        assertThat(PagesCheck.broken(pages)).isEmpty();
        return pages;
    }

    static Pages pages(Edition edition, Problems problems) {
        return new PageSetter(STYLES.get(edition.setup().style()), FACES, HYPHENATOR).set(edition, problems);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        PdfWriter writer = new PdfWriter();
        for (Map.Entry<String, Edition> entry : editions().entrySet()) {
            if (args.length > 1 && !List.of(args).contains(entry.getKey())) {
                continue;
            }
            Problems problems = new Problems();
            Pages pages = pages(entry.getValue(), problems);
            problems.sorted().forEach(System.err::println);
            PagesCheck.broken(pages).forEach(b -> System.err.println(entry.getKey() + ": " + b));
            Files.writeString(folder.resolve(entry.getKey() + ".txt"), PageDump.of(pages));
            System.err.println(entry.getKey() + " " + pages.pages().size() + " pages");
            Files.write(folder.resolve(entry.getKey() + ".pdf"), writer.write(pages, entry.getValue()));
        }
    }
}
