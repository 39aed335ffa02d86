package octavo.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Edition.Contents;
import octavo.layout.block.BriefSetter;
import octavo.layout.block.Desk;
import octavo.layout.block.ExhibitSheet;
import octavo.layout.block.Manuscript;
import octavo.layout.block.MarginRoom;
import octavo.layout.block.PageNumbers;
import octavo.layout.inline.Kept;
import octavo.layout.inline.ParagraphSetter;
import octavo.layout.page.PageMaker;
import octavo.page.Pages;
import octavo.problem.Problems;
import octavo.style.Role;
import octavo.style.Style;
import octavo.text.Faces;
import octavo.text.Hyphenator;

/** Lays briefs out in one style. Holds no state of its own: safe to share between threads. */
public final class PageSetter {
    /** Contents asked for "automatically" come with this many pages. */
    private static final int PAGES_WITH_CONTENTS = 3;

    /** A brief of so many words has three pages in every style; a shorter one may have fewer. */
    private static final int SURELY_LONG = 2500;

    /** One of so many often has three, which shows when its text is set: one with fewer is set without contents first. */
    private static final int LIKELY_LONG = 700;

    private final Style style;
    private final Faces faces;
    private final Hyphenator hyphenator;

    public PageSetter(Style style, Faces faces, Hyphenator hyphenator) {
        this.style = style;
        this.faces = faces;
        this.hyphenator = hyphenator;
    }

    /**
     * The pages of a brief. Whether they are within the brief's limit is for the caller to see.
     *
     * @param problems takes warnings about what could not be set as asked
     */
    public Pages set(Edition edition, Problems problems) {
        return laid(edition, problems).pages();
    }

    /**
     * A brief in pages, and how it fills them.
     *
     * @param free what is left empty on each page, in lines of running text
     * @param lines that a page takes
     * @param layouts how often the brief was laid out for it: again when only its length says that it needs contents,
     *     while the margin has no room for what should hang there, and while the pages that it refers to change
     */
    public record Laid(Pages pages, List<Double> free, double lines, int layouts) {}

    /** The pages of a brief, measured. */
    public Laid laid(Edition edition, Problems problems) {
        Problems own = new Problems();
        Laid laid = laidOut(edition, own);
        problems.addAll(own.sorted());
        return laid;
    }

    /** An exhibit alone on a sheet cut to it; {@code edition} gives language and phrases. */
    public Pages sheet(Edition edition, Block.Exhibit exhibit, Problems problems) {
        return ExhibitSheet.set(new Desk(edition, style, faces, hyphenator, problems), exhibit);
    }

    private Laid laidOut(Edition edition, Problems problems) {
        Contents contents = edition.setup().contents();
        boolean memo = style.design().opening() == Style.Opening.MEMO;
        boolean open = contents == Contents.AUTO && !memo;
        if (contents == Contents.ALWAYS || open && edition.words() >= LIKELY_LONG) {
            boolean sure = contents == Contents.ALWAYS || edition.words() >= SURELY_LONG;
            Optional<Laid> laid = laid(edition, true, 1, sure ? 0 : PAGES_WITH_CONTENTS, problems);
            if (laid.isPresent()) {
                return laid.get();
            }
        }
        Laid laid = laid(edition, false, 1, 0, problems).orElseThrow();
        boolean longEnough = laid.pages().pages().size() >= PAGES_WITH_CONTENTS;
        return open && longEnough ? laid(edition, true, 2, 0, new Problems()).orElseThrow() : laid;
    }

    /**
     * Sets a brief as often as its references to pages change and its margin has no room; once where all is well.
     *
     * @param least nothing is returned unless it is plain from its text that it takes so many pages without contents
     */
    private Optional<Laid> laid(Edition edition, boolean contents, int layouts, int least, Problems problems) {
        Optional<PageNumbers> next = Optional.of(PageNumbers.unknown());
        MarginRoom room = MarginRoom.ample();
        ParagraphSetter paragraphs = new ParagraphSetter(faces, hyphenator, Optional.of(new Kept()));
        Laid laid = null;
        for (int set = layouts; next.isPresent(); set++) {
            PageNumbers numbers = next.get();
            Problems own = new Problems();
            Desk desk = new Desk(edition, style, faces, paragraphs, numbers, room, own);
            Manuscript manuscript = BriefSetter.set(desk, contents);
            if (manuscript.leastPages() < least) {
                return Optional.empty();
            }
            PageMaker.Made made = PageMaker.made(desk, manuscript);
            laid = laid(desk, made, set);
            Optional<MarginRoom> more = room.next(made.late());
            room = more.orElse(room);
            next = more.isPresent() ? next : numbers.next(pagesOf(made.pages()));
            if (next.isEmpty()) {
                numbers.unsettled().forEach((anchor, reference) -> warn(desk, anchor, reference));
                problems.addAll(own.sorted());
            }
        }
        return Optional.of(laid);
    }

    private Laid laid(Desk desk, PageMaker.Made made, int layouts) {
        double line = style.text(Role.BODY).leading().pt();
        List<Double> free = made.free().stream().map(pt -> pt / line).toList();
        return new Laid(made.pages(), free, desk.geometry().depth() / line, layouts);
    }

    private static Map<String, Integer> pagesOf(Pages pages) {
        Map<String, Integer> pageOf = new HashMap<>();
        pages.destinations().forEach(d -> pageOf.putIfAbsent(d.anchor(), d.page() + 1));
        return pageOf;
    }

    private static void warn(Desk desk, String anchor, PageNumbers.Reference reference) {
        desk.warn(
                anchor,
                "page-unsettled",
                "the page of " + reference.words() + " (" + anchor + ") does not settle: " + reference.moves(),
                "its words stand there instead; write more or less in the sentence that names the page");
    }
}
