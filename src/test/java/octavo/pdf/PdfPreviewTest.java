package octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import octavo.edition.Edition.PdfVersion;
import org.junit.jupiter.api.Test;

class PdfPreviewTest {
    @Test
    void aPageBecomesPixels() throws IOException {
        byte[] pdf = new PdfWriter().write(Samples.pages(), Samples.edition(PdfVersion.V2_0));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(new PdfPreview().png(pdf, 0, 72)));
        assertThat(image.getWidth()).isEqualTo(595);
        assertThat(image.getHeight()).isEqualTo(841);
        assertThat(image.getRGB(300, 20) & 0xFFFFFF).isEqualTo(0x0D2B45); // the navy band
        assertThat(image.getRGB(300, 700) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(ink(image, 60, 66, 460, 84)).isBetween(200, 4000); // the title
    }

    private static int ink(BufferedImage image, int left, int top, int right, int bottom) {
        int dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
