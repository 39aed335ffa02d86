package octavo.brief;

import java.util.List;
import java.util.Optional;
import octavo.drawing.Drawing;
import octavo.edition.Illustration;
import octavo.edition.Illustrator;
import octavo.edition.Phrases;
import octavo.problem.Problems;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;

/** Draws nothing, for tests of what stands around exhibits. */
public final class Pictureless implements Illustrator {
    /** Ids of the exhibits asked for, in order. */
    final List<String> asked = new java.util.ArrayList<>();

    @Override
    public Optional<Illustration> illustrate(
            ExhibitSpec spec, Optional<Dataset> data, Phrases phrases, Problems problems) {
        asked.add(spec.id());
        return Optional.of(new Nothing(spec.id()));
    }

    private record Nothing(String id) implements Illustration {
        @Override
        public Drawing at(double width) {
            return new Drawing(width, 0, List.of());
        }

        @Override
        public String alternative() {
            return id;
        }

        @Override
        public List<List<String>> table() {
            return List.of();
        }

        @Override
        public Attachment data() {
            return new Attachment(id + ".csv", "");
        }
    }
}
