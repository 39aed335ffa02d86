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

/** Draws nothing: for counting the words of an edition. */
final class Blank implements Illustrator, Illustration {
    @Override
    public Optional<Illustration> illustrate(
            ExhibitSpec spec, Optional<Dataset> data, Phrases phrases, Problems problems) {
        return Optional.of(this);
    }

    @Override
    public Drawing at(double width) {
        return new Drawing(width, 0, List.of());
    }

    @Override
    public String alternative() {
        return "";
    }

    @Override
    public List<List<String>> table() {
        return List.of();
    }

    @Override
    public Attachment data() {
        return new Attachment("", "");
    }
}
