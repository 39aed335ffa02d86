package octavo.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** OpenHTMLtoPDF once, from files: arguments are the source, a list of fonts (file, family, weight, style) and the PDF. */
final class ColdHtml {
    private ColdHtml() {}

    public static void main(String[] arguments) throws Exception {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            String[] font = line.split("\t");
            FontStyle style = FontStyle.valueOf(font[3]);
            builder.useFont(new File(font[0]), font[1], Integer.parseInt(font[2]), style, true);
        }
        builder.withFile(new File(arguments[0]));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
            builder.toStream(out);
            builder.run();
        }
    }
}
