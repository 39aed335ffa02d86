package octavo.brief;

import java.util.List;
import java.util.Optional;
import octavo.brief.Register.Key;
import octavo.brief.Register.Place;
import octavo.edition.Inline;
import octavo.edition.Phrases;
import octavo.problem.Problems;
import octavo.report.Block;
import octavo.report.ExhibitSpec;
import octavo.report.Inline.Reference;
import octavo.report.Part;

/**
 * Puts cross-references into words. What is in the brief is named by its number and linked; what is not is named by its
 * title and by the fuller work that has it.
 */
final class References {
    private final Register register;
    private final Census census;
    private final Numbers numbers;
    private final Wording wording;
    private final Phrases phrases;
    private final List<Inline> fuller;
    private final Problems problems;
    private boolean fullerNamed;

    /** @param fuller the title of the work that has what this brief lacks; empty when it is better not named */
    References(
            Register register,
            Census census,
            Numbers numbers,
            Wording wording,
            List<Inline> fuller,
            Problems problems) {
        this.register = register;
        this.census = census;
        this.numbers = numbers;
        this.wording = wording;
        this.phrases = wording.phrases();
        this.fuller = fuller;
        this.problems = problems;
        this.fullerNamed = fuller.isEmpty();
    }

    /** What a reference points to. */
    private record Target(Optional<Part> part, Optional<Block> block, Optional<ExhibitSpec> exhibit) {}

    private Optional<Target> target(Reference reference, Optional<Part> near) {
        return switch (reference.kind()) {
            case EXHIBIT ->
                Optional.ofNullable(register.report().exhibits().get(reference.id()))
                        .map(spec -> new Target(Optional.empty(), Optional.empty(), Optional.of(spec)));
            case TABLE -> register.find(Block.Table.class, reference.id(), near).map(References::block);
            case SECTION ->
                register.find(Block.Section.class, reference.id(), near)
                        .or(() -> register.find(Block.Panel.class, reference.id(), near))
                        .map(References::block);
            case CASE_STUDY ->
                register.part(Part.Kind.CASE_STUDY, reference.id())
                        .map(References::part)
                        .or(() -> register.find(Block.Panel.class, reference.id(), near)
                                .map(References::block));
            case CHAPTER -> register.part(Part.Kind.CHAPTER, reference.id()).map(References::part);
        };
    }

    private static Target block(Place place) {
        return new Target(Optional.of(place.part()), Optional.of(place.block()), Optional.empty());
    }

    private static Target part(Part part) {
        return new Target(Optional.of(part), Optional.empty(), Optional.empty());
    }

    /** Whether what it points to is not in the brief. */
    boolean isAbsent(Reference reference, Optional<Part> near) {
        return target(reference, near).map(t -> !isPresent(t)).orElse(false);
    }

    private boolean isPresent(Target target) {
        if (target.exhibit().isPresent()) {
            return numbers.exhibits().containsKey(target.exhibit().get().id());
        }
        if (target.block().isPresent()) {
            return census.present.contains(Key.of(target.block().get()));
        }
        Part part = target.part().orElseThrow();
        return part.kind() == Part.Kind.CHAPTER
                ? census.chapters.contains(part.id())
                : numbers.caseStudies().containsKey(part.id());
    }

    /** The reference in words, small letter first where the language has it so. */
    List<Inline> word(Reference reference, Optional<Part> near) {
        Optional<Target> target = target(reference, near);
        if (target.isEmpty()) {
            problems.error(
                    reference.span(),
                    "unknown-reference",
                    "nothing in the report answers to \"" + reference.id() + "\"",
                    "");
            return List.of();
        }
        return isPresent(target.get())
                ? List.of(new Inline.Link(new Inline.Target.Anchor(anchor(target.get())), present(target.get())))
                : absent(target.get(), near);
    }

    private String anchor(Target target) {
        if (target.exhibit().isPresent()) {
            return Register.anchorOfExhibit(target.exhibit().get().id());
        }
        return target.block()
                .map(register::anchor)
                .orElseGet(() -> Register.anchor(target.part().orElseThrow()));
    }

    private List<Inline> present(Target target) {
        if (target.exhibit().isPresent()) {
            return number(
                    Phrases.Key.EXHIBIT,
                    numbers.exhibits().get(target.exhibit().get().id()));
        }
        if (target.block().isPresent()) {
            return present(target.part().orElseThrow(), target.block().get());
        }
        Part part = target.part().orElseThrow();
        if (part.kind() == Part.Kind.CASE_STUDY) {
            return number(Phrases.Key.REF_CASE_STUDY, numbers.caseStudies().get(part.id()));
        }
        return part.number().isPresent()
                ? number(Phrases.Key.REF_CHAPTER, part.number().get())
                : titled(Phrases.Key.REF_CHAPTER_TITLED, part.title());
    }

