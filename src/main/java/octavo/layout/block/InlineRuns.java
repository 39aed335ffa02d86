package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.edition.PlainText;
import octavo.layout.inline.LinkRef;
import octavo.layout.inline.Look;
import octavo.layout.inline.Run;
import octavo.page.Tag;
import octavo.page.Tag.Role;
import octavo.style.Style.NoteMarks;
import octavo.text.Feature;

/** Running text as runs, with its tags. The tag that holds the text is the current one. */
final class InlineRuns implements Inline.Visitor<Void> {
    /** Between two marks in a row, in em, so that 1 and 2 are not read as 12. */
    private static final double MARKS_APART = 0.2;

    private final Desk desk;
    private final List<Run> runs = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();
    private Look look;
    private boolean capitals;
    private Optional<LinkRef> link = Optional.empty();
    private boolean linked;
    private Optional<Script> script = Optional.empty();
    private boolean struck;
    private int opening;
    private int length;
    private final List<StandIn> standIns = new ArrayList<>();

    InlineRuns(Desk desk, Look look) {
        this.desk = desk;
        this.look = look;
    }

    /** The runs of {@code content} in a role's look; its notes wait to be settled. */
    static List<Run> of(Desk desk, List<Inline> content, octavo.style.Role role) {
        InlineRuns inline = new InlineRuns(desk, desk.type.look(role))
                .capitals(desk.type.style(role).capitals());
        List<Run> runs = inline.all(content);
        desk.notes.met(inline.notes());
        return runs;
    }

    InlineRuns capitals(boolean value) {
        capitals = value;
        return this;
    }

    /** Sets the first words in small capitals. */
    InlineRuns opening(int words) {
        opening = words;
        return this;
    }

    List<Run> all(List<Inline> content) {
        content.forEach(i -> i.accept(this));
        return runs;
    }

    /** Leaves room that no line breaks at. */
    void gap(double width) {
        runs.add(new Run.Inset(-1, width, 0, 0));
    }

    /** What was set in other words than written. */
    List<StandIn> standIns() {
        return standIns;
    }

    /** Numbers of the notes whose marks were met. */
    List<Integer> notes() {
        return notes;
    }

    private Void inside(Role role, Look inner, List<Inline> content) {
        return inside(Tag.of(role, -1), inner, content);
    }

    private Void inside(Tag tag, Look inner, List<Inline> content) {
        Look outer = look;
        look = inner;
        desk.tags.open(tag);
        content.forEach(i -> i.accept(this));
        desk.tags.close();
        look = outer;
        return null;
    }

    private void add(String text, Look shown) {
        if (text.isEmpty()) {
            return;
        }
        length += text.length();
        int leaf = desk.tags.leaf();
        String set = text;
        if (capitals) {
            set = text.toUpperCase(Locale.ROOT);
            desk.written.merge(leaf, text, String::concat);
        }
        if (struck) {
            desk.struck.set(leaf);
        }
        if (script.isPresent()) {
            desk.raised.set(leaf, script.get() == Script.RAISED);
        }
        String said = set;
        Look own = script.map(s -> s.look(shown, said)).orElse(shown);
        Run.Text run = Run.Text.of(set, own, leaf);
        runs.add(link.map(run::withLink).orElse(run));
    }

    @Override
    public Void text(Inline.Text t) {
        if (opening > 0) {
            int end = endOfWords(t.text(), opening);
            opening = 0;
            add(t.text().substring(0, end), desk.type.smallCaps(look));
            add(t.text().substring(end), look);
        } else {
            add(t.text(), look);
        }
        return null;
    }

    private static int endOfWords(String text, int words) {
        int at = 0;
        for (int i = 0; i < words; i++) {
            int space = text.indexOf(' ', at + 1);
            if (space < 0) {
                return at == 0 ? text.length() : at;
            }
            at = space;
        }
        return at;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return inside(Role.EMPHASIS, desk.type.emphasised(look), emphasis.content());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return inside(Role.STRONG, desk.type.strong(look), strong.content());
    }

    @Override
    public Void struck(Inline.Struck s) {
        boolean outer = struck;
        struck = true;
        inside(Role.SPAN, look, s.content());
        struck = outer;
        return null;
    }

    @Override
    public Void superscript(Inline.Superscript superscript) {
        return script(Script.RAISED, Role.SUPERSCRIPT, superscript.content());
    }

    @Override
    public Void subscript(Inline.Subscript subscript) {
        return script(Script.LOWERED, Role.SUBSCRIPT, subscript.content());
    }

