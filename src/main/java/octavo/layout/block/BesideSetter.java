package octavo.layout.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import octavo.layout.inline.Shape;

/**
 * Sets an exhibit of half width with text beside it. The lines there are shorter until they have passed its foot, and the
 * paragraph that passes it goes on in the full measure (Knuth and Plass 1981, "line lengths"). Where it stands is left to
 * the pages: beside the text that follows it, or beside a later paragraph, so that text can fill the page before; or, as
 * there is too little text or no room, in the measure without text beside it.
 */
final class BesideSetter {
    /** The exhibit stands beside one of so many paragraphs. */
    private static final int MOST_WAYS = 4;

    /** Each paragraph that it stands later costs so much, and standing without text beside it as much as 16 lines of white. */
    private static final int LATER = 6;

    private static final int ALONE = 250;

    /** Least room between its source and a line in the full measure, in pt. */
    private static final double CLEAR = 7;

    /** Its rule is at least so far below the baseline of the text above it, in pt. */
    private static final double BELOW_TEXT = 12;

    /** Text may end so many lines above the exhibit's foot. */
    private static final double SHORT = 1.5;

    private final Desk desk;
    private final Area area;
    private final ExhibitSetter.Half exhibit;
    private final ProseSetter setter;
    private final double leading;
    private final double titleBaseline;
    private final List<Waiting> text = new ArrayList<>();
    private double depth;

    BesideSetter(Desk desk, Area area, ExhibitSetter.Half exhibit) {
        this.desk = desk;
        this.area = area;
        this.exhibit = exhibit;
        this.setter = new ProseSetter(desk, area);
        this.leading = desk.type.leading(area.body());
        this.titleBaseline = exhibit.titleBaseline();
    }

    /** A paragraph that waits to be set. */
    private record Waiting(Prose prose, Between.Asked apart, ProseSetter.Lines lines, List<Box.Hang> hangs) {
        /** Boxes of its lines with what hangs at them. */
        List<Box> hung(List<Box> boxes) {
            if (hangs.isEmpty() || boxes.isEmpty()) {
                return boxes;
            }
            List<Box> all = new ArrayList<>(boxes);
            for (Box.Hang hang : hangs) {
                all.set(0, all.get(0).with(hang));
            }
            return all;
        }
    }

    /** Whether a paragraph can be one of those that the exhibit may stand beside. */
    boolean takes(Area other, Between.Asked apart) {
        boolean near = apart.gap() < leading && apart.items().isEmpty();
        boolean full = text.size() >= MOST_WAYS && depth > enough();
        return other.equals(area) && near && !full;
    }

    /** Twice a square of the exhibit's width in lines of its width is more than it is high, unless it is a tower. */
    private double enough() {
        return 2 * desk.geometry.half();
    }

    /** Takes a paragraph and gives its index. */
    int add(Prose prose, Between.Asked apart) {
        ProseSetter.Lines lines = setter.set(prose);
        text.add(new Waiting(prose, apart, lines, new ArrayList<>()));
        depth += text.size() >= MOST_WAYS ? lines.count() * leading * area.width() / desk.geometry.half() : 0;
        return text.size() - 1;
    }

    /** Something hangs in the margin column at the paragraph with this index. */
    void hang(int index, Box.Hang hang) {
        text.get(Math.max(0, index)).hangs().add(hang);
    }

    /** Sets it all. */
    void set(Flow flow) {
        List<Element.Way> ways = new ArrayList<>();
        int most = exhibit.moves() ? MOST_WAYS : 1;
        for (int at = 0; at < Math.min(most, text.size()); at++) {
            Optional<Group> group = group(at);
            if (group.isPresent()) {
                ways.add(new Element.Way(LATER * at, beside(flow, at, group.get())));
            }
        }
        if (ways.isEmpty()) {
            alone(flow);
            return;
        }
        Flow alone = flow.fork();
        alone(alone);
        ways.add(new Element.Way(ALONE, alone.elements()));
        flow.choice(ways);
    }

