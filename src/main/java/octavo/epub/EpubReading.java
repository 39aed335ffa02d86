package octavo.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import octavo.edition.Heard;
import octavo.edition.Heard.Kind;
import octavo.edition.Speech;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a screen reader says of an EPUB: its pages in the order of the spine, with every disclosure open. */
public final class EpubReading {
    private static final String FOLDER = "EPUB/";

    private final Map<String, byte[]> files;

    private EpubReading(Map<String, byte[]> files) {
        this.files = files;
    }

    /** The reading of a book that {@link EpubWriter} wrote, in the words of {@link Speech}. */
    public static String of(byte[] epub) {
        try {
            return Speech.of(new EpubReading(unzip(epub)).pages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not a well-formed book: " + e.getMessage(), e);
        }
    }

    private static Map<String, byte[]> unzip(byte[] epub) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private List<Heard> pages() throws IOException, SAXException, ParserConfigurationException {
        NodeList references = parse("package.opf").getElementsByTagName("itemref");
        Map<String, String> names = new HashMap<>();
        NodeList items = parse("package.opf").getElementsByTagName("item");
        for (int i = 0; i < items.getLength(); i++) {
            Element item = (Element) items.item(i);
            names.put(item.getAttribute("id"), item.getAttribute("href"));
        }
        List<Heard> pages = new ArrayList<>();
        for (int i = 0; i < references.getLength(); i++) {
            String name = names.get(((Element) references.item(i)).getAttribute("idref"));
            Element root = parse(name).getDocumentElement();
            pages.add(node(Kind.GROUP, root, kids(root)));
        }
        // the language of the book is told once, not at each page
        return List.of(new Heard(Kind.GROUP, "", 0, pages.get(0).language(), pages));
    }

    private Document parse(String name) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new ByteArrayInputStream(new byte[0])));
        return builder.parse(new ByteArrayInputStream(files.get(FOLDER + name)));
    }

    private static List<Heard> kids(Node parent) {
        List<Heard> heard = new ArrayList<>();
        int number = number(parent);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                boolean gap = text.getData().isBlank() && text.getData().contains("\n");
                heard.add(Heard.text(gap ? " " : text.getData().replace("\u2060", "")));
            } else if (node instanceof Element element && !isSilent(element)) {
                heard.add(element.getTagName().equals("li") ? item(element, number++) : element(element));
            }
        }
        heard.removeIf(h -> isBlank(h) && !isRunning(parent));
        return heard;
    }

    private static boolean isBlank(Heard heard) {
        return heard.kind() == Kind.TEXT && heard.text().isBlank();
    }

    /** Whether space in an element is part of a text. */
    private static boolean isRunning(Node parent) {
        return kind(parent.getNodeName()) == Kind.PARAGRAPH
                || kind(parent.getNodeName()) == Kind.HEADING
                || List.of("td", "th", "a", "span", "em", "strong", "div", "li", "dd", "figcaption")
                        .contains(parent.getNodeName());
    }

    private static boolean isSilent(Element element) {
        return element.getTagName().equals("head")
                || element.hasAttribute("hidden")
                || element.getAttribute("aria-hidden").equals("true");
    }

    private static int number(Node parent) {
        String start = parent instanceof Element e && e.getTagName().equals("ol") ? e.getAttribute("start") : "";
        return start.isEmpty() ? 1 : Integer.parseInt(start);
    }

    private static Heard item(Element element, int number) {
        boolean ordered = element.getParentNode().getNodeName().equals("ol");
        String value = element.getAttribute("value");
        String label = !ordered ? "" : value.isEmpty() ? Integer.toString(number) : value;
        boolean note = element.getFirstChild() instanceof Element first
                && first.getAttribute("role").equals("doc-footnote");
        return new Heard(note ? Kind.NOTE : Kind.ITEM, label, 0, language(element), kids(element));
    }

    private static Heard element(Element element) {
        String name = element.getTagName();
        String label = element.getAttribute("aria-label");
        if (element.getAttribute("role").equals("doc-pagebreak")) {
            return Heard.text("[page " + label + "] ");
        }
        if (name.equals("img")) {
            return new Heard(Kind.FIGURE, element.getAttribute("alt"), 0, language(element), List.of());
        }
        if (name.equals("br")) {
            return Heard.text(" ");
        }
        if (name.equals("a") && !label.isEmpty()) {
            return node(Kind.LINK, element, List.of(Heard.text(label)));
        }
        return node(kind(name), element, kids(element));
    }

    private static Heard node(Kind kind, Element element, List<Heard> kids) {
        int level = kind == Kind.HEADING ? element.getTagName().charAt(1) - '0' : 0;
        return new Heard(kind, "", level, language(element), kids);
    }

    private static Optional<String> language(Element element) {
        return Optional.of(element.getAttribute("lang")).filter(l -> !l.isEmpty());
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "p", "dt", "dd", "summary" -> Kind.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "ol", "ul" -> Kind.LIST;
            case "table" -> Kind.TABLE;
            case "tr" -> Kind.ROW;
            case "th" -> Kind.HEAD_CELL;
            case "td" -> Kind.CELL;
            case "figcaption", "caption" -> Kind.CAPTION;
            case "a" -> Kind.LINK;
            case "aside" -> Kind.ASIDE;
            case "blockquote" -> Kind.QUOTE;
            case "pre" -> Kind.CODE;
            default -> Kind.GROUP;
        };
    }
}
