package octavo.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Brief.Choice;
import octavo.brief.Brief.Named;
import octavo.brief.Cut.Chosen;
import octavo.brief.Cut.NoteKey;
import octavo.brief.Cut.Piece;
import octavo.brief.Trace.State;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Part;

/** Chooses from the report what a brief names, in the brief's order, and has the {@link Pruner} decide conditions. */
final class Selector {
    private static final String NOT_NAMED = "the brief does not name it";

    private final Register register;
    private final Brief brief;
    private final Format format;
    private final Set<Span> dropped;
    private final Wording wording;
    private final boolean traced;

    /** @param traced false: the trace stays empty, which saves the counting of words */
    Selector(Register register, Brief brief, Format format, Set<Span> dropped, Wording wording, boolean traced) {
        this.register = register;
        this.brief = brief;
        this.format = format;
        this.dropped = dropped;
        this.wording = wording;
        this.traced = traced;
    }

    /** A cut with the trace that led to it. */
    record Result(Cut cut, Trace trace) {}

    /**
     * The choice. Nodes that require something that is not in the brief go too, so the choice is made again until nothing
     * more is missing.
     */
    Result select() {
        Set<String> missing = new HashSet<>();
        while (true) {
            Run run = new Run(new Judge(brief, format, dropped, Set.copyOf(missing)));
            Result result = run.all();
            if (!missing.addAll(missing(result.cut()))) {
                return result;
            }
        }
    }

    private static Set<String> missing(Cut cut) {
        List<Block> blocks = cut.parts().stream()
                .flatMap(p -> p.pieces().stream())
                .map(Piece::block)
                .toList();
        Set<String> required = new LinkedHashSet<>();
        Walk.attributes(blocks, (a, span) -> required.addAll(a.conditions().requires()));
        if (!required.isEmpty()) {
            Walk.attributes(blocks, (a, span) -> a.id().ifPresent(required::remove));
            Walk.blocks(blocks, block -> Register.id(block).ifPresent(required::remove));
            Walk.blocks(blocks, block -> exhibit(block).ifPresent(required::remove));
            cut.parts().forEach(chosen -> chosen.from().map(Part::id).ifPresent(required::remove));
        }
        return required;
    }

    private static Optional<String> exhibit(Block block) {
        return block instanceof Block.ExhibitUse use ? Optional.of(use.exhibit()) : Optional.empty();
    }

    /** One pass over the brief's parts. */
    private final class Run {
        private final Judge judge;
        private final Tracer tracer =
                traced ? new Tracer(wording, register.report().exhibits()) : Tracer.QUIET;
        private final Pruner pruner;
        private final List<Chosen> chosen = new ArrayList<>();

        Run(Judge judge) {
            this.judge = judge;
            this.pruner = new Pruner(judge, register.report().exhibits(), tracer);
        }

        Result all() {
            Set<String> named = new HashSet<>();
            for (Choice choice : brief.parts()) {
                named.add(choice.kind() + " " + choice.id());
                switch (choice.kind()) {
                    case CHAPTER -> part(choice, Part.Kind.CHAPTER);
                    case CASE_STUDY -> part(choice, Part.Kind.CASE_STUDY);
                    case EXHIBIT -> loose(Optional.empty(), exhibit(choice));
                    case PANEL ->
                        register.find(Block.Panel.class, choice.id(), Optional.empty())
                                .ifPresent(place -> {
                                    pruner.foreign(judge.isForeign(place.part().language()));
                                    loose(Optional.of(place.part()), place.block());
                                });
                }
            }
            for (Part part : register.report().parts()) {
                if (!named.contains(part.kind() + " " + part.id())) {
                    tracer.begin();
                    tracer.part(part, State.OUT, Why.at(brief.span(), NOT_NAMED), part.blocks());
                }
            }
            return new Result(new Cut(List.copyOf(chosen), notes()), tracer.trace(brief));
        }

        private Map<NoteKey, List<Block>> notes() {
            Map<NoteKey, List<Block>> notes = new LinkedHashMap<>();
            Pruner quiet = new Pruner(judge, register.report().exhibits(), Tracer.QUIET);
            Map<String, Part> origins = new LinkedHashMap<>(); // by id, since a part is long to compare
            chosen.forEach(c ->
                    c.pieces().forEach(piece -> piece.origin().ifPresent(part -> origins.put(part.id(), part))));
            for (Part part : origins.values()) {
                part.notes().forEach((label, note) -> {
                    List<Block> kept = quiet.blocks(note.blocks());
                    if (!kept.isEmpty()) {
                        notes.put(new NoteKey(part.id(), label), kept);
                    }
                });
            }
            return notes;
        }

