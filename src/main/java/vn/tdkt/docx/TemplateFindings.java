package vn.tdkt.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tdkt.Refusal;

/** Gathers everything that is wrong with one template. */
final class TemplateFindings {

    static final String WHOLE = "Cả tệp";

    /** Of one part: the gate lets no larger one in. */
    private static final int MOST_ELEMENTS = 10_000_000;

    private final Map<TemplateFinding, Integer> found = new LinkedHashMap<>();
    private int begin;
    private String part = "word/document.xml";

    /** What follows is found in that part. */
    void in(String partOfFile) {
        part = partOfFile;
        begin += MOST_ELEMENTS;
    }

    void add(Node at, String what) {
        List<Element> all = Xml.descendants(at.getOwnerDocument());
        found.putIfAbsent(new TemplateFinding(TemplatePlace.of(part, at), what), begin + all.indexOf(at));
    }

    void addOfPart(String what) {
        found.putIfAbsent(new TemplateFinding(TemplatePlace.partName(part), what), begin);
    }

    void addOfWhole(Refusal refusal) {
        addOfWhole(Objects.toString(refusal.getMessage(), ""));
    }

    void addOfWhole(String what) {
        found.putIfAbsent(new TemplateFinding(WHOLE, what), -1);
    }

    /** Of the whole file first, then as they follow in it. */
    private List<TemplateFinding> list() {
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    void refuseAny(String file) {
        if (!found.isEmpty()) {
            throw new TemplateFault(file, list());
        }
    }
}
