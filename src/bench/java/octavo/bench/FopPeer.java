package octavo.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import octavo.edition.Edition;
import octavo.text.Face;
import octavo.text.Faces;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Apache FOP, from a parsed document; one factory, so that fonts and patterns are read once. */
final class FopPeer implements Peer {
    private final Document source;
    private final FopFactory factory;
    private final TransformerFactory transformers = TransformerFactory.newInstance();

    FopPeer(Edition edition, Faces faces, Path fonts) {
        Logger.getLogger("org.apache.fop").setLevel(Level.OFF); // overfull lines and missing roles are no matter here
        try {
            source = parsed(new FormattingObjects(edition).of(edition));
            byte[] configuration = configuration(faces, fonts).getBytes(StandardCharsets.UTF_8);
            factory = new FopConfParser(new ByteArrayInputStream(configuration), URI.create("file:///"))
                    .getFopFactoryBuilder()
                    .build();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document parsed(String text) throws Exception {
        DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
        documents.setNamespaceAware(true);
        return documents.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    /** What FOP must be told: the fonts, and a tagged PDF. */
    static String configuration(Faces faces, Path fonts) {
        StringBuilder list = new StringBuilder();
        for (Face face : faces.faces()) {
            list.append("<font kerning='yes' embed-url='%s'><font-triplet name='%s' style='%s' weight='%d'/></font>"
                    .formatted(
                            FontFiles.of(face, fonts).toUri(),
                            face.family(),
                            face.italic() ? "italic" : "normal",
                            face.weight()));
        }
        return "<fop version='1.0'><accessibility>true</accessibility><renderers><renderer mime='application/pdf'>"
                + "<filterList><value>flate</value></filterList><version>1.5</version><fonts>" + list
                + "</fonts></renderer></renderers></fop>";
    }

    @Override
    public String name() {
        return "Apache FOP 2.11";
    }

    @Override
    public String terms() {
        return "total fit, hyphenated, tagged; text and notes only";
    }

    @Override
    public byte[] make() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
            FOUserAgent agent = factory.newFOUserAgent();
            agent.getEventBroadcaster().addEventListener(event -> {});
            Transformer transformer = transformers.newTransformer();
            transformer.transform(
                    new DOMSource(source),
                    new SAXResult(factory.newFop("application/pdf", agent, out).getDefaultHandler()));
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
