package vn.tdkt.docx;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Plain content controls whose tag is a field: the other way to write <code>${field}</code>, made in Word's Developer tab.
 * Those that are filled at issue stay, see {@link LateFields}.
 */
final class FieldControls {

    private final TemplateFields fields;
    private final TemplateRules rules;

    FieldControls(TemplateFields fields, TemplateRules rules) {
        this.fields = fields;
        this.rules = rules;
    }

    /** Puts the field where its control stands, with the format of the control's first letters. */
    void replaceIn(Element root) {
        for (Element control : Xml.descendants(root, "sdt")) {
            String tag = value(control, "tag");
            if (fields.find(tag).isPresent() && !fields.isPlace(tag)) {
                replace(control, tag);
            } else if (!tag.isEmpty() && !fields.isPlace(tag) && isPlain(control) && fields.others() == null) {
                rules.unknownControl(control, tag);
            }
        }
    }

    private static void replace(Element control, String tag) {
        Element content = contentOf(control);
        Element home = firstParagraph(content);
        List<Element> runs = Xml.descendants(home, "r");
        Element run = runs.isEmpty() ? append(home, "r") : runs.get(0);
        runs.stream().skip(1).forEach(FieldControls::detach);
        Xml.children(run).stream().filter(child -> !Xml.is(child, "rPr")).forEach(FieldControls::detach);
        append(run, "t").setTextContent("${" + tag + "}");
        if (!Xml.descendants(control, "showingPlcHdr").isEmpty()) {
            Xml.descendants(run, "rStyle").forEach(FieldControls::detach);
        }
        while (content.getFirstChild() != null) {
            control.getParentNode().insertBefore(content.getFirstChild(), control);
        }
        detach(control);
    }

    private static Element contentOf(Element control) {
        return Xml.children(control).stream()
                .filter(child -> Xml.is(child, "sdtContent"))
                .findFirst()
                .orElseGet(() -> append(control, "sdtContent"));
    }

    /** Of a control around whole paragraphs the first stays; else the control stands within one. */
    private static Element firstParagraph(Element content) {
        List<Element> paragraphs = Xml.descendants(content, "p");
        paragraphs.stream().skip(1).forEach(FieldControls::detach);
        return paragraphs.isEmpty() ? content : paragraphs.get(0);
    }

    private static boolean isPlain(Element control) {
        return Xml.children(control).stream()
                .filter(child -> Xml.is(child, "sdtPr"))
                .flatMap(properties -> Xml.children(properties).stream())
                .anyMatch(property -> Xml.is(property, "text"));
    }

    private static String value(Element control, String name) {
        return Xml.children(control).stream()
                .filter(child -> Xml.is(child, "sdtPr"))
                .flatMap(properties -> Xml.children(properties).stream())
                .filter(property -> Xml.is(property, name))
                .map(property -> property.getAttributeNS(Xml.W, "val"))
                .findFirst()
                .orElse("");
    }

    private static Element append(Element parent, String name) {
        String prefix = parent.getPrefix();
        Element added = parent.getOwnerDocument().createElementNS(Xml.W, prefix == null ? name : prefix + ":" + name);
        parent.appendChild(added);
        return added;
    }

    private static void detach(Node node) {
        node.getParentNode().removeChild(node);
    }
}
