package octavo.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.ExhibitSpec;
import octavo.report.Placement;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Exhibits in their place: a paragraph that holds nothing but images. */
final class ExhibitUseReader {
    private static final Pattern PATH = Pattern.compile("(?:\\.\\./)?exhibits/([^/]+)\\.yaml");
    private static final Set<String> KEYS = Set.of("width", "placement");

    private final Scope scope;

    ExhibitUseReader(Scope scope) {
        this.scope = scope;
    }

    boolean isExhibits(Paragraph paragraph) {
        boolean any = false;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            any |= node instanceof Image;
            boolean fits = node instanceof Image
                    || node instanceof SoftLineBreak
                    || node instanceof Nodes.Braces && node.getPrevious() instanceof Image
                    || node instanceof Text text && text.getLiteral().isBlank();
            if (!fits) {
                return false;
            }
        }
        return any;
    }

    List<Block> read(Paragraph paragraph) {
        List<Block> uses = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Image image) {
                use(image).ifPresent(uses::add);
            }
        }
        return uses;
    }

    private Optional<Block> use(Image image) {
        Span span = scope.place(image);
        AttributeList list = image.getNext() instanceof Nodes.Braces braces ? braces.list : AttributeList.none(span);
        Attributes attributes = scope.attributes().read(list, Set.of(), KEYS);
        Optional<ExhibitSpec.Width> width = list.value("width").flatMap(this::width);
        Optional<Placement> placement = Choice.placement(scope, list);
        if (scope.notes().inside()) {
            scope.error(span, "stray-image", "an exhibit stands in a note", "put it into the text");
        }
        if (image.getFirstChild() != null
                || image.getTitle() != null && !image.getTitle().isEmpty()) {
            scope.error(
                    span,
                    "exhibit-text",
                    "an exhibit's title and alternative text stand in its own file",
                    "leave the brackets empty: ![](" + image.getDestination() + ")");
        }
        return exhibit(image.getDestination(), span)
                .map(id -> new Block.ExhibitUse(attributes, id, width, placement, span));
    }

    private Optional<String> exhibit(String path, Span span) {
        Matcher matcher = PATH.matcher(path);
        Set<String> known = scope.vocabulary().exhibitFiles();
        if (!matcher.matches()) {
            scope.error(
                    span,
                    "not-an-exhibit",
                    "\"" + path + "\" is no exhibit; other images are not supported",
                    "write ![](../exhibits/name.yaml)");
            return Optional.empty();
        }
        if (!known.contains(matcher.group(1))) {
            scope.error(
                    span,
                    "unknown-exhibit",
                    "there is no exhibit \"" + matcher.group(1) + "\"",
                    Suggestion.hint(matcher.group(1), known));
            return Optional.empty();
        }
        return Optional.of(matcher.group(1));
    }

    private Optional<ExhibitSpec.Width> width(Piece piece) {
        try {
            return Optional.of(ExhibitSpec.Width.read(piece.text()));
        } catch (IllegalArgumentException e) {
            scope.error(
                    piece.span(),
                    "bad-value",
                    "\"" + piece.text() + "\" is no width",
                    Suggestion.hint(piece.text(), ExhibitSpec.Width.KEYS));
            return Optional.empty();
        }
    }
}
