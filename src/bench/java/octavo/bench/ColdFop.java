package octavo.bench;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;

/** Apache FOP once, from files: arguments are the source, the configuration and the PDF. */
final class ColdFop {
    private ColdFop() {}

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("org.apache.fop").setLevel(Level.OFF);
        FopFactory factory = FopFactory.newInstance(new File(arguments[1]));
        FOUserAgent agent = factory.newFOUserAgent();
        agent.getEventBroadcaster().addEventListener(event -> {});
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(
                            new StreamSource(new File(arguments[0])),
                            new SAXResult(factory.newFop("application/pdf", agent, out)
                                    .getDefaultHandler()));
        }
    }
}
