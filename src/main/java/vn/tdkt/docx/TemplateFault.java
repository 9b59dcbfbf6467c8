package vn.tdkt.docx;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A template that cannot work, with everything that is wrong with it in Vietnamese for whoever wrote it; or a template and
 * the values for it that do not fit together, in English for whoever programs.
 */
public class TemplateFault extends RuntimeException {

    private final transient List<TemplateFinding> findings;

    TemplateFault(String sentence) {
        super(sentence);
        findings = List.of();
    }

    TemplateFault(String sentence, Throwable cause) {
        super(sentence, cause);
        findings = List.of();
    }

    TemplateFault(String file, List<TemplateFinding> findings) {
        super(findings.stream()
                .map(TemplateFinding::toString)
                .collect(Collectors.joining("\n- ", "Mẫu %s có %d lỗi:\n- ".formatted(file, findings.size()), "")));
        this.findings = List.copyOf(findings);
    }

    /** Everything that is wrong with a template; empty where values are missing for a good one. */
    public List<TemplateFinding> findings() {
        return findings;
    }
}
