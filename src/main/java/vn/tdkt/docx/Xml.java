package vn.tdkt.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads and writes the XML of a part; never with a DOCTYPE. */
final class Xml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Each thread keeps its own: they are not for several threads, and slow to make. The JDK's: another's is found by chance. */
    private static final ThreadLocal<DocumentBuilder> BUILDERS = ThreadLocal.withInitial(Xml::builder);

    private static final ThreadLocal<TransformerFactory> TRANSFORMERS =
            ThreadLocal.withInitial(TransformerFactory::newDefaultInstance);

    private Xml() {}

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // All of it is read anyway.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document parse(byte[] part) {
        try {
            return BUILDERS.get().parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException e) {
            throw new TemplateFault("A part of the Word file is not XML: " + e.getMessage(), e);
        }
    }

    static byte[] write(Document xml) {
        try {
            xml.setXmlStandalone(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TRANSFORMERS.get().newTransformer().transform(new DOMSource(xml), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("A part of the Word file cannot be written", e);
        }
    }

    static List<Element> descendants(Node root, String wordName) {
        List<Element> found = descendants(root);
        found.removeIf(element -> !is(element, wordName));
        return found;
    }

    /** Every element below, as they follow in the text. */
    static List<Element> descendants(Node root) {
        List<Element> found = new ArrayList<>();
        addDescendants(root, found);
        return found;
    }

    private static void addDescendants(Node root, List<Element> found) {
        for (Element child : children(root)) {
            found.add(child);
            addDescendants(child, found);
        }
    }

    static List<Element> children(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static boolean is(Node node, String wordName) {
        return wordName.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    /** NFC, without the characters XML does not allow. */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Xml::isAllowed)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    static void escape(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
