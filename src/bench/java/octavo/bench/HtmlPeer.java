package octavo.bench;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import octavo.edition.Edition;
import octavo.text.Face;
import octavo.text.Faces;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** OpenHTMLtoPDF: from a parsed document, with its cache of font metrics. */
final class HtmlPeer implements Peer {
    private final Document document;
    private final Faces faces;
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    HtmlPeer(Edition edition, Faces faces) {
        XRLog.setLoggingEnabled(false);
        this.faces = faces;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(new Xhtml(edition).of(edition))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return "OpenHTMLtoPDF 1.1.31";
    }

    @Override
    public String terms() {
        return "first fit, not hyphenated, tagged; text and notes only";
    }

    @Override
    public byte[] make() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
            for (Face face : faces.faces()) {
                builder.useFont(
                        () -> new ByteArrayInputStream(face.file()),
                        face.family(),
                        face.weight(),
                        face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true);
            }
            builder.withW3cDocument(document, "file:///");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
