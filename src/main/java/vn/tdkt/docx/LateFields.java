package vn.tdkt.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The places of a document that are filled at the very end, number, date and signer: content controls with a tag. They
 * live through everything a person does to the draft in Word, except deleting them.
 */
public final class LateFields {

    private LateFields() {}

    /**
     * What came of it.
     *
     * @param docx the document with the places filled
     * @param missing the tags that were not found, because a person deleted them or brought an own file
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record Filled(byte[] docx, Set<String> missing) {}

    /**
     * A place.
     *
     * @param title what a person sees on it; some versions of LibreOffice keep the title and lose the tag
     */
    public record Place(String tag, String title) {}

    /**
     * Puts each text in its place; an empty text takes its paragraph away. The file must have passed {@link DocxGate}.
     */
    public static Filled fill(byte[] docx, Map<Place, String> texts) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Parts.read(docx));
        Set<String> missing = new LinkedHashSet<>();
        texts.keySet().forEach(place -> missing.add(place.tag()));
        parts.replaceAll((part, bytes) ->
                Parts.isOnPage(part) && mayHaveControls(bytes) ? filled(bytes, texts, missing) : bytes);
        return new Filled(Parts.write(parts), missing);
    }

    /** Whatever the prefix of its names; in another encoding than UTF-8 it is read to be sure. */
    private static boolean mayHaveControls(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        return text.contains("sdt") || text.indexOf('\0') >= 0;
    }

    private static byte[] filled(byte[] part, Map<Place, String> texts, Set<String> missing) {
        Document xml = Xml.parse(part);
        Map<Element, String> found = new LinkedHashMap<>();
        for (Element control : Xml.descendants(xml.getDocumentElement(), "sdt")) {
            texts.forEach((place, text) -> {
                if (isAt(control, place)) {
                    found.put(control, continues(control, place) ? "" : text);
                    missing.remove(place.tag());
                }
            });
        }
        found.forEach(LateFields::write);
        return found.isEmpty() ? part : Xml.write(xml);
    }

    private static boolean isAt(Element control, Place place) {
        String tag = property(control, "tag");
        return tag.isEmpty() ? property(control, "alias").equals(place.title()) : tag.equals(place.tag());
    }

    /** A draft has a control for each line of the text; all lines are written into the first. */
    private static boolean continues(Element control, Place place) {
        Node before = control.getParentNode().getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        return before instanceof Element paragraph
                && Xml.is(paragraph, "p")
                && Xml.descendants(paragraph, "sdt").stream().anyMatch(other -> isAt(other, place));
    }

    private static String property(Element control, String name) {
        return Xml.children(control).stream()
                .filter(child -> Xml.is(child, "sdtPr"))
                .flatMap(properties -> Xml.descendants(properties, name).stream())
                .map(property -> property.getAttributeNS(Xml.W, "val"))
                .findFirst()
                .orElse("");
    }

    private static void write(Element control, String text) {
        if (text.isBlank()) {
            remove(control);
            return;
        }
        List<Element> prompts = Xml.descendants(control, "showingPlcHdr");
        if (!prompts.isEmpty()) {
            prompts.forEach(LateFields::detach);
            Xml.descendants(control, "rStyle").forEach(LateFields::detach);
        }
        List<Element> texts = new ArrayList<>(Xml.descendants(control, "t"));
        Xml.descendants(control, "tab").stream()
                .filter(tab -> Xml.is(tab.getParentNode(), "r"))
                .forEach(LateFields::detach);
        Xml.descendants(control, "br").forEach(LateFields::detach);
        Element first = texts.isEmpty() ? newText(control) : texts.remove(0);
        texts.forEach(LateFields::detach);
        put(first, text);
        unwrap(control);
    }

    /** What is issued is ordinary text: LibreOffice runs the lines of a plain-text control together. */
    private static void unwrap(Element control) {
        for (Element content : Xml.children(control)) {
            while (Xml.is(content, "sdtContent") && content.getFirstChild() != null) {
                control.getParentNode().insertBefore(content.getFirstChild(), control);
            }
        }
        detach(control);
    }

    /** Each further line of the text stands after a break in the same run. */
    private static void put(Element first, String text) {
        Element at = first;
        boolean begun = false;
        for (String line : Xml.clean(text).lines().toList()) {
            if (begun) {
                Element lineBreak = after(at, "br");
                at = after(lineBreak, "t");
            }
            at.setTextContent(line);
            at.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            begun = true;
        }
    }

    private static Element after(Element element, String wordName) {
        Element added = like(element, wordName);
        element.getParentNode().insertBefore(added, element.getNextSibling());
        return added;
    }

    private static Element like(Element neighbour, String wordName) {
        String prefix = neighbour.getPrefix();
        return neighbour.getOwnerDocument().createElementNS(Xml.W, prefix == null ? wordName : prefix + ":" + wordName);
    }

    /** For a control that a person emptied: into its first run, or paragraph, or the control itself. */
    private static Element newText(Element control) {
        Element text = like(control, "t");
        for (Element run : Xml.descendants(control, "r")) {
            run.appendChild(text);
            return text;
        }
        Element run = like(control, "r");
        run.appendChild(text);
        List<Element> homes = Xml.descendants(control, "p");
        (homes.isEmpty() ? Xml.descendants(control, "sdtContent") : homes)
                .get(0)
                .appendChild(run);
        return text;
    }

    private static void remove(Element control) {
        Node paragraph = control.getParentNode();
        detach(control);
        boolean blank = Xml.is(paragraph, "p") && paragraph.getTextContent().isBlank();
        if (blank && !isLastOfCell(paragraph)) {
            detach(paragraph);
        }
    }

    private static boolean isLastOfCell(Node paragraph) {
        List<Element> around = Xml.children(paragraph.getParentNode());
        return Xml.is(paragraph.getParentNode(), "tc") && around.get(around.size() - 1) == paragraph;
    }

    private static void detach(Node node) {
        node.getParentNode().removeChild(node);
    }
}
