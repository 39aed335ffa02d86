package octavo.press;

import java.util.List;

/** A brief that came out of the press. {@code pages} is 0 when no PDF was asked for. */
public record Finished(String brief, String style, String language, int pages, int words, List<Product> products) {

    /** A file of it, relative to output/; {@code conforms} names the profiles that it is made for. */
    public record Product(String file, List<String> conforms, long bytes, String sha256) {}
}
