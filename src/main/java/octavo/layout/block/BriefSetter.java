package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Edition.Part;
import octavo.page.Tag;
import octavo.report.Block.PanelKind;
import octavo.style.Style.Opening;

/** Sets a whole brief: opening, contents, parts, notes, sources, imprint. */
public final class BriefSetter {
    /** The anchor of a summary that the brief asks for; it has a page of its own. */
    private static final String SUMMARY = "octavo-summary";

    private final Desk desk;
    private final Flow flow = new Flow();
    private final boolean contents;
    private final Opening opening;

    private BriefSetter(Desk desk, boolean contents) {
        this.desk = desk;
        this.contents = contents;
        this.opening = desk.style.design().opening();
    }

    /** @param contents whether a table of contents is set */
    public static Manuscript set(Desk desk, boolean contents) {
        return new BriefSetter(desk, contents).set();
    }

    private Manuscript set() {
        Edition edition = desk.edition;
        desk.tags.open(Tag.of(Tag.Role.DOCUMENT, -1).withLanguage(edition.language()));
        Signs.open(desk.tags, edition);
        Manuscript.Spoken spoken = spoken(edition);
        Optional<Box> cover = Optional.empty();
        if (opening == Opening.COVER) {
            cover = Optional.of(new CoverSetter(desk).set());
        } else if (opening == Opening.MEMO) {
            new TitleSetter(desk, flow).memo();
        } else {
            new TitleSetter(desk, flow).title();
        }
        List<Block> front = opening == Opening.MEMO ? List.of() : front();
        new BlockSetter(desk, Area.measure(desk.geometry, 0), flow).all(front);
        int at = flow.size();
        boolean listed = contents && new ContentsSetter(desk, flow).set();
        double contentsHeight = flow.from(at).leastHeight(desk.geometry.depth());
        boolean imprint = listed && front.isEmpty() && hasPageForContents();
        if (imprint) {
            new ImprintSetter(desk).set(flow);
        }
        parts(front.size());
        flow.barrier();
        new BackMatter(desk, flow).set(!imprint);
        desk.tags.close();
        return Manuscript.of(desk, cover, flow, contentsHeight, spoken);
    }

    /**
     * Whether the contents have the page behind the cover to themselves. The imprint then stands at its foot, where many
     * reports have it, and not on the last page.
     */
    private boolean hasPageForContents() {
        return opening == Opening.COVER
                && desk.geometry.hasColumn()
                && !desk.edition.imprint().entries().isEmpty()
                && !desk.edition.parts().isEmpty()
                && desk.edition.parts().get(0).kind() == Part.Kind.CHAPTER;
    }

    /** A memo's kicker stands in the head alone, others show it in the title. */
    private Manuscript.Spoken spoken(Edition edition) {
        boolean kicker = opening == Opening.MEMO && edition.kicker().isPresent();
        return new Manuscript.Spoken(kicker ? OptionalInt.of(desk.tags.leaf(Tag.Role.PARAGRAPH)) : OptionalInt.empty());
    }

    /** Key findings and bottom line at the very beginning stand before the contents. */
    private List<Block> front() {
        List<Block> front = new ArrayList<>();
        boolean chapter =
                !desk.edition.parts().isEmpty() && desk.edition.parts().get(0).kind() != Part.Kind.CASE_STUDY;
        if (chapter) {
            for (Block block : desk.edition.parts().get(0).blocks()) {
                boolean leads = block instanceof Block.Panel panel
                        && (panel.kind() == PanelKind.KEY_FINDINGS || panel.kind() == PanelKind.BOTTOM_LINE);
                if (!leads) {
                    break;
                }
                front.add(block);
            }
        }
        return front;
    }

    private void parts(int taken) {
        boolean first = true;
        for (Part part : desk.edition.parts()) {
            List<Block> blocks =
                    first ? part.blocks().subList(taken, part.blocks().size()) : part.blocks();
            if (part.kind() == Part.Kind.CHAPTER && begins(first, taken > 0)) {
                flow.newPage();
            }
            flow.release(); // a heading or gloss at the end of a part belongs to it
            part(part, blocks);
            boolean summary = first && part.anchor().equals(SUMMARY);
            if (summary && opening != Opening.MEMO) {
                flow.newPage();
            }
            first = false;
        }
    }

    /** Whether a chapter begins a page; below a title the first one runs on. */
    private boolean begins(boolean first, boolean front) {
        return switch (opening) {
            case COVER -> !first || front || contents;
            case TITLE -> !first;
            case MEMO -> false;
        };
    }

    private void part(Part part, List<Block> blocks) {
        boolean titled = part.title().isPresent()
                && part.kind() != Part.Kind.LOOSE
                && (opening != Opening.MEMO || !part.title().get().equals(desk.edition.title()));
        Tag tag = Tag.of(Tag.Role.PART, -1);
        desk.tags.open(titled || part.kind() == Part.Kind.CASE_STUDY ? tag : tag.withAnchor(part.anchor()));
        desk.endnotes.partBegins(part);
        if (part.kind() == Part.Kind.CASE_STUDY) {
            new PanelSetter(desk, Area.measure(desk.geometry, 0), flow).caseStudy(part);
        } else {
            if (titled) {
                new ChapterSetter(desk, flow).set(part);
            } else {
                flow.anchor(part.anchor(), desk.geometry.text());
            }
            BlockSetter setter = new BlockSetter(desk, Area.measure(desk.geometry, titled ? 1 : 0), flow);
            boolean words = titled && desk.style.design().openingWords();
            if (words && !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph) {
                setter.opening(ChapterSetter.openingWords(paragraph));
            }
            setter.all(blocks);
        }
        desk.notes.settle();
        desk.endnotes.partEnds(flow);
        desk.tags.close();
    }
}
