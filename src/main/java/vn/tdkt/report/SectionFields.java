package vn.tdkt.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.document.BasisLines;
import vn.tdkt.document.DocumentType;

/**
 * Puts what was written under the sections of an outline into the fields of a document type, so that a new type needs no
 * code. A section whose key is a field of the type fills it: {@code key} as text, {@code key.text} line by line, for
 * {@code legalBases.text} as lines "Căn cứ". The others become the type's {@code sections.heading, sections.body}.
 */
final class SectionFields {

    private static final String BASES = "legalBases";
    static final String HEADED = "sections";

    private SectionFields() {}

    /** @param furtherBases what else the paper rests on, after what was written; empty ones vanish */
    static Map<String, Object> of(DocumentType type, List<SectionText> sections, String... furtherBases) {
        Map<String, Object> content = new HashMap<>();
        List<Map<String, String>> headed = new ArrayList<>();
        for (SectionText section : sections) {
            String key = section.key();
            if (key.equals(BASES)) {
                content.put(BASES, BasisLines.of(section.text(), furtherBases));
            } else if (type.fields().contains(key)) {
                content.put(key, section.text());
            } else if (type.fields().contains(key + ".text")) {
                content.put(key, lines(section.text()));
            } else if (!section.text().isBlank()) {
                headed.add(Map.of("heading", section.title(), "body", section.text()));
            }
        }
        if (!headed.isEmpty() || type.fields().contains(HEADED + ".heading")) {
            content.put(HEADED, headed);
        }
        return content;
    }

    private static List<Map<String, String>> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Map.of("text", line.strip()))
                .toList();
    }
}
