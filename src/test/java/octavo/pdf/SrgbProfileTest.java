package octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
    @Test
    void theResourceIsWhatTheGeneratorMakes() throws IOException {
        try (var in = OutputProfile.class.getResourceAsStream("srgb.icc")) {
            assertThat(in.readAllBytes()).isEqualTo(SrgbProfile.bytes());
        }
    }

    @Test
    void itMeansSrgb() {
        ICC_ColorSpace own = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        assertThat(own.getType()).isEqualTo(ColorSpace.TYPE_RGB);
        for (float[] colour : new float[][] {{0, 0, 0}, {1, 1, 1}, {0.62f, 0.1f, 0.07f}, {0.05f, 0.17f, 0.27f}}) {
            float[] converted = own.toRGB(colour);
            for (int i = 0; i < 3; i++) {
                assertThat(converted[i]).isCloseTo(colour[i], org.assertj.core.data.Offset.offset(0.005f));
            }
        }
    }
}
