package vn.tdkt.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Fills a template the plain way: without a plan, a pen or a zip of its own. */
final class PlainTemplate {

    private PlainTemplate() {}

    /** The parts of the document, inflated, in their order. */
    static Map<String, byte[]> fill(byte[] docx, House house, Map<String, ?> values) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(house.dress(DocxTemplate.readAndWritten("plain", docx)));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (Parts.isOnPage(part.getKey())) {
                part.setValue(filled(part.getValue(), values));
            }
        }
        return parts;
    }

    private static byte[] filled(byte[] part, Map<String, ?> values) throws IOException {
        TemplateFields known = TemplateFields.named(field -> true);
        TemplateRules rules = new TemplateRules(known, Set.of(), new TemplateFindings());
        PlainInk ink = new PlainInk();
        for (Piece piece :
                new TemplateCompiler(known, rules).compile(Xml.parse(part).getDocumentElement())) {
            piece.write(new Values(values), ink);
        }
        return ink.bytes();
    }
}
