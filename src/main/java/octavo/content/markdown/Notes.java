package octavo.content.markdown;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Inline;
import octavo.report.Note;

/** The notes of one part while it is read. */
final class Notes {
    private final Map<String, Note> inline = new LinkedHashMap<>();
    private final Set<String> marked = new HashSet<>();
    private boolean inside;

    /** Begins a note's own text, where no note may stand. */
    void enter() {
        inside = true;
    }

    void leave() {
        inside = false;
    }

    boolean inside() {
        return inside;
    }

    void marked(String label) {
        marked.add(label);
    }

    boolean isMarked(String label) {
        return marked.contains(label);
    }

    /** Adds a note written in the text; its label cannot be written, so it never meets another. */
    String addInline(List<Inline> content, Span span) {
        String label = "^" + (inline.size() + 1);
        Block paragraph = new Block.Paragraph(Attributes.NONE, content, span);
        inline.put(label, new Note(label, List.of(paragraph), span));
        return label;
    }

    Map<String, Note> inline() {
        return inline;
    }
}
