package octavo.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import octavo.brief.Brief;
import octavo.brief.Format;
import octavo.brief.Tailor;
import octavo.drawing.PixelWriter;
import octavo.edition.Edition;
import octavo.epub.EpubWriter;
import octavo.exhibit.Draughtsman;
import octavo.layout.PageSetter;
import octavo.page.Page;
import octavo.pdf.PdfWriter;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.style.Style;

/** Makes the files of one brief after another. Safe to share between threads. */
final class Bindery {
    /** Pixels: 1,100 high for A4, what shops and shelves ask for. */
    private static final double COVER_WIDTH = 800;

    private final Workshop workshop;
    private final Set<Format> only;
    private final Store store;
    private final Tailor tailor;
    private final PdfWriter pdfWriter = new PdfWriter();
    private final EpubWriter epubWriter;
    private final Map<Hand, Draughtsman> draughtsmen = new ConcurrentHashMap<>();

    /** @param only formats to write; none means what each brief asks for */
    Bindery(Workshop workshop, Set<Format> only, Store store) {
        this.workshop = workshop;
        this.only = only;
        this.store = store;
        this.tailor = workshop.tailor();
        this.epubWriter = new EpubWriter(workshop.faces(), workshop.hyphenator());
    }

    /** Where finished files go. */
    interface Store {
        /** Takes a file; {@code name} is relative to the output folder. */
        Finished.Product put(String name, byte[] bytes, List<String> conforms);
    }

    /** Whoever draws in one style and language; an exhibit is drawn once by each. */
    private record Hand(String style, String language) {}

    /** What came of a brief: a product, or problems, or both when they are only warnings. */
    record Result(Optional<Finished> finished, List<Problem> problems) {}

    Result bind(Brief brief) {
        Problems problems = new Problems();
        Style style = workshop.styles().get(brief.style());
        Optional<Finished> finished = set(brief, problems).map(set -> write(brief, style, set));
        return new Result(finished, problems.sorted());
    }

    /** The brief in pages, or empty after problems were noted. */
    Optional<Setter.SetBrief> set(Brief brief, Problems problems) {
        Style style = workshop.styles().get(brief.style());
        return new Setter(tailor, brief, hands(brief, style), problems).set().filter(set -> !problems.hasErrors());
    }

    PdfWriter pdfWriter() {
        return pdfWriter;
    }

    EpubWriter epubWriter() {
        return epubWriter;
    }

    /** Draughtsmen of a style as it is are shared; those of one that a limit makes try are not needed again. */
    private Hands hands(Brief brief, Style style) {
        Draughtsman shared = draughtsmen.computeIfAbsent(
                new Hand(brief.style(), brief.language()),
                hand -> new Draughtsman(style, workshop.faces(), brief.language()));
        return new Hands(
                style,
                s -> s == style ? shared : new Draughtsman(s, workshop.faces(), brief.language()),
                s -> new PageSetter(s, workshop.faces(), workshop.hyphenator()));
    }

    /** The picture of a book's cover: its first page in whole pixels, so that no edge is blurred. */
    static byte[] cover(Page page) {
        return PixelWriter.png(page.drawing(), COVER_WIDTH / page.width());
    }

    private Finished write(Brief brief, Style style, Setter.SetBrief set) {
        Set<Format> formats = new TreeSet<>(brief.formats());
        if (!only.isEmpty()) {
            formats.retainAll(only);
        }
        Edition edition = set.tailored().editions().values().iterator().next();
        byte[] pdf = pdfWriter.write(set.pages(), set.tailored().editions().getOrDefault(Format.PDF, edition));
        List<Finished.Product> products = new ArrayList<>();
        for (Format format : formats) {
            String name = brief.id() + "." + format.key();
            if (format == Format.PDF) {
                products.add(store.put(name, pdf, Conformance.of(edition.setup().pdf())));
            } else {
                byte[] cover = cover(set.pages().pages().get(0));
                byte[] epub = epubWriter.write(
                        set.tailored().edition(format),
                        set.tailored().editions().getOrDefault(Format.PDF, edition),
                        style,
                        set.pages().starts(),
                        cover);
                products.add(store.put(name, epub, Conformance.EPUB));
            }
        }
        return new Finished(
                brief.id(), style.name(), brief.language(), set.pages().pages().size(), edition.words(), products);
    }
}
