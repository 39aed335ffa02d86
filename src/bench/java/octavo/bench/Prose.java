package octavo.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.EditionWalk;
import octavo.edition.PlainText;

/** The running text of an edition, without looks. */
public final class Prose extends EditionWalk {
    private static final int SHORTEST = 300;

    private final List<String> paragraphs = new ArrayList<>();

    private Prose() {}

    /** Its paragraphs of a few lines and more. */
    public static List<String> paragraphs(Edition edition) {
        Prose prose = new Prose();
        edition.parts().forEach(part -> prose.blocks(part.blocks()));
        return prose.paragraphs;
    }

    /** Their different words, in the order of first use. */
    public static Collection<String> words(Edition edition) {
        Set<String> words = new LinkedHashSet<>();
        paragraphs(edition).forEach(text -> words.addAll(List.of(text.split("\\s+"))));
        return words;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        String text = PlainText.of(paragraph.content());
        if (text.length() >= SHORTEST) {
            paragraphs.add(text);
        }
        return null;
    }
}
