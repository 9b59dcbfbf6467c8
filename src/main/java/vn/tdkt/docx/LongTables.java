package vn.tdkt.docx;

import java.util.List;
import org.w3c.dom.Element;

/** A table that grows with a list: its head stands on every page and no row of it is cut in two, whoever made it in Word. */
final class LongTables {

    private LongTables() {}

    static void prepare(Element table) {
        List<Element> rows = Xml.children(table).stream()
                .filter(child -> Xml.is(child, "tr"))
                .toList();
        int repeated = 0;
        while (repeated < rows.size() && !repeats(rows.get(repeated))) {
            repeated++;
        }
        if (repeated == rows.size()) {
            return;
        }
        rows.subList(0, repeated).forEach(row -> say(row, "tblHeader"));
        rows.forEach(row -> say(row, "cantSplit"));
    }

    private static boolean repeats(Element row) {
        List<Placeholder> found = Placeholder.allIn(row.getTextContent());
        return found.stream().noneMatch(Placeholder::isMarker)
                && found.stream().anyMatch(field -> !field.list().isEmpty());
    }

    private static void say(Element row, String property) {
        List<Element> properties = Xml.children(row).stream()
                .filter(child -> Xml.is(child, "trPr"))
                .toList();
        Element own = properties.isEmpty() ? newProperties(row) : properties.get(0);
        if (Xml.descendants(own, property).isEmpty()) {
            own.appendChild(like(row, property));
        }
    }

    /** Before the cells; only exceptions to the table's own properties come earlier. */
    private static Element newProperties(Element row) {
        Element added = like(row, "trPr");
        List<Element> inside = Xml.children(row);
        boolean exceptions = !inside.isEmpty() && Xml.is(inside.get(0), "tblPrEx");
        row.insertBefore(added, exceptions ? inside.get(0).getNextSibling() : row.getFirstChild());
        return added;
    }

    private static Element like(Element row, String name) {
        String prefix = row.getPrefix();
        return row.getOwnerDocument().createElementNS(Xml.W, prefix == null ? name : prefix + ":" + name);
    }
}