    private void alone(Flow flow) {
        exhibit.alone(flow);
        plain(flow, 0, text.size());
    }

    private void plain(Flow flow, int from, int to) {
        for (Waiting waiting : text.subList(from, to)) {
            flow.next().ask(waiting.apart());
            setter.add(flow, hung(waiting, waiting.lines()), 0);
        }
    }

    private static ProseSetter.Lines hung(Waiting waiting, ProseSetter.Lines lines) {
        return new ProseSetter.Lines(lines.lines(), waiting.hung(lines.boxes()));
    }

    private List<Element> beside(Flow flow, int at, Group group) {
        Flow way = flow.fork();
        plain(way, 0, at);
        way.next().ask(text.get(at).apart());
        way.beside(group.element());
        setter.add(way, group.last(), group.from());
        plain(way, group.next(), text.size());
        return way.elements();
    }

    /**
     * An exhibit and the lines beside it.
     *
     * @param last the paragraph that goes on below, from line {@code from} on
     * @param next index of the paragraph after it
     */
    private record Group(Element.Beside element, ProseSetter.Lines last, int from, int next) {}

    /** The exhibit beside the paragraph with index {@code at} and those after it; empty if they are too short. */
    private Optional<Group> group(int at) {
        Box figure = exhibit.box();
        double drop = drop(text.get(at).apart().gap());
        double lines = Math.ceil((drop + figure.height() + CLEAR) / leading - 0.01);
        double foot = lines * leading;
        List<Box> beside = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        double y = 0;
        int next = at;
        int from = 0;
        ProseSetter.Lines last = new ProseSetter.Lines(List.of(), List.of());
        while (y < foot - 1 && next < text.size()) {
            Waiting waiting = text.get(next);
            y += next > at ? waiting.apart().gap() : 0;
            int narrow = (int) Math.max(0, Math.ceil((foot - y - 1) / leading));
            last = hung(
                    waiting,
                    setter.set(waiting.prose(), narrowed(waiting.prose().shape(), narrow)));
            from = Math.min(narrow, last.count());
            for (Box box : last.boxes().subList(0, from)) {
                beside.add(box);
                tops.add(y);
                y += box.height();
            }
            next++;
        }
        if (y < foot - SHORT * leading || foot > desk.geometry.depth()) {
            return Optional.empty();
        }
        double height = Math.max(y, foot);
        Box one = exhibit.higher(foot - drop - CLEAR - figure.height());
        Element.Beside element = new Element.Beside(
                together(one, drop, beside, tops, height), together(one, 0, beside, tops, height), 0);
        return Optional.of(new Group(element, last, from, next));
    }

    /**
     * How far below the top of the text beside it an exhibit begins: its title stands on a baseline of that text, and in
     * house style its rule on the first one, as a line of text would.
     *
     * @param gap between that text and what stands above, in pt
     */
    private double drop(double gap) {
        double ascent = desk.type.ascent(area.body());
        double least = Math.max(0, BELOW_TEXT - gap - (leading - ascent));
        double first = ascent - titleBaseline;
        return first + Math.ceil((least - first) / leading) * leading;
    }

    /** The first {@code lines} lines stand right of the exhibit. */
    private Shape narrowed(Shape shape, int lines) {
        double width = desk.geometry.half();
        Shape.Slot slot = new Shape.Slot(desk.geometry.right() - width - area.x(), width);
        return shape.withSlots(Collections.nCopies(lines, slot));
    }

    private static Box together(Box figure, double drop, List<Box> lines, List<Double> tops, double height) {
        BoxBuilder box = new BoxBuilder().start(lines.get(0).start()).put(figure, drop);
        for (int i = 0; i < lines.size(); i++) {
            box.put(lines.get(i), tops.get(i));
        }
        return box.build(height);
    }
}
