package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Small Word files made by hand, and what is written in one. */
public final class WordFiles {

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";

    private WordFiles() {}

    static byte[] word(String body) {
        return Parts.write(parts(body));
    }

    /** To put something bad into. */
    static Map<String, byte[]> parts(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(UTF_8));
        parts.put(
                "_rels/.rels",
                relationships(
                                "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>")
                        .getBytes(UTF_8));
        parts.put(
                "word/document.xml",
                ("<w:document xmlns:w=\"" + Xml.W + "\"><w:body>" + body + "<w:sectPr/></w:body></w:document>")
                        .getBytes(UTF_8));
        return parts;
    }

    static String relationships(String relationships) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships
                + "</Relationships>";
    }

    static String xml(byte[] docx) {
        return new String(Parts.read(docx).getOrDefault("word/document.xml", new byte[0]), UTF_8);
    }

    /** The paragraphs that are not empty, one a line. */
    public static String text(byte[] docx) {
        Element root = Xml.parse(Parts.read(docx).getOrDefault("word/document.xml", new byte[0]))
                .getDocumentElement();
        return Xml.descendants(root, "p").stream()
                .map(Element::getTextContent)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