    private Void script(Script inner, Role role, List<Inline> content) {
        Optional<Script> outer = script;
        script = Optional.of(inner);
        inside(role, look, content);
        script = outer;
        return null;
    }

    @Override
    public Void code(Inline.Code code) {
        return inside(Role.CODE, desk.type.mono(look), List.of(new Inline.Text(code.text())));
    }

    @Override
    public Void link(Inline.Link l) {
        if (l.target() instanceof Inline.Target.PageOf page) {
            return page(page, l.content());
        }
        boolean out = l.target() instanceof Inline.Target.Url;
        boolean shown = out || !desk.style.design().plainReferences();
        Look inner = shown ? look.withColour(desk.style.palette().fillText()) : look;
        String words = Plain.of(l.content());
        String description = l.target() instanceof Inline.Target.Url url ? desk.phrase(Key.LINK_TO, url.url()) : words;
        if (out) {
            linked(description, l.target(), shown, inner, l.content());
        } else {
            desk.tags.open(Role.REFERENCE);
            linked(description, l.target(), shown, inner, l.content());
            desk.tags.close();
        }
        return null;
    }

    /** "page 7", or the words as long as the page is not known. */
    private Void page(Inline.Target.PageOf target, List<Inline> words) {
        Inline.Target anchor = new Inline.Target.Anchor(target.anchor());
        Optional<Integer> page = desk.pageNumbers.of(target.anchor(), Plain.of(words));
        if (page.isEmpty()) {
            return link(new Inline.Link(anchor, words));
        }
        String set = desk.phrase(target.capital() ? Key.PAGE : Key.PAGE_IN_TEXT, page.get());
        standIns.add(new StandIn(length, set.length(), PlainText.of(words).length()));
        return link(new Inline.Link(anchor, List.of(new Inline.Text(set))));
    }

    private void linked(String description, Inline.Target target, boolean shown, Look inner, List<Inline> content) {
        Optional<LinkRef> outer = link;
        Look outside = look;
        int tag = desk.tags.open(Role.LINK);
        link = Optional.of(new LinkRef(target, description, tag));
        desk.shownLinks.set(tag, shown);
        look = inner;
        content.forEach(i -> i.accept(this));
        look = outside;
        link = outer;
        desk.tags.close();
    }

    @Override
    public Void language(Inline.Language language) {
        return inside(
                Tag.of(Role.SPAN, -1).withLanguage(language.language()),
                look.withLanguage(language.language()),
                language.content());
    }

    @Override
    public Void smallCaps(Inline.SmallCaps smallCaps) {
        return inside(Role.SPAN, desk.type.smallCaps(look), smallCaps.content());
    }

    @Override
    public Void noteMark(Inline.NoteMark mark) {
        boolean bracketed = desk.style.design().noteMarks() == NoteMarks.BRACKETED;
        String text = bracketed ? "[" + mark.number() + "]" : Integer.toString(mark.number());
        notes.add(mark.number());
        desk.tags.open(Tag.of(Role.REFERENCE, -1).withAnchor(mark.anchor()).withRefs(mark.noteAnchor()));
        int tag = desk.tags.open(Role.LINK);
        int leaf = desk.tags.leaf();
        LinkRef ref = new LinkRef(
                new Inline.Target.Anchor(mark.noteAnchor()), desk.phrase(Key.NOTE_MARK, mark.number()), tag);
        desk.tags.close();
        desk.tags.close();
        desk.typist.anchorAt(leaf, mark.anchor());
        if (bracketed) {
            gap(0.25 * look.size()); // a word space, since the bracket stands in the line
        } else if (behindMark()) {
            gap(MARKS_APART * look.size());
        }
        runs.add(Run.Text.of(text, markLook(text), leaf).withLink(ref).withNote(mark.number()));
        return null;
    }

    private boolean behindMark() {
        return !runs.isEmpty()
                && runs.get(runs.size() - 1) instanceof Run.Text last
                && last.note().isPresent();
    }

    /** A superior mark is made where the face has none of its own. */
    private Look markLook(String text) {
        Look mark = desk.type.noteMark(look);
        // All note marks are made of figures, which a face has all or none of: the first one's look holds for all.
        return mark.features().contains(Feature.SUPERIOR)
                ? desk.noteMarks.computeIfAbsent(mark, m -> Script.RAISED.look(m, text))
                : mark;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        runs.add(new Run.Break());
        return null;
    }
}
