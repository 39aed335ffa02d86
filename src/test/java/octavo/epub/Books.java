package octavo.epub;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import octavo.edition.Edition;
import octavo.page.Pages.PageStart;
import octavo.problem.Problems;
import octavo.style.Style;
import octavo.style.Styles;
import octavo.text.Faces;
import octavo.text.Hyphenator;

/** Books for tests, in the shipped styles. */
final class Books {
    static final Map<String, Style> STYLES = Styles.read(Path.of("styles"), "styles", new Problems());
    static final Faces FACES = octavo.text.Fonts.FACES;

    static final Hyphenator HYPHENATOR = Hyphenator.of(List.of("Lea-der-drive", "Huawei"));

    private static final EpubWriter WRITER = new EpubWriter(FACES, HYPHENATOR);

    private Books() {}

    static byte[] write(Edition edition, PageStart... starts) {
        return write(edition, "house", starts);
    }

    static byte[] write(Edition edition, String style, PageStart... starts) {
        return WRITER.write(edition, edition, STYLES.get(style), List.of(starts), Books::cover);
    }

    static OpenBook open(Edition edition, PageStart... starts) {
        return new OpenBook(write(edition, starts));
    }

    /** A navy PNG of 60 × 85 pixels. */
    static byte[] cover() {
        BufferedImage image = new BufferedImage(60, 85, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0x0D2B45));
        graphics.fillRect(0, 0, 60, 85);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
