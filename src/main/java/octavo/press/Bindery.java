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
        Optional<Setter.SetBrief> set = new Setter(tailor, brief, hands(brief, style), problems).set();
        problems.addAll(workshop.faces().problems());
        return set.filter(done -> !problems.hasErrors());
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

    /** Writes the files; those of different kinds, and a book's cover, at the same time. */
    private Finished write(Brief brief, Style style, Setter.SetBrief set) {
        Set<Format> formats = new TreeSet<>(brief.formats());
        if (!only.isEmpty()) {
            formats.retainAll(only);
        }
        Map<Format, Edition> editions = set.tailored().editions();
        Edition edition = editions.values().iterator().next();
        Edition paged = editions.getOrDefault(Format.PDF, edition);
        List<Finished.Product> products = new ArrayList<>();
        if (formats.contains(Format.EPUB)) {
            Ahead<byte[]> cover =
                    Ahead.start("cover", () -> cover(set.pages().pages().get(0)));
            Optional<Ahead<byte[]>> pdf = formats.contains(Format.PDF)
                    ? Optional.of(Ahead.start("PDF", () -> pdfWriter.write(set.pages(), paged)))
                    : Optional.empty();
            byte[] epub = epubWriter.write(
                    editions.get(Format.EPUB), paged, style, set.pages().starts(), cover::get);
            pdf.ifPresent(writing -> products.add(put(brief, Format.PDF, edition, writing.get())));
            products.add(put(brief, Format.EPUB, edition, epub));
        } else if (formats.contains(Format.PDF)) {
            products.add(put(brief, Format.PDF, edition, pdfWriter.write(set.pages(), paged)));
        }
        return new Finished(
                brief.id(), style.name(), brief.language(), set.pages().pages().size(), edition.words(), products);
    }

    private Finished.Product put(Brief brief, Format format, Edition edition, byte[] bytes) {
        List<String> conforms =
                format == Format.PDF ? Conformance.of(edition.setup().pdf()) : Conformance.EPUB;
        return store.put(brief.id() + "." + format.key(), bytes, conforms);
    }
}
