package octavo.layout;

import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Edition.Contents;
import octavo.layout.block.BriefSetter;
import octavo.layout.block.Desk;
import octavo.layout.block.ExhibitSheet;
import octavo.layout.page.PageMaker;
import octavo.page.Pages;
import octavo.problem.Problems;
import octavo.style.Style;
import octavo.text.Faces;
import octavo.text.Hyphenator;

/** Lays briefs out in one style. Holds no state of its own: safe to share between threads. */
public final class PageSetter {
    /** Contents asked for "automatically" come with this many pages. */
    private static final int PAGES_WITH_CONTENTS = 3;

    /** A brief of so many words has three pages in every style; a shorter one is set without contents first. */
    private static final int SURELY_LONG = 2500;

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
        Problems own = new Problems();
        Pages pages = pages(edition, own);
        problems.addAll(own.sorted());
        return pages;
    }

    /** An exhibit alone on a sheet cut to it; {@code edition} gives language and phrases. */
    public Pages sheet(Edition edition, Block.Exhibit exhibit, Problems problems) {
        return ExhibitSheet.set(new Desk(edition, style, faces, hyphenator, problems), exhibit);
    }

    private Pages pages(Edition edition, Problems problems) {
        Contents contents = edition.setup().contents();
        boolean memo = style.design().opening() == Style.Opening.MEMO;
        boolean first =
                contents == Contents.ALWAYS || contents == Contents.AUTO && edition.words() >= SURELY_LONG && !memo;
        Pages pages = pages(edition, first, problems);
        boolean longEnough = pages.pages().size() >= PAGES_WITH_CONTENTS;
        return contents == Contents.AUTO && !first && !memo && longEnough
                ? pages(edition, true, new Problems())
                : pages;
    }

    private Pages pages(Edition edition, boolean contents, Problems problems) {
        Desk desk = new Desk(edition, style, faces, hyphenator, problems);
        return PageMaker.pages(desk, BriefSetter.set(desk, contents));
    }
}
