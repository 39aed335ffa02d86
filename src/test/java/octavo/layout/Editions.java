package octavo.layout;

import java.util.List;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Edition.Note;
import octavo.edition.Edition.Setup;
import octavo.edition.Origins;

/**
 * Editions like others but for some things.
 *
 * @param data the tables of its appendix
 */
record Editions(Edition like, Setup setup, List<Note> notes, List<Block.Table> data, Origins origins) {

    static Edition with(Edition e, List<Note> notes) {
        return new Editions(e, e.setup(), notes, e.appendix(), e.origins()).edition();
    }

    static Edition with(Edition e, Setup setup) {
        return new Editions(e, setup, e.notes(), e.appendix(), e.origins()).edition();
    }

    static Edition withData(Edition e, List<Block.Table> data) {
        return new Editions(e, e.setup(), e.notes(), data, e.origins()).edition();
    }

    static Edition from(Edition e, Origins origins) {
        return new Editions(e, e.setup(), e.notes(), e.appendix(), origins).edition();
    }

    private Edition edition() {
        return new Edition(
                like.id(),
                like.language(),
                like.title(),
                like.shortTitle(),
                like.subtitle(),
                like.standfirst(),
                like.kicker(),
                like.audienceLine(),
                like.authors(),
                like.publisher(),
                like.series(),
                like.date(),
                like.dateText(),
                like.keywords(),
                like.licence(),
                like.identifiers(),
                like.handling(),
                like.words(),
                like.readingMinutes(),
                setup,
                like.parts(),
                notes,
                like.sources(),
                data,
                like.imprint(),
                like.phrases(),
                origins);
    }
}
