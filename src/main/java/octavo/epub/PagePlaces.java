package octavo.epub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.edition.Edition;
import octavo.page.Pages.PageStart;
import octavo.page.Pages.Place;
import octavo.page.Pages.Place.Front;
import octavo.style.Style;

/**
 * Carries page starts from the edition that was set in pages over to the book's, where the two differ by what a format
 * condition shows in one of them only. A page that begins with something the book lacks begins with what follows it.
 */
final class PagePlaces {
    private final List<Places.Stop> from;
    private final Map<Place, Integer> fromIndex = new HashMap<>();
    private final Map<Object, Place> to = new HashMap<>();

    private PagePlaces(Places from, Places to) {
        this.from = from.stops();
        for (int i = 0; i < this.from.size(); i++) {
            fromIndex.put(this.from.get(i).place(), i);
        }
        to.stops().forEach(stop -> this.to.put(stop.identity(), stop.place()));
    }

    static List<PageStart> carried(Edition paged, Edition book, Style style, List<PageStart> starts) {
        if (paged == book || paged.equals(book)) {
            return starts;
        }
        PagePlaces places = new PagePlaces(
                Places.of(paged, NoteHomes.of(paged, style)), Places.of(book, NoteHomes.of(book, style)));
        return starts.stream()
                .map(start -> new PageStart(start.label(), places.carried(start.place())))
                .toList();
    }

    private Place carried(Place place) {
        if (place instanceof Front) {
            return place;
        }
        int offset = place instanceof Place.InParagraph in ? in.offset() : 0;
        Integer index = fromIndex.get(Places.start(place));
        if (index == null) {
            throw new IllegalArgumentException("a page begins at " + place + ", which is not in the edition");
        }
        Place same = to.get(from.get(index).identity());
        if (same != null) {
            return same instanceof Place.InParagraph in ? new Place.InParagraph(in.ordinal(), offset) : same;
        }
        return from.subList(index + 1, from.size()).stream()
                .filter(stop -> to.containsKey(stop.identity()))
                .findFirst()
                .map(stop -> to.get(stop.identity()))
                .orElseGet(Front::new);
    }
}
