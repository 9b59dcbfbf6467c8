package vn.tdkt.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * An annex that is printed only sometimes and has a page setup of its own. Word keeps the setup of the last section at the end
 * of the text: without the annex, that of what stands before it has to hold to the end.
 *
 * @param block that the annex stands in
 * @param before page setup of what stands before it
 */
record AnnexSection(String block, Element before) {

    /** Null where no section ends inside a block of the body. */
    static @Nullable AnnexSection in(Element root) {
        for (Element body : Xml.children(root)) {
            String open = "";
            for (Element child : Xml.children(body)) {
                List<Element> ends = Xml.descendants(child, "sectPr");
                if (!open.isEmpty() && !ends.isEmpty()) {
                    return new AnnexSection(open, ends.get(0));
                }
                open = openAfter(child, open);
            }
        }
        return null;
    }

    private static String openAfter(Element child, String open) {
        List<Placeholder> found = Xml.is(child, "p") ? Placeholder.allIn(child.getTextContent()) : List.of();
        if (found.size() != 1) {
            return open;
        }
        Placeholder only = found.get(0);
        if (open.isEmpty()) {
            return only.kind() == Placeholder.Kind.OPEN ? only.path() : "";
        }
        return only.kind() == Placeholder.Kind.CLOSE && only.path().equals(open) ? "" : open;
    }
}
