package octavo.press;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import octavo.brief.Copy;
import octavo.brief.Format;
import octavo.copy.Stamper;
import octavo.edition.Edition;
import octavo.edition.Edition.Marking;
import octavo.epub.EpubMaster;
import octavo.page.Pages;
import octavo.page.Stamp;
import octavo.pdf.CopyNotes;
import octavo.pdf.PdfLock;
import octavo.pdf.PdfMaster;
import octavo.problem.Problems;
import octavo.style.Style;

/** What the copies of one batch share, made once. Safe to share between threads. */
final class CopyMaster {
    private final CopyBatch batch;
    private final Style style;
    private final Setter.SetBrief set;
    private final Edition edition;
    private final Pages pages;
    private final PdfMaster pdf;
    private final Stamper stamper;
    private final String pdfSum;
    private final Bindery bindery;
    private byte[] cover;
    private final Map<Optional<Marking>, Book> books = new ConcurrentHashMap<>();

    /** A book for copies of one marking, and its sum. */
    private record Book(EpubMaster master, String sum) {}

    private CopyMaster(CopyBatch batch, Style style, Setter.SetBrief set, Bindery bindery) {
        this.batch = batch;
        this.style = style;
        this.set = set;
        this.bindery = bindery;
        Map<Format, Edition> editions = set.tailored().editions();
        this.edition =
                editions.getOrDefault(Format.PDF, editions.values().iterator().next());
        this.pages = set.pages();
        this.pdf = bindery.pdfWriter()
                .master(
                        pages,
                        edition,
                        batch.setter().blanks(pages),
                        () -> batch.copies().stream().map(this::stamp).iterator());
        this.stamper = new Stamper(pdf.bytes(), pdf.blanks(), pdf.metadataObject());
        this.pdfSum = Sum.of(pdf.bytes());
    }

    /** Sets and writes the master, or notes why it cannot be. */
    static Optional<CopyMaster> of(CopyBatch batch, Workshop workshop, Bindery bindery, Problems problems) {
        Style style = workshop.styles().get(batch.master().style());
        return bindery.set(batch.master(), problems).map(set -> new CopyMaster(batch, style, set, bindery));
    }

    private Stamp stamp(Copy copy) {
        return batch.setter().stamp(pages, CopyBatch.words(copy));
    }

    /** What a copy of the PDF is made from, before it is made. */
    record Plan(String input, List<byte[]> contents, byte[] metadata) {}

    /** Prepares a copy; its input tells it from all others, but not by its password. */
    Plan plan(Copy copy) {
        List<byte[]> contents = pdf.contents(stamp(copy));
        byte[] metadata = pdf.metadata(notes(copy));
        Sum sum = new Sum().with(pdfSum).with(metadata).with(copy.password().isPresent() ? "locked" : "open");
        contents.forEach(sum::with);
        return new Plan(sum.hex(), contents, metadata);
    }

    private CopyNotes notes(Copy copy) {
        List<String> terms = new ArrayList<>();
        copy.marking().ifPresent(marking -> terms.add(marking.text()));
        edition.handling().notice().ifPresent(terms::add);
        String label = "#" + copy.number() + ": " + copy.holder();
        return new CopyNotes(label, terms, copy.password().isEmpty());
    }

    /** The PDF of a copy. */
    byte[] pdf(Copy copy, Plan plan) {
        byte[] id = java.util.Arrays.copyOf(java.util.HexFormat.of().parseHex(plan.input()), 16);
        byte[] stamped = stamper.stamp(plan.contents(), plan.metadata(), id);
        return copy.password().map(password -> PdfLock.lock(stamped, password)).orElse(stamped);
    }

    /** The profiles of a copy; a lock gives up the archival ones. */
    List<String> conforms(Copy copy) {
        List<String> all = Conformance.of(edition.setup().pdf());
        return copy.password().isEmpty()
                ? all
                : all.stream().filter(profile -> !profile.startsWith("PDF/A")).toList();
    }

    /** What a copy of the book is made from. */
    String epubInput(Copy copy) {
        Sum sum = new Sum().with(book(copy).sum);
        paragraphs(copy).forEach(sum::with);
        return sum.hex();
    }

    /** The EPUB of a copy. */
    byte[] epub(Copy copy) {
        return book(copy).master.copy(paragraphs(copy));
    }

    /** A book has no feet of pages: what stands there closes the title page. */
    private static List<String> paragraphs(Copy copy) {
        List<String> paragraphs = new ArrayList<>(copy.opening());
        copy.foot().ifPresent(paragraphs::add);
        return paragraphs;
    }

    private Book book(Copy copy) {
        return books.computeIfAbsent(copy.marking(), this::book);
    }

    private Book book(Optional<Marking> marking) {
        Edition book = set.tailored().edition(Format.EPUB);
        EpubMaster master = bindery.epubWriter()
                .master(
                        book.withHandling(book.handling().marked(marking)),
                        edition,
                        style,
                        pages.starts(),
                        cover(),
                        batch.texts());
        return new Book(master, Sum.of(master.copy(List.of())));
    }

    /** The picture for all books; drawn when the first asks for it. */
    private synchronized byte[] cover() {
        if (cover == null) {
            cover = Bindery.cover(pages.pages().get(0));
        }
        return cover;
    }

    /** The formats of a copy: a book cannot be locked. */
    static Set<Format> formats(Copy copy, Set<Format> wanted) {
        Map<Format, Boolean> formats = new EnumMap<>(Format.class);
        wanted.stream()
                .filter(f -> f == Format.PDF || copy.password().isEmpty())
                .forEach(f -> formats.put(f, true));
        return formats.keySet();
    }
}
