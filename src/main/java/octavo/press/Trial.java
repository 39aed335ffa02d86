package octavo.press;

import java.util.Set;
import octavo.brief.Brief;
import octavo.brief.Format;
import octavo.brief.Tailor;
import octavo.brief.Tailored;
import octavo.edition.Edition;
import octavo.epub.EpubWriter;
import octavo.exhibit.Draughtsman;
import octavo.layout.PageSetter;
import octavo.page.Pages;
import octavo.pdf.PdfWriter;
import octavo.problem.Problems;
import octavo.style.Style;

/** One brief under the stopwatch, made again and again. */
final class Trial {
    private final Tailor tailor;
    private final Brief brief;
    private final PdfWriter writer;
    private final Style style;
    private final Draughtsman draughtsman;
    private final PageSetter pageSetter;
    private final EpubWriter epubWriter;
    private final StopWatch watch = new StopWatch();
    private long heapUsed;
    private long heapLive;
    private int pages;
    private int words;

    Trial(Workshop workshop, Tailor tailor, Brief brief, PdfWriter writer) {
        this.tailor = tailor;
        this.brief = brief;
        this.writer = writer;
        this.style = workshop.styles().get(brief.style());
        this.draughtsman = new Draughtsman(style, workshop.faces(), brief.language());
        this.pageSetter = new PageSetter(style, workshop.faces(), workshop.hyphenator());
        this.epubWriter = new EpubWriter(workshop.faces(), workshop.hyphenator());
    }

    /** Makes the brief so many times. */
    void run(int times) {
        try (HeapWatch heap = new HeapWatch()) {
            for (int i = 0; i < times; i++) {
                make();
            }
            HeapWatch.Peak peak = heap.peak();
            heapUsed = Math.max(heapUsed, peak.used());
            heapLive = Math.max(heapLive, peak.live());
        }
    }

    private void make() {
        Tailored tailored = watch.time(
                "tailor",
                () -> tailor.tailor(brief, Set.of(), draughtsman, new Problems())
                        .orElseThrow());
        Edition edition = tailored.editions().values().iterator().next();
        Pages made = watch.time("lay out", () -> pageSetter.set(edition, new Problems()));
        watch.time("write PDF", () -> writer.write(made, edition));
        watch.join(Bench.PRESS, "lay out", "write PDF");
        if (brief.formats().contains(Format.EPUB)) {
            watch.time(
                    "write EPUB",
                    () -> epubWriter.write(
                            tailored.edition(Format.EPUB), edition, style, made.starts(), () -> new byte[0]));
        }
        pages = made.pages().size();
        words = edition.words();
    }

    /** What the runs so far took. */
    Bench.Timing timing() {
        return new Bench.Timing(brief.id(), pages, words, watch.laps(), heapUsed, heapLive);
    }
}
