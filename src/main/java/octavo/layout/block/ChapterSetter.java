package octavo.layout.block;

import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.layout.inline.Run;
import octavo.page.Pages.Bookmark;
import octavo.page.Pages.Place;
import octavo.page.Tag;
import octavo.style.Role;

/** Sets a chapter's opening: numeral in the margin column, title, standfirst. */
final class ChapterSetter {
    /** From the top of the page to the title's em box (house.pdf, page 3). */
    private static final double DROP = 3;

    /** Opening words in small capitals: five short ones or four (LOOK.md). */
    private static final int MOST_WORDS = 5;

    private static final int MOST_LETTERS = 30;

    private final Desk desk;
    private final Flow flow;

    ChapterSetter(Desk desk, Flow flow) {
        this.desk = desk;
        this.flow = flow;
    }

    void set(Edition.Part part) {
        double x = desk.geometry.text();
        double width = desk.geometry.measure();
        String title = part.title().orElseThrow();
        desk.outline.add(new Bookmark(1, part.number().map(n -> n + " ").orElse("") + title, part.anchor()));
        BoxBuilder box = new BoxBuilder();
        double drop = desk.geometry.hasColumn() ? DROP : 0;
        desk.tags.open(Tag.of(Tag.Role.H1, -1).withAnchor(part.anchor()));
        List<Run> runs = new java.util.ArrayList<>();
        if (part.number().isPresent()) {
            String number = part.number().get() + " ";
            if (desk.geometry.hasColumn()) {
                double left = desk.geometry.left() - 1; // large numerals are pulled left to look flush
                double baseline = drop + desk.type.ascent(Role.CHAPTER_TITLE);
                desk.typist.word(box, number, Role.CHAPTER_NUMERAL, left, baseline, desk.tags.leaf());
            } else {
                runs.add(Run.Text.of(number, desk.type.look(Role.CHAPTER_NUMERAL), desk.tags.leaf()));
                runs.add(new Run.Inset(-1, 0.45 * desk.type.size(Role.CHAPTER_TITLE), 0, 0));
            }
        }
        runs.addAll(InlineRuns.of(desk, List.of(new Inline.Text(title)), Role.CHAPTER_TITLE));
        desk.tags.close();
        Box lines = Typist.pile(desk.typist.balanced(runs, Role.CHAPTER_TITLE, x, width));
        box.put(lines, drop)
                .start(Optional.of(new Place.AtAnchor(part.anchor())))
                .spot(part.anchor(), x, 0);
        double least = desk.style.spacing().chapter().pt();
        double extra = lines.height() - desk.type.leading(Role.CHAPTER_TITLE);
        flow.gap(desk.style.spacing().headingBefore().pt());
        flow.next().anew();
        double height = least + extra;
        box.hang(Box.Hang.pinned(new BoxBuilder().build(lines.height()), 0));
        flow.add(box.build(desk.geometry.hasColumn() ? desk.geometry.snapped(height) : height));
        flow.keep(2);
        part.standfirst()
                .filter(s -> !Optional.of(s).equals(desk.edition.standfirst()))
                .ifPresent(s -> paragraph(s, Role.STANDFIRST));
        if (!part.authors().isEmpty() && !part.authors().equals(desk.edition.authors())) {
            paragraph(String.join(", ", part.authors()), Role.META_VALUE);
        }
        if (!desk.geometry.hasColumn()) {
            flow.gap(desk.style.spacing().headingAfter().pt());
        }
    }

    private void paragraph(String text, Role role) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        List<Run> runs = InlineRuns.of(desk, List.of(new Inline.Text(text)), role);
        desk.tags.close();
        Box box = desk.typist.block(runs, role, desk.geometry.text(), desk.geometry.measure());
        double height =
                desk.geometry.snapped(box.height() + desk.style.spacing().list().pt());
        flow.add(new BoxBuilder().put(box, 0).build(height));
        flow.keep(2);
    }

    /** How many of a paragraph's first words are set in small capitals. */
    static int openingWords(Block.Paragraph paragraph) {
        if (paragraph.content().isEmpty() || !(paragraph.content().get(0) instanceof Inline.Text text)) {
            return 0;
        }
        String[] words = text.text().split(" ");
        int letters = 0;
        for (int i = 0; i < Math.min(MOST_WORDS, words.length); i++) {
            letters += words[i].length() + 1;
        }
        return letters <= MOST_LETTERS ? MOST_WORDS : MOST_WORDS - 1;
    }
}
