package octavo.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A book that copies are made of: all is packed but its title page, which waits for what each copy says. Safe to share
 * between threads.
 */
public final class EpubMaster {
    /** Stands in the title page where copies put their words; a character that no font has and no author writes. */
    static final String BLANK = "\uE0C0";

    private final Map<String, Packed> files;
    private final String titlePage;

    EpubMaster(Map<String, Packed> files, String titlePage) {
        this.files = files;
        this.titlePage = titlePage;
    }

    /** The copy that says these paragraphs on its title page. */
    public byte[] copy(List<String> paragraphs) {
        StringBuilder words = new StringBuilder();
        for (String paragraph : paragraphs) {
            words.append("<p class=\"copy\">").append(escaped(paragraph)).append("</p>\n");
        }
        String page = titlePage.replace(BLANK, words.toString().stripTrailing());
        Map<String, Packed> all = new TreeMap<>(files);
        all.put(Places.TITLE, Packed.deflated(page.getBytes(StandardCharsets.UTF_8)));
        return Container.zip(all);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
