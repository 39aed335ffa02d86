package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.source.YamlNode;

/**
 * What a brief says about its copies.
 *
 * @param recipients a CSV file in the content folder; without it, the command line names one
 * @param opening paragraphs at the opening; empty for the standard ones
 * @param foot the line at the foot of every page; empty for the standard one
 * @param audience columns of the recipients whose words are audiences; empty for {@code audience}
 */
public record Copies(
        Optional<String> recipients,
        List<CopyText> opening,
        Optional<CopyText> foot,
        List<Brief.Named> audience,
        Span span) {

    static Copies of(BriefFile.CopiesFile file, Problems problems) {
        List<Brief.Named> columns = new ArrayList<>();
        file.audience()
                .forEach(node -> text(node, problems).ifPresent(t -> columns.add(new Brief.Named(t, node.span()))));
        List<CopyText> opening = new ArrayList<>();
        file.opening().forEach(node -> template(node, problems).ifPresent(opening::add));
        return new Copies(
                file.recipients(),
                List.copyOf(opening),
                file.foot().flatMap(node -> template(node, problems)),
                List.copyOf(columns),
                file.span());
    }

    private static Optional<CopyText> template(YamlNode node, Problems problems) {
        return text(node, problems).flatMap(text -> {
            try {
                return Optional.of(CopyText.parse(text, node.span()));
            } catch (IllegalArgumentException e) {
                problems.error(
                        node.span(),
                        "bad-template",
                        "the template has " + e.getMessage(),
                        "a column stands in braces, what goes with it in brackets: Prepared for {name}[, {office}]");
                return Optional.empty();
            }
        });
    }

    private static Optional<String> text(YamlNode node, Problems problems) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar.text());
        }
        problems.error(node.span(), "bad-value", "needs a single value, but this is " + node.kind());
        return Optional.empty();
    }
}
