package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.page.Item;
import octavo.page.LinkArea;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.Tag;
import octavo.style.Role;

/** Sets an exhibit alone on a sheet that is cut to it: for slides and for the press. */
public final class ExhibitSheet {
    /** White around the exhibit, in pt, so that its frame does not stand on the edge. */
    private static final double MARGIN = 12;

    private ExhibitSheet() {}

    /** One page that holds the exhibit at the width of a full exhibit of the desk's style. */
    public static Pages set(Desk desk, Block.Exhibit exhibit) {
        double width = desk.geometry.exhibit();
        Flow flow = new Flow();
        desk.tags.open(Tag.of(Tag.Role.DOCUMENT, -1).withLanguage(desk.edition.language()));
        new ExhibitSetter(desk, Area.plain(MARGIN, width, Role.BODY), flow).set(Optional.empty(), exhibit);
        desk.tags.close();
        Box box = flow.flattened();
        List<Item> items = new ArrayList<>();
        box.items().forEach(item -> items.add(Moves.item(item, MARGIN)));
        List<LinkArea> links =
                box.links().stream().map(link -> Moves.link(link, MARGIN)).toList();
        List<Pages.Destination> spots = box.spots().stream()
                .map(s -> new Pages.Destination(s.anchor(), 0, s.x(), s.y() + MARGIN))
                .toList();
        Page page = new Page(width + 2 * MARGIN, box.height() + 2 * MARGIN, "1", items, links);
        return new Pages(List.of(page), desk.tags.list(), List.of(), spots, List.of());
    }
}
