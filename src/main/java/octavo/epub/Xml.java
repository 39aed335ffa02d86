package octavo.epub;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A thin hand on StAX: elements by prefixed name, attributes in pairs. Characters that XML 1.0 cannot hold become
 * U+FFFD.
 */
final class Xml {
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element. A pair whose value is null is left out. */
    Xml open(String name, String... attributes) {
        return run(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** An element that has no content by its nature, such as {@code img}. */
    Xml empty(String name, String... attributes) {
        return run(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element that holds just text. */
    Xml leaf(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    Xml text(String text) {
        return run(() -> writer.writeCharacters(clean(text)));
    }

    Xml close() {
        return run(writer::writeEndElement);
    }

    /** Line end between blocks; for humans who open the file. */
    Xml line() {
        return text("\n");
    }

    Xml doctype(String doctype) {
        return run(() -> writer.writeDTD(doctype + "\n"));
    }

    /** The document so far. */
    String finish() {
        run(writer::writeEndDocument);
        return out.append('\n').toString();
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                writer.writeAttribute(pairs[i], clean(pairs[i + 1]));
            }
        }
    }

    private static String clean(String text) {
        if (text.codePoints().allMatch(Xml::allowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(c -> allowed(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c <= 0xD7FF
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private Xml run(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a StringWriter does not fail: this is a mistake in nesting
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
