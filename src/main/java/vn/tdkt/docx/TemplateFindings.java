package vn.tdkt.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Node;
import vn.tdkt.Refusal;

/** Gathers everything that is wrong with one template. */
final class TemplateFindings {

    static final String WHOLE = "Cả tệp";

    private final Set<TemplateFinding> found = new LinkedHashSet<>();
    private String part = "word/document.xml";

    /** What follows is found in that part. */
    void in(String partOfFile) {
        part = partOfFile;
    }

    void add(Node at, String what) {
        found.add(new TemplateFinding(TemplatePlace.of(part, at), what));
    }

    void addOfPart(String what) {
        found.add(new TemplateFinding(TemplatePlace.partName(part), what));
    }

    void addOfWhole(Refusal refusal) {
        addOfWhole(Objects.toString(refusal.getMessage(), ""));
    }

    void addOfWhole(String what) {
        found.add(new TemplateFinding(WHOLE, what));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<TemplateFinding> list() {
        return new ArrayList<>(found);
    }

    void refuseAny(String file) {
        if (!found.isEmpty()) {
            throw new TemplateFault(file, list());
        }
    }
}
