package vn.tdkt.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What all documents of a form set look like, a Word file of its own: styles, numbering, page number, margins, and named
 * blocks such as heading and signature. A template says <code>${+name}</code>, in a paragraph of its own, where a block is to
 * stand. In the file of the house a block stands between <code>${#name}</code> and <code>${/name}</code>.
 */
public final class House {

    /** Of templates that bring everything themselves. */
    public static final House NONE = new House(Map.of(), Map.of(), List.of());

    private static final String TEXT = "word/document.xml";
    private static final Pattern SHARED = Pattern.compile("word/(styles|numbering|header\\d*)\\.xml");

    private final Map<String, byte[]> shared;
    private final Map<String, List<Node>> blocks;
    private final List<Element> margins;

    private House(Map<String, byte[]> shared, Map<String, List<Node>> blocks, List<Element> margins) {
        this.shared = shared;
        this.blocks = blocks;
        this.margins = margins;
    }

    /** Refuses with {@link TemplateFault} what is no Word file and a block that does not end. */
    public static House read(String name, byte[] docx) {
        Map<String, byte[]> parts = DocxTemplate.readAndWritten(name, docx);
        Map<String, byte[]> shared = new LinkedHashMap<>(parts);
        shared.keySet().removeIf(part -> !SHARED.matcher(part).matches());
        Element root = Xml.parse(parts.getOrDefault(TEXT, new byte[0])).getDocumentElement();
        return new House(shared, blocksIn(Xml.children(root).get(0)), Xml.descendants(root, "pgMar"));
    }

    private static Map<String, List<Node>> blocksIn(Element body) {
        Map<String, List<Node>> blocks = new LinkedHashMap<>();
        String open = "";
        List<Node> block = new ArrayList<>();
        for (Element child : Xml.children(body)) {
            String text = Xml.is(child, "p") ? child.getTextContent().strip() : "";
            if (open.isEmpty() && text.startsWith("${#")) {
                open = text.substring("${#".length(), text.length() - 1);
                block = new ArrayList<>();
            } else if (text.equals("${/" + open + "}")) {
                blocks.put(open, block);
                open = "";
                block = new ArrayList<>();
            } else {
                block.add(child);
            }
        }
        if (!open.isEmpty()) {
            throw new TemplateFault("${#" + open + "} has no ${/" + open + "}");
        }
        return blocks;
    }

    /** Names of what a template may say with <code>${+name}</code>. */
    public Set<String> blocks() {
        return blocks.keySet();
    }

    /** Blocks that have one of these fields or places. */
    Set<String> blocksWith(List<String> anyOf, TemplateFields fields) {
        Set<String> found = new LinkedHashSet<>();
        blocks.forEach((name, nodes) -> nodes.forEach(node -> {
            if (!Collections.disjoint(fields.namesIn(node), anyOf)) {
                found.add(name);
            }
        }));
        return found;
    }

    /**
     * The parts of a template as this house has them. One that names no block stays as it is. A block the house does not have
     * is left standing: {@link TemplateRules} names it.
     */
    Map<String, byte[]> dress(Map<String, byte[]> parts) {
        byte[] text = parts.getOrDefault(TEXT, new byte[0]);
        Document xml = Xml.parse(text);
        List<Element> places = Xml.descendants(xml.getDocumentElement(), "p").stream()
                .filter(paragraph -> paragraph.getTextContent().contains("${+"))
                .toList();
        if (places.isEmpty()) {
            return parts;
        }
        places.forEach(this::put);
        Xml.descendants(xml.getDocumentElement(), "sectPr").forEach(this::setMargins);
        Map<String, byte[]> dressed = new LinkedHashMap<>(parts);
        dressed.replaceAll((part, bytes) -> shared.getOrDefault(part, bytes));
        dressed.put(TEXT, Xml.write(xml));
        return dressed;
    }

    private void put(Element place) {
        List<Placeholder> found = Placeholder.allIn(place.getTextContent());
        List<Node> block = found.size() == 1 ? blocks.get(found.get(0).path()) : null;
        if (block == null) {
            return;
        }
        for (Node node : block) {
            place.getParentNode().insertBefore(place.getOwnerDocument().importNode(node, true), place);
        }
        place.getParentNode().removeChild(place);
    }

    /** A page that lies on its side has the binding margin on top. */
    private void setMargins(Element section) {
        boolean lies = Xml.descendants(section, "pgSz").stream()
                .anyMatch(page -> page.getAttributeNS(Xml.W, "orient").equals("landscape"));
        for (Element own : Xml.descendants(section, "pgMar")) {
            margins.forEach(house -> {
                copy(house, "top", own, lies ? "right" : "top");
                copy(house, "right", own, lies ? "bottom" : "right");
                copy(house, "bottom", own, lies ? "left" : "bottom");
                copy(house, "left", own, lies ? "top" : "left");
            });
        }
    }

    private static void copy(Element from, String side, Element to, String otherSide) {
        to.setAttributeNS(Xml.W, "w:" + otherSide, from.getAttributeNS(Xml.W, side));
    }
}
