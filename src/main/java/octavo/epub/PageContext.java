package octavo.epub;

import java.util.List;
import java.util.Locale;
import octavo.edition.Edition;
import octavo.edition.Phrases;
import octavo.style.Style;

/** One XHTML file in the making, and what its writers ask of the book. */
final class PageContext {
    private final Bookwork work;
    private final String file;
    private final Xml xml = new Xml();

    PageContext(Bookwork work, String file) {
        this.work = work;
        this.file = file;
    }

    Xml xml() {
        return xml;
    }

    Edition edition() {
        return work.edition();
    }

    Style style() {
        return work.style();
    }

    NoteHomes notes() {
        return work.notes();
    }

    Pictures pictures() {
        return work.pictures();
    }

    String phrase(Phrases.Key key, Object... arguments) {
        return work.edition().phrases().get(key, arguments);
    }

    String href(String anchor) {
        return work.places().href(anchor, file);
    }

    boolean superiorMarks() {
        return work.style().design().noteMarks() == Style.NoteMarks.SUPERIOR;
    }

    /** Whether the script lets lines break before a note mark. */
    boolean joinsMarks() {
        return List.of("zh", "ja").contains(edition().language().replaceAll("-.*", ""));
    }

    /** A note's mark as printed. */
    String noteMark(int number) {
        return superiorMarks() ? Integer.toString(number) : "[" + number + "]";
    }

    /** Whether a reading system would divide this word of running text against the project's word list. */
    boolean mustStayWhole(String word, String language) {
        return work.hyphenator().isOwn(word, language);
    }

    List<PageBreaks.Break> breaksIn(int ordinal) {
        return work.breaks().in(ordinal);
    }

    /** Writes the breaks of pages that begin at this anchor. */
    void breaksAt(String anchor) {
        work.breaks().at(anchor).forEach(this::write);
    }

    void write(PageBreaks.Break pageBreak) {
        work.breaks().write(pageBreak, file, xml);
    }

    /**
     * The whole file.
     *
     * @param title for the head, which reading systems may show
     * @param type value of epub:type for the body, such as {@code bodymatter}
     */
    String document(String title, String type, Runnable body) {
        String language = edition().language();
        xml.doctype("<!DOCTYPE html>");
        xml.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "xmlns:epub",
                        "http://www.idpf.org/2007/ops",
                        "lang",
                        language,
                        "xml:lang",
                        language)
                .line();
        xml.open("head").line();
        xml.leaf("title", title).line();
        xml.empty("link", "rel", "stylesheet", "type", "text/css", "href", Stylesheet.FILE)
                .line();
        xml.close().line();
        xml.open("body", "epub:type", type).line();
        body.run();
        xml.close().line().close();
        return xml.finish();
    }

    /**
     * The marking, where the edition has one: TLP asks for it on every page, a book has only files. It is seen in each and
     * heard in one.
     */
    void marking(boolean heard) {
        edition().marking().ifPresent(marking -> {
            String level = marking.name().toLowerCase(Locale.ROOT).replace('_', '-');
            xml.open("p", "class", "marking tlp-" + level, "aria-hidden", heard ? null : "true")
                    .leaf("span", marking.text())
                    .close()
                    .line();
        });
    }
}
