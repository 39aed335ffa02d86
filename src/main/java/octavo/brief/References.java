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
    private final Fuller fuller;
    private final Problems problems;

    References(Register register, Census census, Numbers numbers, Wording wording, Fuller fuller, Problems problems) {
        this.register = register;
        this.census = census;
        this.numbers = numbers;
        this.wording = wording;
        this.phrases = wording.phrases();
        this.fuller = fuller;
        this.problems = problems;
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

    /**
     * Whether what it points to comes after it. Empty where that is not known, in notes, and for exhibits and tables that
     * come before: they may float past what refers to them.
     */
    Optional<Boolean> isBelow(Reference reference, Optional<Part> near) {
        Optional<Target> target = target(reference, near).filter(this::isPresent);
        Integer from = census.references.get(reference);
        Integer to = target.map(t -> census.order.get(key(t))).orElse(null);
        if (from == null || to == null) {
            return Optional.empty();
        }
        boolean floats = target.get().exhibit().isPresent()
                || target.get().block().filter(Block.Table.class::isInstance).isPresent();
        return to < from && floats ? Optional.empty() : Optional.of(to > from);
    }

    private static Object key(Target target) {
        if (target.exhibit().isPresent()) {
            return target.exhibit().get().id();
        }
        return target.block()
                .<Object>map(Key::of)
                .orElseGet(() -> target.part().orElseThrow().id());
    }

    private boolean isPresent(Target target) {
        return isPresent(target, census);
    }

    private static boolean isPresent(Target target, Census census) {
        if (target.exhibit().isPresent()) {
            return census.exhibits.contains(target.exhibit().get().id());
        }
        if (target.block().isPresent()) {
            return census.present.contains(Key.of(target.block().get()));
        }
        Part part = target.part().orElseThrow();
        return part.kind() == Part.Kind.CHAPTER
                ? census.chapters.contains(part.id())
                : census.caseStudies.contains(part.id());
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
                ? List.of(new Inline.Link(link(reference, anchor(target.get())), present(target.get())))
                : absent(target.get(), near);
    }

    private static Inline.Target link(Reference reference, String anchor) {
        return reference.page() ? new Inline.Target.PageOf(anchor, false) : new Inline.Target.Anchor(anchor);
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
        if (target.block().isPresent()) {
            return absent(target, target.block().get(), near);
        }
        if (target.exhibit().isPresent()) {
            return absent(
                    Phrases.Key.ABSENT_EXHIBIT, quoted(target.exhibit().get().title()), target);
        }
        Part part = target.part().orElseThrow();
        if (part.kind() == Part.Kind.CASE_STUDY) {
            return Subject.of(part)
                    .map(subject -> absent(Phrases.Key.ABSENT_CASE_STUDY_ON, subject, target))
                    .orElseGet(() -> absent(Phrases.Key.ABSENT_CASE_STUDY, quoted(part.title()), target));
        }
        return part.number()
                .map(number -> absent(Phrases.Key.ABSENT_CHAPTER, number, target))
                .orElseGet(() -> absent(Phrases.Key.ABSENT_CHAPTER_TITLED, quoted(part.title()), target));
    }

    private List<Inline> absent(Target target, Block block, Optional<Part> near) {
        if (block instanceof Block.Section section) {
            boolean sameChapter = target.part().orElseThrow().kind() == Part.Kind.CHAPTER && near.equals(target.part());
            String title = quoted(Plain.text(section.title()));
            return sameChapter && fuller.isNamed()
                    ? Template.fill(
                            wording.text(Phrases.Key.ABSENT_SECTION),
                            Template.text(title),
                            Template.text(phrases.get(Phrases.Key.IN_FULL_CHAPTER)))
                    : absent(Phrases.Key.ABSENT_SECTION, title, target);
        }
        if (block instanceof Block.Table table) {
            return absent(Phrases.Key.ABSENT_TABLE, quoted(Plain.text(table.title())), target);
        }
        Block.Panel panel = (Block.Panel) block;
        Phrases.Key key =
                panel.kind() == Block.PanelKind.CASE_STUDY ? Phrases.Key.ABSENT_CASE_STUDY : Phrases.Key.ABSENT_PANEL;
        return absent(key, quoted(panelTitle(panel)), target);
    }

    private List<Inline> absent(Phrases.Key key, String what, Target target) {
        List<Inline> place = fuller.place(census -> isPresent(target, census));
        return Template.fill(wording.text(key), Template.text(what), place);
    }

    private String quoted(String title) {
        return title.isEmpty() ? "" : phrases.get(Phrases.Key.QUOTED, title);
    }
}
