package vn.tdkt.docx;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes elements of a part as they stand in it. */
final class Markup {

    /** Ids that must not occur twice, or only tell who typed when. */
    private static final Set<String> DROPPED = Set.of("paraId", "textId");

    private static final String SAME_PARAGRAPH = "</w:t><w:br/><w:t xml:space=\"preserve\">";

    private Markup() {}

    static void open(Element element, Pieces out) {
        out.fixed("<" + element.getNodeName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String name = attribute.getLocalName();
            if (!DROPPED.contains(name) && !name.startsWith("rsid")) {
                out.fixed(" " + attribute.getNodeName() + "=\"");
                out.escaped(attribute.getValue());
                out.fixed("\"");
            }
        }
        out.fixed(">");
    }

    static void close(Element element, Pieces out) {
        out.fixed("</" + element.getNodeName() + ">");
    }

    /**
     * Ends the paragraph of a text and opens one of the same format. In a content control each line gets a control of its
     * own: LibreOffice runs the lines of one together.
     */
    static String lineBreak(Element text) {
        Node run = text.getParentNode();
        Node around = run.getParentNode();
        boolean controlled = Xml.is(around, "sdtContent");
        Node paragraph = controlled ? around.getParentNode().getParentNode() : around;
        if (!Xml.is(run, "r") || !Xml.is(paragraph, "p")) {
            return SAME_PARAGRAPH;
        }
        String close = controlled ? "</w:sdtContent></w:sdt>" : "";
        String open = controlled ? "<w:sdt>" + properties(around.getParentNode(), "sdtPr") + "<w:sdtContent>" : "";
        return "</w:t></w:r>" + close + "</w:p><w:p>" + properties(paragraph, "pPr") + open + "<w:r>"
                + properties(run, "rPr") + "<w:t xml:space=\"preserve\">";
    }

    private static String properties(Node owner, String name) {
        StringBuilder out = new StringBuilder();
        for (Element child : Xml.children(owner)) {
            if (Xml.is(child, name)) {
                Pieces pieces = new Pieces();
                whole(child, pieces);
                out.append(pieces.markup());
            }
        }
        return out.toString();
    }

    /** A section ends once and a control has an id of its own: neither is repeated with what carries it. */
    private static void whole(Element element, Pieces out) {
        if (Xml.is(element, "sectPr") || (Xml.is(element, "id") && Xml.is(element.getParentNode(), "sdtPr"))) {
            return;
        }
        open(element, out);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                whole(inner, out);
            } else if (child instanceof Text letters && !letters.getData().isBlank()) {
                out.escaped(letters.getData());
            }
        }
        close(element, out);
    }
}
