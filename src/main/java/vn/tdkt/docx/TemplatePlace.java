package vn.tdkt.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Says in Vietnamese where something stands in a template, so that its author finds it in Word. */
final class TemplatePlace {

    private static final int SHOWN = 60;

    private TemplatePlace() {}

    static String of(String part, Node node) {
        StringBuilder place = new StringBuilder(partName(part));
        Element table = around(node, "tbl");
        if (table != null) {
            Element root = node.getOwnerDocument().getDocumentElement();
            place.append(", bảng ").append(Xml.descendants(root, "tbl").indexOf(table) + 1);
            number(node, "tr", table, ", hàng ", place);
            number(node, "tc", table, ", ô ", place);
        }
        if (!Xml.is(node, "tr")) {
            place.append(table == null ? ", đoạn " : ": ").append(quoted(node));
        }
        return place.toString();
    }

    static String partName(String part) {
        String file = part.substring(part.lastIndexOf('/') + 1).replaceFirst("\\d*\\.xml$", "");
        return switch (file) {
            case "document" -> "Thân văn bản";
            case "header" -> "Đầu trang";
            case "footer" -> "Chân trang";
            case "footnotes" -> "Chú thích cuối trang";
            case "endnotes" -> "Chú thích cuối văn bản";
            default -> "Phần " + part;
        };
    }

    /** Which row of its table, which cell of its row. */
    private static void number(Node node, String name, Element table, String word, StringBuilder place) {
        Element inside = around(node, name);
        if (inside != null && around(inside, "tbl") == table) {
            List<Element> beside = Xml.children(inside.getParentNode()).stream()
                    .filter(sibling -> Xml.is(sibling, name))
                    .toList();
            place.append(word).append(beside.indexOf(inside) + 1);
        }
    }

    private static String quoted(Node node) {
        Element paragraph = around(node, "p");
        String text =
                (paragraph == null ? node : paragraph).getTextContent().strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return paragraph == null ? "(trống)" : "trống thứ " + (emptyBefore(paragraph) + 1);
        }
        int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        return "“" + text.substring(0, end) + (end < text.length() ? "…" : "") + "”";
    }

    private static long emptyBefore(Element paragraph) {
        return Xml.descendants(paragraph.getOwnerDocument().getDocumentElement(), "p").stream()
                .takeWhile(other -> other != paragraph)
                .filter(other -> other.getTextContent().isBlank())
                .count();
    }

    /** The nearest of that name that the node stands in, or the node itself. */
    private static @Nullable Element around(Node node, String name) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            if (at instanceof Element element && Xml.is(element, name)) {
                return element;
            }
        }
        return null;
    }
}
