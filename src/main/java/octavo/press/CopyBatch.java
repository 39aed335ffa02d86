package octavo.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Addressing;
import octavo.brief.Brief;
import octavo.brief.Copy;
import octavo.edition.Edition.Marking;
import octavo.edition.Slots;
import octavo.layout.CopySetter;
import octavo.problem.Problems;
import octavo.report.Recipients;
import octavo.style.Style;

/**
 * Copies of one setting, with the brief that their master is set from.
 *
 * @param master the brief with room for every copy's words
 */
record CopyBatch(Brief master, CopySetter setter, List<Copy> copies) {

    static CopySetter.Words words(Copy copy) {
        return new CopySetter.Words(copy.opening(), copy.foot(), copy.marking());
    }

    /** The batches of a list of recipients, in the order of their first copies. A row with a problem is in none. */
    static List<CopyBatch> of(Workshop workshop, Brief brief, Recipients recipients, Problems problems) {
        List<Copy> copies = new Addressing(
                        workshop.report(),
                        brief,
                        workshop.briefs().values(),
                        workshop.styles().keySet(),
                        recipients,
                        problems)
                .copies();
        return new Sorting(workshop, problems).sort(copies);
    }

    /** Copies on their way into batches. */
    private static final class Sorting {
        private final Workshop workshop;
        private final Problems problems;
        private final Map<Copy.Setting, Room> rooms = new LinkedHashMap<>();
        private Optional<Marking> widest = Optional.empty();

        Sorting(Workshop workshop, Problems problems) {
            this.workshop = workshop;
            this.problems = problems;
        }

        /** What the copies of a setting need at most. */
        private static final class Room {
            private final CopySetter setter;
            private final List<Copy> copies = new ArrayList<>();
            private int[] opening = new int[0];
            private int foot;

            Room(CopySetter setter) {
                this.setter = setter;
            }

            void take(Copy copy, Slots need) {
                copies.add(copy);
                opening = copies.size() == 1 ? new int[need.opening().size()] : opening;
                for (int i = 0; i < opening.length; i++) {
                    opening[i] = Math.max(opening[i], need.opening().get(i));
                }
                foot = Math.max(foot, need.foot());
            }

            Slots slots() {
                return new Slots(java.util.Arrays.stream(opening).boxed().toList(), foot);
            }
        }

        List<CopyBatch> sort(List<Copy> copies) {
            for (Copy copy : copies) {
                widest = CopySetter.wider(widest, copy.marking());
            }
            copies.forEach(this::sort);
            List<CopyBatch> batches = new ArrayList<>();
            rooms.forEach((setting, room) -> {
                if (!room.copies.isEmpty()) {
                    Optional<Marking> marking = setting.marked() ? widest : Optional.empty();
                    Brief base = workshop.briefs().get(setting.brief()).with(setting);
                    Brief master = base.with(base.terms().master(marking, room.slots()));
                    batches.add(new CopyBatch(master, room.setter, room.copies));
                }
            });
            return batches;
        }

        private void sort(Copy copy) {
            Problems own = new Problems();
            Copy.Setting setting = copy.setting();
            // a password is not set, so it may have any character
            copy.row().cells().forEach((column, text) -> {
                if (!column.equals(Addressing.PASSWORD)) {
                    Coverage.check(copy.row().at(column), text, workshop.faces(), own);
                }
            });
            Room room = rooms.computeIfAbsent(setting, s -> new Room(setter(s)));
            if (!own.hasErrors()) {
                CopySetter.Need need = room.setter.measure(words(copy));
                need.refused()
                        .forEach(what -> own.error(
                                copy.row().at(Addressing.NAME),
                                "too-long",
                                what,
                                "shorten it; style, paper and the template decide how much fits"));
                if (need.refused().isEmpty()) {
                    room.take(copy, need.room());
                }
            }
            problems.addAll(own.sorted());
        }

        private CopySetter setter(Copy.Setting setting) {
            Style style = workshop.styles().get(setting.style());
            return new CopySetter(
                    style,
                    workshop.faces(),
                    workshop.hyphenator(),
                    setting.paper(),
                    setting.language(),
                    setting.marked() ? widest : Optional.empty());
        }
    }

    /** What all copies say, for fonts that must have their characters. */
    Set<String> texts() {
        Set<String> texts = new java.util.LinkedHashSet<>();
        for (Copy copy : copies) {
            texts.addAll(copy.opening());
            copy.foot().ifPresent(texts::add);
        }
        return texts;
    }
}
