package octavo.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.brief.Brief.Choice;
import octavo.brief.Brief.Named;
import octavo.brief.Register.Place;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Block;
import octavo.report.Part;
import octavo.report.Report;

/** Checks what a brief names against the report. */
final class BriefCheck {
    private final Report report;
    private final Register register;
    private final Brief brief;
    private final Problems problems;
    private final Map<String, Span> named = new HashMap<>();

    BriefCheck(Register register, Brief brief, Problems problems) {
        this.report = register.report();
        this.register = register;
        this.brief = brief;
        this.problems = problems;
    }

    void run() {
        if (brief.parts().isEmpty()) {
            problems.error(brief.span(), "empty-brief", "the brief has no parts", "name at least one under parts:");
        }
        brief.parts().forEach(this::choice);
    }

    private void choice(Choice choice) {
        Span first = named.putIfAbsent(choice.kind() + " " + choice.id(), choice.span());
        if (first != null) {
            problems.error(
                    choice.span(),
                    "part-twice",
                    choice.kind().key() + " \"" + choice.id() + "\" is named twice",
                    "first at line " + first.line() + "; one entry can name several sections");
        }
        switch (choice.kind()) {
            case CHAPTER -> part(choice, Part.Kind.CHAPTER);
            case CASE_STUDY -> part(choice, Part.Kind.CASE_STUDY);
            case EXHIBIT -> {
                unknown(choice, report.exhibits().keySet());
                bare(choice);
            }
            case PANEL -> {
                unknown(choice, panels());
                bare(choice);
            }
        }
    }

    private List<String> panels() {
        List<String> ids = new ArrayList<>();
        for (Part part : report.parts()) {
            register.names(part).forEach((id, place) -> {
                if (place.block() instanceof Block.Panel) {
                    ids.add(id);
                }
            });
        }
        return ids;
    }

    private boolean unknown(Choice choice, Collection<String> known) {
        if (known.contains(choice.id())) {
            return false;
        }
        String what = choice.kind().key();
        problems.error(
                choice.span(),
                "unknown-part",
                "no " + what + " \"" + choice.id() + "\" in the report",
                hint(choice, known));
        return true;
    }

    /** The near name of the same kind; else, the same name of another kind. */
    private String hint(Choice choice, Collection<String> known) {
        for (Part part : report.parts()) {
            if (part.id().equals(choice.id())) {
                String kind = part.kind() == Part.Kind.CHAPTER ? "chapter" : "case study";
                return "\"" + choice.id() + "\" is a " + kind;
            }
        }
        return Suggestion.hint(choice.id(), known);
    }

    private void bare(Choice choice) {
        if (!choice.sections().isEmpty()
                || !choice.only().isEmpty()
                || !choice.except().isEmpty()) {
            problems.error(
                    choice.span(), "bad-part", "sections, only and except belong to chapters and case studies", "");
        }
    }

    private void part(Choice choice, Part.Kind kind) {
        List<String> known = report.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(Part::id)
                .toList();
        if (unknown(choice, known)) {
            return;
        }
        Part part = register.part(kind, choice.id()).orElseThrow();
        if (!choice.sections().isEmpty() && !choice.only().isEmpty()) {
            problems.error(
                    choice.span(),
                    "bad-part",
                    "the entry has both sections and only",
                    "sections sets the order too; only keeps the part's own");
        }
        names(part, choice.sections(), true);
        names(part, choice.only(), true);
        names(part, choice.except(), false);
        nested(part, choice.sections());
    }

    private void names(Part part, List<Named> names, boolean wanted) {
        Map<String, Place> known = register.names(part);
        Map<String, Named> seen = new LinkedHashMap<>();
        for (Named name : names) {
            Named first = seen.putIfAbsent(name.id(), name);
            if (first != null) {
                problems.error(
                        name.span(),
                        "section-twice",
                        "\"" + name.id() + "\" is named twice",
                        "first at line " + first.span().line());
            }
            Place place = known.get(name.id());
            if (place == null && !name.id().equals(Register.INTRODUCTION)) {
                problems.error(
                        name.span(),
                        "unknown-section",
                        "nothing in \"" + part.id() + "\" has the id \"" + name.id() + "\"",
                        sectionHint(part, name.id(), known));
            } else if (place != null && wanted) {
                excluded(place.block(), name);
            }
        }
    }

    private static String sectionHint(Part part, String id, Map<String, Place> known) {
        String near = Suggestion.hint(id, known.keySet());
        if (near.startsWith("did you mean")) {
            return near;
        }
        List<String> sections = new ArrayList<>();
        known.forEach((name, place) -> {
            if (place.block() instanceof Block.Section || place.block() instanceof Block.Panel) {
                sections.add(name);
            }
        });
        return sections.isEmpty()
                ? "its sections have no ids; give one as # Title {#" + id + "}"
                : "its sections and panels: " + String.join(", ", sections);
    }

    private void excluded(Block block, Named name) {
        Optional<String> reason = Judge.againstBrief(block.attributes().conditions(), brief);
        reason.ifPresent(why -> problems.warning(
                name.span(),
                "named-but-excluded",
                "\"" + name.id() + "\" is named here, but its condition " + why + " leaves it out",
                "remove the name, or see " + block.span()));
    }

    private void nested(Part part, List<Named> names) {
        for (Named outer : names) {
            Place place = register.names(part).get(outer.id());
            if (place == null) {
                continue;
            }
            for (Named inner : names) {
                boolean inside = inner != outer
                        && Only.find(Only.children(place.block()), inner.id()).isPresent();
                if (inside) {
                    problems.error(
                            inner.span(),
                            "section-twice",
                            "\"" + inner.id() + "\" stands in \"" + outer.id() + "\", which is named too",
                            "name one of them");
                }
            }
        }
    }
}
