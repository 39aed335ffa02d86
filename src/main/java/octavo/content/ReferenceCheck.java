package octavo.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import octavo.content.markdown.Piece;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.report.Inline.Reference;
import octavo.report.Part;

/** Whether what references and {@code requires} name is there, once all parts are read. */
final class ReferenceCheck {
    private final List<Part> parts;
    private final Set<String> exhibits;
    private final Problems problems;

    ReferenceCheck(List<Part> parts, Set<String> exhibits, Problems problems) {
        this.parts = parts;
        this.exhibits = exhibits;
        this.problems = problems;
    }

    /** @param required what {@code requires} named */
    void check(List<Piece> required) {
        List<References> byPart = parts.stream().map(References::of).toList();
        byPart.forEach(found -> found.references().forEach(r -> check(r, found, byPart)));
        Set<String> ids = new HashSet<>(exhibits);
        parts.forEach(part -> ids.add(part.id()));
        byPart.forEach(found -> ids.addAll(found.ids()));
        for (Piece piece : required) {
            if (!ids.contains(piece.text())) {
                unknown(piece, ids, "id");
            }
        }
    }

    private void check(Reference reference, References own, List<References> byPart) {
        String id = reference.id();
        switch (reference.kind()) {
            case EXHIBIT -> require(reference, exhibits, "exhibit");
            case CHAPTER -> require(reference, partIds(Part.Kind.CHAPTER), "chapter");
            case CASE_STUDY -> require(reference, partIds(Part.Kind.CASE_STUDY), "case study");
            case SECTION -> within(reference, own.sections(), sections(byPart), "section");
            case TABLE -> within(reference, own.tables(), tables(byPart), "table");
            default -> throw new IllegalStateException(id);
        }
    }

    private void within(Reference reference, List<String> own, List<String> all, String kind) {
        if (own.contains(reference.id())) {
            return;
        }
        require(reference, new HashSet<>(all), kind);
        if (all.stream().filter(reference.id()::equals).count() > 1) {
            problems.error(
                    reference.span(),
                    "ambiguous-reference",
                    "several parts have a " + kind + " \"" + reference.id() + "\"",
                    "give the one you mean an id of its own: {#…}");
        }
    }

    private void require(Reference reference, Set<String> known, String kind) {
        if (!known.contains(reference.id())) {
            unknown(new Piece(reference.id(), reference.span()), known, kind);
        }
    }

    private void unknown(Piece piece, Set<String> known, String kind) {
        problems.error(
                piece.span(),
                "unknown-reference",
                "there is no " + kind + " \"" + piece.text() + "\"",
                Suggestion.hint(piece.text(), known));
    }

    private Set<String> partIds(Part.Kind kind) {
        Set<String> ids = new HashSet<>();
        parts.stream().filter(part -> part.kind() == kind).forEach(part -> ids.add(part.id()));
        return ids;
    }

    private static List<String> sections(List<References> byPart) {
        List<String> all = new ArrayList<>();
        byPart.forEach(found -> all.addAll(found.sections()));
        return all;
    }

    private static List<String> tables(List<References> byPart) {
        List<String> all = new ArrayList<>();
        byPart.forEach(found -> all.addAll(found.tables()));
        return all;
    }
}
