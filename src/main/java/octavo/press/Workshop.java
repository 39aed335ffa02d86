package octavo.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import octavo.brief.Brief;
import octavo.brief.BriefFiles;
import octavo.brief.BriefReader;
import octavo.brief.Needs;
import octavo.brief.Tailor;
import octavo.content.ContentReader;
import octavo.edition.Edition.PdfVersion;
import octavo.exhibit.Draughtsman;
import octavo.layout.PageSetter;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Report;
import octavo.style.Style;
import octavo.style.Styles;
import octavo.text.Faces;
import octavo.text.FontLibrary;
import octavo.text.Hyphenator;

/**
 * What all briefs of a run share, read once.
 *
 * @param styles by name, as far as the order's briefs need them
 * @param hyphenator keeps the words that it met, so all briefs use one
 * @param briefs every brief of the content folder, by id
 */
record Workshop(
        Report report, Map<String, Style> styles, Faces faces, Hyphenator hyphenator, Map<String, Brief> briefs) {

    /**
     * Reads what the briefs of an order need: the original content and all files of briefs, with the translations and
     * styles of the briefs that it names, or all. Whatever is read is checked, so an order for all tells every problem there
     * is. Empty when too little could be read to go on.
     */
    static Optional<Workshop> open(Order order, Problems problems) {
        return open(
                order,
                files -> order.briefs().isEmpty() ? Needs.ALL : files.needs(order.briefs(), order.copies()),
                problems);
    }

    /** Reads everything, whichever briefs an order names. */
    static Optional<Workshop> openAll(Order order, Problems problems) {
        return open(order, files -> Needs.ALL, problems);
    }

    private record Asked(BriefFiles files, Needs needs) {}

    /** Content, styles and fonts are read at the same time. */
    private static Optional<Workshop> open(Order order, Function<BriefFiles, Needs> needs, Problems problems) {
        String styleFolder = shown(order.styles());
        FontLibrary.Loading fontsToCome = FontLibrary.start(order.styles().resolve("fonts"), styleFolder + "/fonts");
        Problems inStyles = new Problems();
        Ahead<Asked> asked = Ahead.start("briefs", () -> {
            BriefFiles files = BriefFiles.read(order.content().resolve("briefs"), shown(order.content()) + "/briefs");
            return new Asked(files, needs.apply(files));
        });
        Ahead<Map<String, Style>> stylesToCome = Ahead.start(
                "styles",
                () -> Styles.read(order.styles(), styleFolder, asked.get().needs()::style, inStyles));
        Optional<Report> report = ContentReader.read(
                order.content(),
                shown(order.content()),
                order.date(),
                language -> asked.get().needs().language(language),
                problems);
        Map<String, Style> styles = stylesToCome.get();
        problems.addAll(inStyles.sorted());
        Faces faces = fontsToCome.faces(problems);
        checkFamilies(styles, faces, styleFolder, problems);
        return report.map(r -> {
            boolean fonts = !faces.isEmpty(); // without them every character would be missing
            if (fonts) {
                Coverage.check(r, faces, problems);
            }
            List<Brief> briefs = new BriefReader(
                            r, Styles.names(order.styles()), asked.get().needs())
                    .readAll(asked.get().files(), problems);
            if (fonts) {
                Coverage.check(briefs, faces, problems);
            }
            List<Brief> versioned = briefs.stream()
                    .map(b -> versioned(b, styles))
                    .map(b -> order.draft() ? b.with(b.terms().asDraft()) : b)
                    .toList();
            return new Workshop(r, styles, faces, Hyphenator.of(r.publication().hyphenation()), byId(versioned));
        });
    }

    /** What a brief does not say of its PDF, its style may. */
    private static Brief versioned(Brief brief, Map<String, Style> styles) {
        Optional<PdfVersion> asked = Optional.ofNullable(styles.get(brief.style()))
                .flatMap(Style::pdf)
                .map(pdf -> PdfVersion.valueOf(pdf.name()));
        return brief.pdf().isPresent() || asked.isEmpty() ? brief : brief.withPdf(asked.get());
    }

    /** Tailors briefs that may refer to each other. */
    Tailor tailor() {
        return new Tailor(report, List.copyOf(briefs.values()));
    }

    /** Who draws and sets a brief that is set alone. */
    Hands hands(Brief brief) {
        Style style = styles.get(brief.style());
        return new Hands(
                style, s -> new Draughtsman(s, faces, brief.language()), s -> new PageSetter(s, faces, hyphenator));
    }

    /** The briefs that an order names, or all; unknown names are problems. */
    List<Brief> chosen(List<String> ids, Problems problems) {
        if (ids.isEmpty()) {
            return List.copyOf(briefs.values());
        }
        List<Brief> chosen = new ArrayList<>();
        for (String id : new java.util.LinkedHashSet<>(ids)) {
            Brief brief = briefs.get(id);
            if (brief == null) {
                problems.error(
                        Span.of("command line"),
                        "unknown-brief",
                        "no brief \"" + id + "\"",
                        Suggestion.hint(id, briefs.keySet()));
            } else {
                chosen.add(brief);
            }
        }
        return chosen;
    }

    private static Map<String, Brief> byId(List<Brief> briefs) {
        return briefs.stream()
                .collect(Collectors.toMap(Brief::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static void checkFamilies(Map<String, Style> styles, Faces faces, String folder, Problems problems) {
        List<String> known = faces.families();
        styles.forEach((name, style) -> {
            Style.Families f = style.families();
            for (String family : List.of(f.serif(), f.sans(), f.mono())) {
                if (!known.contains(family) && !known.isEmpty()) {
                    problems.error(
                            Span.of(folder + "/" + name + "/style.yaml"),
                            "unknown-family",
                            "no font family \"" + family + "\" in fonts.yaml",
                            Suggestion.hint(family, known));
                }
            }
        });
    }

    private static String shown(java.nio.file.Path folder) {
        String name = folder.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }
}