        private static Block exhibit(Choice choice) {
            return new Block.ExhibitUse(
                    Attributes.NONE, choice.id(), Optional.empty(), Optional.empty(), choice.span());
        }

        private void loose(Optional<Part> origin, Block block) {
            pruner.except(Map.of());
            pruner.block(block).ifPresent(kept -> {
                Piece piece = new Piece(origin, kept);
                Chosen last = chosen.isEmpty() ? null : chosen.get(chosen.size() - 1);
                if (last != null && last.part().isEmpty()) {
                    List<Piece> pieces = new ArrayList<>(last.pieces());
                    pieces.add(piece);
                    chosen.set(chosen.size() - 1, new Chosen(Optional.empty(), last.from(), List.copyOf(pieces)));
                } else {
                    chosen.add(new Chosen(Optional.empty(), Optional.empty(), List.of(piece)));
                }
            });
        }

        private void part(Choice choice, Part.Kind kind) {
            Part part = register.part(kind, choice.id()).orElseThrow();
            tracer.begin();
            Optional<Why> reason = judge.against(part.conditions(), part.span(), part.span());
            if (reason.isPresent()) {
                tracer.part(part, State.OUT, reason.get(), part.blocks());
                return;
            }
            pruner.except(places(choice.except()));
            pruner.foreign(judge.isForeign(part.language()));
            List<Block> kept = pruner.blocks(chosenBlocks(part, choice));
            unchosen(part.blocks(), choice);
            boolean in = !kept.isEmpty();
            tracer.part(
                    part,
                    in ? State.IN : State.OUT,
                    Why.here(in ? "" : "nothing in it is for this brief"),
                    in ? kept : part.blocks());
            if (in) {
                Optional<Part> origin = Optional.of(part);
                List<Piece> pieces =
                        kept.stream().map(block -> new Piece(origin, block)).toList();
                chosen.add(new Chosen(choice.opening() ? origin : Optional.empty(), origin, pieces));
            }
        }

        private List<Block> chosenBlocks(Part part, Choice choice) {
            Set<String> only = ids(choice.only());
            List<Block> blocks = only.isEmpty()
                    ? part.blocks()
                    : Only.keep(part.blocks(), only, only.contains(Register.INTRODUCTION));
            if (choice.sections().isEmpty()) {
                return blocks;
            }
            Set<String> named = ids(choice.sections());
            List<Block> out = new ArrayList<>();
            for (String id : named) {
                if (id.equals(Register.INTRODUCTION) && !register.names(part).containsKey(id)) {
                    out.addAll(Only.without(Only.introduction(blocks), named));
                } else {
                    Only.find(blocks, id).ifPresent(out::add);
                }
            }
            return out;
        }

        private void unchosen(List<Block> blocks, Choice choice) {
            Set<String> named = ids(choice.sections());
            named.addAll(ids(choice.only()));
            if (named.isEmpty()) {
                return;
            }
            boolean introduction = named.contains(Register.INTRODUCTION);
            List<Block> before = Only.introduction(blocks);
            if (!introduction) {
                List<Block> lost =
                        before.stream().filter(b -> !b.accept(Kinds.CONTAINER)).toList();
                tracer.introduction(lost, Why.at(choice.span(), NOT_NAMED));
            }
            for (Block block : blocks) {
                boolean chosen = introduction && before.contains(block)
                        || Register.id(block).filter(named::contains).isPresent();
                if (chosen) {
                    continue;
                }
                if (named.stream().anyMatch(id -> Only.find(List.of(block), id).isPresent())) {
                    unchosen(Only.children(block), choice);
                } else if (block.accept(Kinds.CONTAINER) || !before.contains(block)) {
                    tracer.out(block, Why.at(choice.span(), NOT_NAMED));
                }
            }
        }
    }

    private static Map<String, Span> places(List<Named> names) {
        Map<String, Span> places = new LinkedHashMap<>();
        names.forEach(name -> places.putIfAbsent(name.id(), name.span()));
        return places;
    }

    private static Set<String> ids(List<Named> names) {
        Set<String> ids = new LinkedHashSet<>();
        names.forEach(name -> ids.add(name.id()));
        return ids;
    }
}
