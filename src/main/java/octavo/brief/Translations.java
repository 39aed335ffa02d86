package octavo.brief;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.brief.Cut.Chosen;
import octavo.brief.Cut.Piece;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.ExhibitSpec;
import octavo.report.Languages;
import octavo.report.Part;
import octavo.report.Report;
import octavo.report.ReportWalk;

/**
 * Tells what of a brief is not there in its language. Text is, when its file is in that language or when it stands under
 * a {@code language} condition, since only what meets its conditions is in a brief.
 */
final class Translations {
    private final Brief brief;
    private final Report report;
    private final Problems problems;
    private final Map<Span, Part> whole = new LinkedHashMap<>();

    private Translations(Brief brief, Report report, Problems problems) {
        this.brief = brief;
        this.report = report;
        this.problems = problems;
    }

    /** Notes what is missing, if the brief says that this is a problem. */
    static void check(Brief brief, Collection<Cut> cuts, Report report, Problems problems) {
        if (brief.untranslated() == Brief.Untranslated.ERROR) {
            Translations check = new Translations(brief, report, problems);
            cuts.forEach(cut -> cut.parts().forEach(check::part));
        }
    }

    /** Whether the block itself is text in the language of its file, without regard to conditions around it. */
    static boolean isPlain(Block block) {
        return !(block instanceof Block.ExhibitUse)
                && !(block instanceof Block.Code)
                && !hasLanguage(block.attributes())
                && !holdsLanguage(block);
    }

    static boolean hasLanguage(Attributes attributes) {
        return !attributes.conditions().language().isEmpty();
    }

    private static boolean holdsLanguage(Block block) {
        boolean[] found = {false};
        new ReportWalk() {
            @Override
            protected void meet(Attributes attributes, Span span) {
                found[0] |= hasLanguage(attributes);
            }
        }.blocks(List.of(block));
        return found[0];
    }

    private void part(Chosen chosen) {
        chosen.part().filter(part -> !serves(part.language())).ifPresent(this::missing);
        for (Piece piece : chosen.pieces()) {
            block(piece.block(), piece.origin().filter(part -> !serves(part.language())));
        }
    }

    private boolean serves(String language) {
        return Languages.serves(language, brief.language());
    }

    /** @param origin the part, when its file is in another language */
    private void block(Block block, Optional<Part> origin) {
        boolean translated = hasLanguage(block.attributes());
        if (block instanceof Block.ExhibitUse use) {
            exhibit(use);
        } else if (origin.isPresent() && (isPlain(block) || !translated && isTitled(block))) {
            missing(origin.get(), block);
        }
        Optional<Part> inside = translated || isPlain(block) ? Optional.empty() : origin;
        if (block instanceof Block.ItemList list) {
            list.items()
                    .forEach(item -> item.blocks()
                            .forEach(
                                    child -> block(child, hasLanguage(item.attributes()) ? Optional.empty() : inside)));
        } else {
            Walk.children(block).forEach(child -> block(child, inside));
        }
    }

    /** Whether it has a title, which no condition on what stands under it translates. */
    private static boolean isTitled(Block block) {
        return block instanceof Block.Section
                || block instanceof Block.Panel panel && !panel.title().isEmpty()
                || block instanceof Block.Table table && !table.title().isEmpty();
    }

    private void missing(Part part) {
        if (whole.putIfAbsent(part.span(), part) == null) {
            String kind = part.kind() == Part.Kind.CHAPTER ? "chapter" : "case study";
            error(place(part), kind + " \"" + part.id() + "\"", part.span().file());
        }
    }

    private void missing(Part part, Block block) {
        if (part.blocks().stream().allMatch(Translations::isPlainOrNeutral)) {
            missing(part);
        } else if (!whole.containsKey(part.span())) {
            error(block.span(), "this " + block.accept(Kinds.NAME), part.span().file());
        }
    }

    private static boolean isPlainOrNeutral(Block block) {
        return isPlain(block) || block instanceof Block.ExhibitUse || block instanceof Block.Code;
    }

    private void exhibit(Block.ExhibitUse use) {
        ExhibitSpec spec = report.exhibits().get(use.exhibit());
        if (spec != null && !serves(spec.language())) {
            error(use.span(), "exhibit \"" + spec.id() + "\"", spec.span().file());
        }
    }

    /** Where the brief names the part. */
    private Span place(Part part) {
        return brief.parts().stream()
                .filter(choice -> choice.id().equals(part.id()))
                .findFirst()
                .map(Brief.Choice::span)
                .orElse(brief.span());
    }

    private void error(Span span, String what, String file) {
        int dot = file.lastIndexOf('.');
        problems.error(
                span,
                "untranslated",
                what + " is not there in " + brief.language() + ", which brief \"" + brief.id() + "\" is in",
                "write " + file.substring(0, dot) + "." + brief.language() + file.substring(dot)
                        + ", or let the brief say untranslated: original or omit");
    }
}
