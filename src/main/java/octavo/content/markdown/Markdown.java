package octavo.content.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Block;
import octavo.report.Inline;
import octavo.report.Note;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/** Reads text in the dialect (see {@link octavo.content}) into the report's tree. */
public final class Markdown {
    private final Vocabulary vocabulary;
    private final ConditionReader conditions;
    private final Problems problems;

    public Markdown(Vocabulary vocabulary, ConditionReader conditions, Problems problems) {
        this.vocabulary = vocabulary;
        this.conditions = conditions;
        this.problems = problems;
    }

    /** In which language texts are read. */
    public String language() {
        return vocabulary.language();
    }

    /** The same for texts in another language. */
    public Markdown in(String language) {
        return new Markdown(vocabulary.in(language), conditions, problems);
    }

    /** What stands in a part's file. */
    public record Body(List<Block> blocks, Map<String, Note> notes) {}

    /**
     * A part's text.
     *
     * @param text the file's text with front matter blanked out, so that lines count right
     */
    public Body body(String file, String text) {
        Places places = new Places(new Span(file, 1, 1), text);
        Node document = Dialect.parse(text, places, vocabulary.language(), problems);
        AttributeReader attributes = new AttributeReader(conditions, problems);
        Survey survey = new Survey(places, problems).of(document);
        survey.ids().forEach(attributes::reserve);
        Map<String, FootnoteDefinition> byLabel = survey.notes();
        Notes notes = new Notes();
        Scope scope = new Scope(places, problems, vocabulary, attributes, notes, byLabel.keySet(), true);
        BlockReader reader = new BlockReader(scope);
        List<Block> blocks = reader.read(document, 0);
        return new Body(blocks, notes(byLabel, reader, scope));
    }

    private Map<String, Note> notes(Map<String, FootnoteDefinition> definitions, BlockReader reader, Scope scope) {
        Map<String, Note> notes = new LinkedHashMap<>();
        scope.notes().enter();
        definitions.forEach((label, definition) -> {
            Span span = scope.place(definition);
            List<Block> blocks = reader.read(definition, 0, BlockReader.Setting.INNER);
            if (blocks.isEmpty()) {
                scope.error(span, "empty-note", "note \"" + label + "\" says nothing", "");
            }
            if (!scope.notes().isMarked(label)) {
                scope.error(
                        span,
                        "unused-note",
                        "no mark refers to note \"" + label + "\"",
                        "put [^" + label + "] where it belongs, or remove the note");
            }
            notes.put(label, new Note(label, blocks, span));
        });
        notes.putAll(scope.notes().inline());
        return Collections.unmodifiableMap(notes);
    }

    /**
     * Running text outside a part, such as an exhibit's source line; notes cannot stand there.
     *
     * @param origin where the text's first character stands
     */
    public List<Inline> inline(String text, Span origin) {
        AttributeReader attributes = new AttributeReader(conditions, problems);
        Scope scope =
                new Scope(new Places(origin, text), problems, vocabulary, attributes, new Notes(), Set.of(), false);
        return new FragmentReader(scope).read(text, origin);
    }

    /** Plain text outside a part, such as a title: only quotes, dashes and ellipses are set. */
    public String plain(String text) {
        return Typographer.plain(text, vocabulary.language());
    }
}
