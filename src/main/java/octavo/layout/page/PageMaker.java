package octavo.layout.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.drawing.Mark;
import octavo.layout.block.Box;
import octavo.layout.block.Desk;
import octavo.layout.block.Geometry;
import octavo.layout.block.Manuscript;
import octavo.page.Item;
import octavo.page.Item.Artifact;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.Pages.Destination;
import octavo.page.Pages.PageStart;
import octavo.page.Pages.Place;
import octavo.style.Palette;
import octavo.style.Role;

/** Makes pages of a set brief: breaks it, places what hangs and what stands at the foot, adds heads and folios. */
public final class PageMaker {
    /** Length of the separator of footnotes: the margin column's width, or as much where there is none (LOOK.md: 37 mm). */
    private static final double SEPARATOR = 104.88;

    private final Desk desk;
    private final Geometry geometry;
    private final Galley galley;
    private final Manuscript manuscript;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft.Hanging> waiting = new ArrayList<>();
    private final List<Draft.Hanging> waitingInPanel = new ArrayList<>();
    private final List<Double> free = new ArrayList<>();
    private final Set<Integer> late = new HashSet<>();

    private PageMaker(Desk desk, Manuscript manuscript) {
        this.desk = desk;
        this.geometry = desk.geometry();
        this.manuscript = manuscript;
        Manuscript.NoteGaps gaps = manuscript.noteGaps();
        this.galley = new Galley(
                manuscript.elements(),
                manuscript.feet(),
                geometry.depth(),
                geometry.baseline(),
                desk.type().leading(Role.BODY),
                new NoteArea.Gaps(gaps.before(), gaps.rule(), gaps.after(), gaps.between(), gaps.trail()));
    }

    /** The pages of a brief. */
    public static Pages pages(Desk desk, Manuscript manuscript) {
        return made(desk, manuscript).pages();
    }

    /**
     * A brief in pages.
     *
     * @param free what is left empty on each page, in pt: above its notes and what stands at its foot
     * @param late numbers of glosses and facts that hang too far behind their paragraphs
     */
    public record Made(Pages pages, List<Double> free, Set<Integer> late) {}

    /** The pages of a brief with how full they are. */
    public static Made made(Desk desk, Manuscript manuscript) {
        PageMaker maker = new PageMaker(desk, manuscript);
        Pages pages = maker.make();
        return new Made(pages, List.copyOf(maker.free), Set.copyOf(maker.late));
    }

    private Pages make() {
        manuscript.cover().ifPresent(cover -> free.add(0.0));
        for (PageBreaker.Stretch stretch : PageBreaker.pages(galley)) {
            Draft draft = new Draft(geometry);
            if (manuscript.style().design().level()) {
                Leveller.place(galley, stretch, draft);
            } else {
                PageWalk.place(galley, stretch.start(), stretch.end(), draft);
            }
            notes(draft, stretch);
            if (stretch.end().free() < -NoteArea.TINY) {
                tooHigh(draft);
            }
            hang(draft);
            drafts.add(draft);
            free.add(Math.max(0, stretch.end().free()));
        }
        while (!waiting.isEmpty() || !waitingInPanel.isEmpty()) {
            Draft draft = new Draft(geometry);
            hang(draft);
            drafts.add(draft);
            free.add(geometry.depth());
        }
        return finish();
    }

    private void tooHigh(Draft draft) {
        desk.refuse(
                draft.start(),
                "too-high",
                "something is higher than a page and would reach below it",
                "shorten what stands here, or split it");
    }

    /** The notes of a page, down to the foot of its text area. */
    private void notes(Draft draft, PageBreaker.Stretch stretch) {
        List<NoteArea.Rest> queue = NoteArea.queue(stretch.start().carried(), draft.notes());
        End end = stretch.end();
        NoteArea.Cut cut = galley.notes.cut(queue, geometry.depth() - end.used(), end.used() == 0);
        if (cut.placed().isEmpty()) {
            return;
        }
        NoteArea.Gaps gaps = galley.notes.gaps();
        Palette palette = manuscript.style().palette();
        boolean low = draft.foot() < geometry.depth();
        double foot = low ? draft.foot() : Math.max(geometry.depth(), end.used() + cut.height());
        double y = foot - cut.height() + gaps.before();
        double width = geometry.hasColumn() ? geometry.column() : SEPARATOR;
        draft.add(new Item.Placed(
                Mark.Shape.rectangle(geometry.text(), geometry.top() + y, width, gaps.rule(), palette.ink3()),
                Artifact.LAYOUT));
        y += gaps.rule() + gaps.after();
        for (int i = 0; i < cut.placed().size(); i++) {
            NoteArea.Part part = cut.placed().get(i);
            y += i > 0 ? gaps.between() : 0;
            for (Box line : galley.notes.lines(part.number()).subList(part.from(), part.to())) {
                draft.note(line, y);
                y += line.height();
            }
        }
    }