    private List<Inline> present(Part part, Block block) {
        if (block instanceof Block.Section section) {
            Integer number = numbers.sections().get(Key.of(section));
            return number == null
                    ? titled(Phrases.Key.REF_SECTION_TITLED, Plain.text(section.title()))
                    : number(Phrases.Key.REF_SECTION, part.number().orElseThrow() + "." + number);
        }
        if (block instanceof Block.Table table) {
            Integer number = numbers.tables().get(Key.of(table));
            return number == null
                    ? Template.text(phrases.get(Phrases.Key.REF_TABLE_PLAIN))
                    : number(Phrases.Key.TABLE, number);
        }
        Block.Panel panel = (Block.Panel) block;
        Integer number = numbers.caseStudies().get(Key.of(panel));
        return number == null
                ? titled(Phrases.Key.REF_PANEL, panelTitle(panel))
                : number(Phrases.Key.REF_CASE_STUDY, number);
    }

    private String panelTitle(Block.Panel panel) {
        String title = Plain.text(panel.title());
        return title.isEmpty()
                ? phrases.get(Phrases.Key.valueOf(panel.kind().name()), "").strip()
                : title;
    }

    private List<Inline> number(Phrases.Key key, Object number) {
        return Template.text(phrases.get(key, number));
    }

    private List<Inline> titled(Phrases.Key key, String title) {
        return Template.text(phrases.get(key, phrases.get(Phrases.Key.QUOTED, title)));
    }

    private List<Inline> absent(Target target, Optional<Part> near) {
        if (target.exhibit().isPresent()) {
            return absent(
                    Phrases.Key.ABSENT_EXHIBIT, quoted(target.exhibit().get().title()), place());
        }
        if (target.block().isPresent()) {
            return absent(target.part().orElseThrow(), target.block().get(), near);
        }
        Part part = target.part().orElseThrow();
        if (part.kind() == Part.Kind.CASE_STUDY) {
            return Subject.of(part)
                    .map(subject -> absent(Phrases.Key.ABSENT_CASE_STUDY_ON, subject, place()))
                    .orElseGet(() -> absent(Phrases.Key.ABSENT_CASE_STUDY, quoted(part.title()), place()));
        }
        return part.number()
                .map(number -> absent(Phrases.Key.ABSENT_CHAPTER, number, place()))
                .orElseGet(() -> absent(Phrases.Key.ABSENT_CHAPTER_TITLED, quoted(part.title()), place()));
    }

    private List<Inline> absent(Part part, Block block, Optional<Part> near) {
        if (block instanceof Block.Section section) {
            boolean sameChapter = fullerNamed && part.kind() == Part.Kind.CHAPTER && near.equals(Optional.of(part));
            List<Inline> place = sameChapter ? Template.text(phrases.get(Phrases.Key.IN_FULL_CHAPTER)) : place();
            return absent(Phrases.Key.ABSENT_SECTION, quoted(Plain.text(section.title())), place);
        }
        if (block instanceof Block.Table table) {
            String title = Plain.text(table.title());
            return title.isEmpty() ? absent(part) : absent(Phrases.Key.ABSENT_TABLE, quoted(title), place());
        }
        Block.Panel panel = (Block.Panel) block;
        Phrases.Key key =
                panel.kind() == Block.PanelKind.CASE_STUDY ? Phrases.Key.ABSENT_CASE_STUDY : Phrases.Key.ABSENT_PANEL;
        return absent(key, quoted(panelTitle(panel)), place());
    }

    /** For a thing without a name: the part that it stands in. */
    private List<Inline> absent(Part part) {
        return absent(new Target(Optional.of(part), Optional.empty(), Optional.empty()), Optional.empty());
    }

    private List<Inline> absent(Phrases.Key key, String what, List<Inline> place) {
        String phrase = wording.text(key);
        return Template.fill(phrase, Template.text(what), place);
    }

    private String quoted(String title) {
        return phrases.get(Phrases.Key.QUOTED, title);
    }

    /** The fuller work, by its title at the first mention. */
    private List<Inline> place() {
        if (fullerNamed) {
            return Template.text(phrases.get(Phrases.Key.IN_FULL_REPORT));
        }
        fullerNamed = true;
        return Template.fill(wording.text(Phrases.Key.IN_PUBLICATION), fuller);
    }
}
