package octavo.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.Stamp;

/** What a master keeps ready for its copies: a blank content stream on each page, its marks, and faces for all words. */
final class Stamping {
    private final List<List<Integer>> blanks;
    private final List<Map<Integer, Integer>> ids = new ArrayList<>();
    private final List<Stream> streams = new ArrayList<>();
    private final List<Page> sheets = new ArrayList<>();
    private final DocumentFonts fonts;
    private final LeafTags leafTags;
    private final PagePainter painter;

    /** @param blanks leaves on each page that copies fill, in the order in which they are marked */
    Stamping(Pages pages, List<List<Integer>> blanks, DocumentFonts fonts) {
        this.blanks = blanks;
        this.fonts = fonts;
        this.leafTags = new LeafTags(pages.tags());
        this.painter =
                new PagePainter(fonts, null, (page, leaf) -> ids.get(page).get(leaf), leafTags);
        for (Page page : pages.pages()) {
            sheets.add(new Page(page.width(), page.height(), page.label(), List.of(), List.of()));
        }
    }

    /** Marks the blanks of a page and gives the stream that copies replace. */
    Stream blank(int page, MarkedContent marked) {
        Map<Integer, Integer> onPage = new HashMap<>();
        StringBuilder content = new StringBuilder();
        for (int leaf : blanks.get(page)) {
            int id = marked.next(page, leaf);
            onPage.put(leaf, id);
            content.append('/')
                    .append(leafTags.name(leaf))
                    .append("<</MCID ")
                    .append(id)
                    .append(">>BDC\nEMC\n");
        }
        ids.add(onPage);
        Stream stream = Cos.stream(content.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        streams.add(stream);
        return stream;
    }

    /** Lets the document's faces have every character of these stamps. */
    void prepare(Iterable<Stamp> stamps, FontPrograms programs) {
        DocumentFonts all = new DocumentFonts(programs);
        PagePainter trial =
                new PagePainter(all, null, (page, leaf) -> ids.get(page).get(leaf), leafTags);
        for (Stamp stamp : stamps) {
            contents(stamp, trial);
        }
        fonts.take(all);
    }

    /** The content streams of a copy, one for each page. Safe for many threads once the document is written. */
    List<byte[]> contents(Stamp stamp) {
        return contents(stamp, painter);
    }

    private List<byte[]> contents(Stamp stamp, PagePainter hand) {
        List<byte[]> contents = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Page sheet = sheets.get(i);
            Page stamped = new Page(
                    sheet.width(), sheet.height(), sheet.label(), stamp.pages().get(i), List.of());
            contents.add(hand.paint(i, stamped).content());
        }
        return contents;
    }

    /** Object numbers of the blank streams, by page, once the document is written. */
    List<Integer> objects() {
        return streams.stream().map(Stream::number).toList();
    }
}
