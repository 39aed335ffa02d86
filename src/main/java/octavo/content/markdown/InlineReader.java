package octavo.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Attributes;
import octavo.report.Inline;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Running text: from syntax tree to report. */
final class InlineReader {
    private static final Set<String> SPAN_CLASSES = Set.of("smallcaps");
    private static final Set<String> SPAN_KEYS = Set.of("lang");

    private final Scope scope;
    private final LinkReader links;
    private final ValueReader values;

    InlineReader(Scope scope) {
        this.scope = scope;
        this.links = new LinkReader(scope);
        this.values = new ValueReader(scope.vocabulary(), scope.problems());
    }

    /** A block's running text, without white space at its ends; {@link InlinePasses} went before. */
    List<Inline> block(Node parent) {
        return Inlines.trim(children(parent));
    }

    private List<Inline> children(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Nodes.Braces braces) {
                attach(braces, inlines);
            } else {
                inlines.addAll(read(node));
            }
        }
        return Inlines.join(inlines);
    }

    private void attach(Nodes.Braces braces, List<Inline> before) {
        if (isPage(braces) && before.get(before.size() - 1) instanceof Inline.Reference reference) {
            before.set(before.size() - 1, reference.byPage());
            return;
        }
        boolean onLink = braces.getPrevious() instanceof Link && !before.isEmpty();
        if (!onLink) {
            scope.error(
                    braces.list.span(),
                    "stray-attributes",
                    "these braces belong to nothing",
                    "put them right behind ], at the end of a heading or item, or in a fence: ::: {…}");
            return;
        }
        Inline link = before.remove(before.size() - 1);
        before.add(styled(braces.list, List.of(link), braces.list.span()));
    }

    /** {@code {.page}} right behind a reference. */
    private static boolean isPage(Nodes.Braces braces) {
        return braces.list.isOnly("page")
                && braces.getPrevious() instanceof Nodes.Ready ready
                && ready.inlines.size() == 1
                && ready.inlines.get(0) instanceof Inline.Reference;
    }

    private List<Inline> read(Node node) {
        if (node instanceof Text text) {
            links.checkText(text);
            return List.of(new Inline.Text(text.getLiteral()));
        }
        if (node instanceof Nodes.QuoteMark mark) {
            return List.of(new Inline.Text(mark.set));
        }
        if (node instanceof Nodes.Escaped escaped) {
            return List.of(new Inline.Text(escaped.literal));
        }
        if (node instanceof SoftLineBreak) {
            return List.of(new Inline.Text(" "));
        }
        if (node instanceof HardLineBreak) {
            return List.of(new Inline.LineBreak());
        }
        if (node instanceof Code code) {
            return List.of(new Inline.Code(code.getLiteral()));
        }
        return container(node);
    }

    private List<Inline> container(Node node) {
        if (node instanceof Emphasis) {
            return List.of(new Inline.Emphasis(children(node)));
        }
        if (node instanceof StrongEmphasis) {
            return List.of(new Inline.Strong(children(node)));
        }
        if (node instanceof Strikethrough) {
            return List.of(new Inline.Struck(children(node)));
        }
        if (node instanceof Nodes.Script script) {
            List<Inline> content = signed(children(script));
            return List.of(script.raised ? new Inline.Superscript(content) : new Inline.Subscript(content));
        }
        if (node instanceof Link link) {
            return List.of(links.link(link, children(link)));
        }
        if (node instanceof Nodes.Bracketed span) {
            return List.of(styled(span.list, children(span), span.span));
        }
        return special(node);
    }

    /** A hyphen before a number is its sign. */
    private static List<Inline> signed(List<Inline> content) {
        if (content.isEmpty()
                || !(content.get(0) instanceof Inline.Text first)
                || !first.text().matches("-\\d.*")) {
            return content;
        }
        List<Inline> signed = new ArrayList<>(content);
        signed.set(0, new Inline.Text("−" + first.text().substring(1)));
        return signed;
    }

    private List<Inline> special(Node node) {
        if (node instanceof Nodes.Ready ready) {
            ready.inlines.forEach(this::checkSource);
            return ready.inlines;
        }
        if (node instanceof FootnoteReference mark) {
            return mark(mark.getLabel(), scope.place(node));
        }
        if (node instanceof Nodes.LooseNoteMark mark) {
            return mark(mark.label, scope.place(node));
        }
        if (node instanceof InlineFootnote) {
            return inlineNote(node);
        }
        if (node instanceof Nodes.Shortcode shortcode) {
            return values.read(shortcode, scope.place(node)).map(List::of).orElse(List.of());
        }
        return unwanted(node);
    }

    private List<Inline> unwanted(Node node) {
        if (node instanceof Nodes.Broken broken) {
            scope.report(broken);
        } else if (node instanceof HtmlInline html) {
            links.html(html.getLiteral(), scope.place(node));
        } else if (node instanceof Image) {
            scope.error(
                    scope.place(node),
                    "stray-image",
                    "an image stands in running text",
                    "an exhibit stands in a paragraph of its own: ![](../exhibits/name.yaml)");
        } else {
            throw new IllegalStateException("no reader for " + node);
        }
        return List.of();
    }

    private Inline styled(AttributeList list, List<Inline> content, Span span) {
        if (list.isEmpty()) {
            scope.error(list.span(), "bad-attributes", "these braces are empty", "");
        }
        if (content.isEmpty()) {
            scope.error(span, "empty-span", "these brackets hold no text", "");
        }
        Attributes attributes = scope.attributes().read(list, SPAN_CLASSES, SPAN_KEYS);
        Optional<String> language = list.value("lang").map(scope.attributes()::language);
        return new Inline.Styled(attributes, language, list.hasClass("smallcaps"), content, span);
    }

    private List<Inline> mark(String label, Span span) {
        scope.notes().marked(label);
        if (!notesAllowed(span)) {
            return List.of();
        }
        if (!scope.noteLabels().contains(label)) {
            scope.error(
                    span,
                    "missing-note",
                    "note \"" + label + "\" has no definition",
                    Suggestion.hint(label, scope.noteLabels()));
            return List.of();
        }
        return List.of(new Inline.NoteMark(label, span));
    }

    private List<Inline> inlineNote(Node node) {
        Span span = scope.place(node);
        if (!notesAllowed(span)) {
            return List.of();
        }
        scope.notes().enter();
        List<Inline> content = block(node);
        scope.notes().leave();
        if (content.isEmpty()) {
            scope.error(span, "empty-note", "this note says nothing", "");
            return List.of();
        }
        return List.of(new Inline.NoteMark(scope.notes().addInline(content, span), span));
    }

    private boolean notesAllowed(Span span) {
        if (!scope.notesAllowed()) {
            scope.error(span, "stray-note", "a note cannot stand here", "notes belong to the text of a part");
            return false;
        }
        if (scope.notes().inside()) {
            scope.error(span, "stray-note", "a note stands inside a note", "say it in the note itself");
            return false;
        }
        return true;
    }

    private void checkSource(Inline inline) {
        Optional<Set<String>> known = scope.vocabulary().sources();
        if (inline instanceof Inline.Citation citation
                && known.isPresent()
                && !known.get().contains(citation.source())) {
            scope.error(
                    citation.span(),
                    "unknown-source",
                    "source \"" + citation.source() + "\" is not in sources.yaml",
                    Suggestion.hint(citation.source(), known.get()));
        }
    }
}
