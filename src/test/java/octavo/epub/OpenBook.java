package octavo.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A finished book, unzipped and parsed. Names are relative to the package document's folder. */
final class OpenBook {
    private final List<ZipEntry> entries = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();

    OpenBook(byte[] epub) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry);
                files.put(entry.getName().replaceFirst("^EPUB/", ""), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.keySet().stream()
                .filter(n -> n.matches(".*\\.(xhtml|opf|ncx|svg|xml)"))
                .forEach(n -> documents.put(n, parse(n)));
    }

    List<ZipEntry> entries() {
        return entries;
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** All XML files, which are thereby known to be well formed. */
    Map<String, Document> documents() {
        return documents;
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private Document parse(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.get(name)));
        } catch (Exception e) {
            throw new AssertionError(name + " is not well formed: " + e.getMessage() + "\n" + text(name), e);
        }
    }

    /** Elements by XPath over prefixed names as written; prefixes are matched by {@code name()}. */
    List<Element> all(String file, String xpath) {
        try {
            NodeList nodes = (NodeList) XPathFactory.newDefaultInstance()
                    .newXPath()
                    .evaluate(xpath, documents.get(file), XPathConstants.NODESET);
            List<Element> found = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
            return found;
        } catch (XPathExpressionException e) {
            throw new AssertionError(e);
        }
    }

    List<String> texts(String file, String xpath) {
        return all(file, xpath).stream().map(Element::getTextContent).toList();
    }
}
