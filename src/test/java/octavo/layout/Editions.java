package octavo.layout;

import java.util.List;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Origins;

/** Editions like others but for one thing. */
final class Editions {
    private Editions() {}

    static Edition with(Edition e, List<Edition.Note> notes) {
        return new Edition(
                e.id(),
                e.language(),
                e.title(),
                e.shortTitle(),
                e.subtitle(),
                e.standfirst(),
                e.kicker(),
                e.audienceLine(),
                e.authors(),
                e.publisher(),
                e.series(),
                e.date(),
                e.dateText(),
                e.keywords(),
                e.licence(),
                e.identifiers(),
                e.handling(),
                e.words(),
                e.readingMinutes(),
                e.setup(),
                e.parts(),
                notes,
                e.sources(),
                e.appendix(),
                e.imprint(),
                e.phrases(),
                e.origins());
    }

    static Edition with(Edition e, Edition.Setup setup) {
        return new Edition(
                e.id(),
                e.language(),
                e.title(),
                e.shortTitle(),
                e.subtitle(),
                e.standfirst(),
                e.kicker(),
                e.audienceLine(),
                e.authors(),
                e.publisher(),
                e.series(),
                e.date(),
                e.dateText(),
                e.keywords(),
                e.licence(),
                e.identifiers(),
                e.handling(),
                e.words(),
                e.readingMinutes(),
                setup,
                e.parts(),
                e.notes(),
                e.sources(),
                e.appendix(),
                e.imprint(),
                e.phrases(),
                e.origins());
    }

    static Edition withData(Edition e, List<Block.Table> data) {
        return new Edition(
                e.id(),
                e.language(),
                e.title(),
                e.shortTitle(),
                e.subtitle(),
                e.standfirst(),
                e.kicker(),
                e.audienceLine(),
                e.authors(),
                e.publisher(),
                e.series(),
                e.date(),
                e.dateText(),
                e.keywords(),
                e.licence(),
                e.identifiers(),
                e.handling(),
                e.words(),
                e.readingMinutes(),
                e.setup(),
                e.parts(),
                e.notes(),
                e.sources(),
                data,
                e.imprint(),
                e.phrases(),
                e.origins());
    }

    static Edition from(Edition e, Origins origins) {
        return new Edition(
                e.id(),
                e.language(),
                e.title(),
                e.shortTitle(),
                e.subtitle(),
                e.standfirst(),
                e.kicker(),
                e.audienceLine(),
                e.authors(),
                e.publisher(),
                e.series(),
                e.date(),
                e.dateText(),
                e.keywords(),
                e.licence(),
                e.identifiers(),
                e.handling(),
                e.words(),
                e.readingMinutes(),
                e.setup(),
                e.parts(),
                e.notes(),
                e.sources(),
                e.appendix(),
                e.imprint(),
                e.phrases(),
                origins);
    }
}