    /** What found no room on pages before hangs here first: beside the same panel if it goes on. */
    private void hang(Draft draft) {
        Optional<Draft.Part> panel = draft.goesOn();
        List<Draft.Hanging> ofPage = new ArrayList<>(waiting);
        List<Draft.Hanging> ofPanel = new ArrayList<>(waitingInPanel);
        waiting.clear();
        waitingInPanel.clear();
        if (panel.isEmpty()) {
            ofPage.addAll(ofPanel);
        }
        for (Draft.Part part : draft.columns()) {
            List<Draft.Hanging> hangs = new ArrayList<>();
            List<Draft.Hanging> before = part.frame == null ? ofPage : part == panel.orElse(null) ? ofPanel : List.of();
            before.forEach(h -> hangs.add(new Draft.Hanging(h.hang(), part.top, h.waited())));
            hangs.addAll(part.hangs);
            hang(draft, part, hangs);
        }
    }

    private void hang(Draft draft, Draft.Part part, List<Draft.Hanging> hangs) {
        MarginColumn column = new MarginColumn(part.frame == null ? 0 : part.top, part.bottom);
        part.blocked.forEach(b -> column.block(b[0], b[1]));
        List<Draft.Hanging> free = new ArrayList<>();
        for (Draft.Hanging h : hangs) {
            if (h.hang().pinned()) {
                draft.hang(h.box(), h.wish());
                column.block(h.wish(), h.wish() + h.box().height());
            } else {
                free.add(h);
            }
        }
        double[] wishes = free.stream().mapToDouble(Draft.Hanging::wish).toArray();
        double[] heights = free.stream().mapToDouble(h -> h.box().height()).toArray();
        double[] places = column.places(wishes, heights);
        boolean moved = false;
        for (int i = 0; i < places.length; i++) {
            boolean alone = part.frame == null && part.hangs.isEmpty() && i == 0 && part.blocked.isEmpty();
            if (Double.isNaN(places[i]) && !alone) {
                Draft.Hanging later = free.get(i).later();
                (part.frame == null ? waiting : waitingInPanel).add(later);
                if (later.late()) {
                    late.add(later.hang().number());
                }
                moved = true;
            } else {
                draft.hang(free.get(i).box(), Double.isNaN(places[i]) ? 0 : places[i]);
            }
        }
        if (moved && part.frame != null && part.bottom - part.top < heights[0]) {
            desk.warn(
                    draft.start(),
                    "margin-full",
                    "what hangs beside a panel is higher than the panel",
                    "shorten its facts");
        }
    }

    private Pages finish() {
        boolean cover = manuscript.cover().isPresent();
        int total = drafts.size() + (cover ? 1 : 0);
        List<Destination> destinations = destinations(cover ? 1 : 0);
        Map<String, Integer> pageOf = new LinkedHashMap<>();
        destinations.forEach(d -> pageOf.putIfAbsent(d.anchor(), d.page() + 1));
        List<Page> pages = new ArrayList<>();
        List<PageStart> starts = new ArrayList<>();
        Furniture furniture = new Furniture(desk, manuscript, total);
        if (cover) {
            pages.add(cover(manuscript.cover().get(), furniture));
            starts.add(new PageStart("1", new Place.Front()));
        }
        for (Draft draft : drafts) {
            int number = pages.size() + 1;
            String label = Integer.toString(number);
            pages.add(page(draft, label, furniture, number, pageOf));
            starts.add(new PageStart(label, draft.start().orElse(new Place.Front())));
        }
        return new Pages(pages, manuscript.tags(), manuscript.outline(), destinations, starts);
    }

    private Page cover(Box box, Furniture furniture) {
        List<Item> items = new ArrayList<>(box.items());
        Palette palette = manuscript.style().palette();
        int ground = 0;
        while (ground < items.size() && items.get(ground).owner() == Artifact.BACKGROUND) {
            ground++;
        }
        items.addAll(ground, furniture.watermark(Optional.of(Watermark.onCover(palette))));
        items.addAll(furniture.signs(1, Optional.of(palette.coverTitle())));
        return new Page(geometry.width(), geometry.height(), "1", items, box.links());
    }

    private Page page(Draft draft, String label, Furniture furniture, int number, Map<String, Integer> pageOf) {
        List<Item> items = new ArrayList<>(furniture.watermark(Optional.empty()));
        items.addAll(draft.under());
        for (Object entry : draft.content()) {
            if (entry instanceof Item item) {
                items.add(item);
            } else {
                items.addAll(number((Box.Late) entry, pageOf));
            }
        }
        items.addAll(furniture.items(number));
        return new Page(geometry.width(), geometry.height(), label, items, draft.links());
    }

    private List<Item> number(Box.Late late, Map<String, Integer> pageOf) {
        Integer page = pageOf.get(late.anchor());
        Integer last = pageOf.get(late.last());
        if (page == null || last == null) {
            return List.of();
        }
        String text = manuscript.pageWords(late.words(), page, last);
        String apart = "\u00A0" + text; // not read as one word with the title
        return desk.typist().artifact(apart, late.look(), late.right(), late.y(), true, new Item.Leaf(late.leaf()));
    }

    private List<Destination> destinations(int firstPage) {
        List<Destination> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        manuscript
                .cover()
                .ifPresent(c -> c.spots().forEach(s -> {
                    if (seen.add(s.anchor())) {
                        all.add(new Destination(s.anchor(), 0, s.x(), s.y()));
                    }
                }));
        for (int i = 0; i < drafts.size(); i++) {
            for (Box.Spot spot : drafts.get(i).spots()) {
                if (seen.add(spot.anchor())) {
                    all.add(new Destination(spot.anchor(), firstPage + i, spot.x(), spot.y()));
                }
            }
        }
        return all;
    }
}
