package octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;

/** PDFBox writes text strings in the same bytes. */
class TextStringTest {

    @Test
    void everyCharacterHasTheBytesThatPdfBoxGivesIt() {
        for (int c = ' '; c < 0xD800; c++) {
            String text = "a" + (char) c + "b";
            assertThat(new Text(text).bytes()).as("U+%04X", c).isEqualTo(new COSString(text).getBytes());
        }
    }

    @Test
    void itIsReadBackAsItWas() {
        for (String text :
                new String[] {"", "Gears – “first” … €", "新型举国体制", "𠮷野家", "line\nline", "soft\u00ADhyphen"}) {
            assertThat(new COSString(new Text(text).bytes()).getString()).isEqualTo(text);
        }
    }
}
