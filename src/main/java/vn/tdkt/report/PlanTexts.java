package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.document.BasisLines;
import vn.tdkt.document.LegalBases;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;

/** The words of a plan, a decision or the pledge: what was written, or what its outline proposes. */
@Component
class PlanTexts {

    /** Key under which the sentence about the members' opinions is kept. */
    static final String RECORD = "record";

    private static final String BASES = "legalBases";
    private static final Set<String> WITH_A_PLACE = Set.of(BASES, "introduction", "replaces", "closing");

    private final WrittenReports written;
    private final Names names;
    private final LegalBases bases;
    private final Clock clock;

    PlanTexts(WrittenReports written, Names names, LegalBases bases, Clock clock) {
        this.written = written;
        this.names = names;
        this.bases = bases;
        this.clock = clock;
    }

    List<SectionText> sections(Obligation plan) {
        Map<String, String> proposals = new HashMap<>();
        for (Section section : written.outline(plan.kind())) {
            if (section.proposal() != null) {
                proposals.put(section.key(), filled(section.proposal(), plan));
            }
        }
        return written.sections(plan, proposals);
    }

    /** The fields of the template that its outline knows; one that was left empty is there and empty. */
    Map<String, Object> content(Obligation plan) {
        Map<String, Object> content = new HashMap<>();
        List<Map<String, String>> headed = new ArrayList<>();
        for (SectionText section : sections(plan)) {
            if (section.key().equals(BASES)) {
                content.put(BASES, BasisLines.of(section.text(), record(plan)));
            } else if (WITH_A_PLACE.contains(section.key())) {
                content.put(section.key(), section.text());
            } else if (!section.text().isBlank()) {
                headed.add(Map.of("heading", section.title(), "body", section.text()));
            }
        }
        content.put("sections", headed);
        return content;
    }

    /** What the members said when they were asked is one of the bases. */
    private String record(Obligation plan) {
        return written.texts(plan.id()).getOrDefault(RECORD, "");
    }

    private String filled(String proposal, Obligation plan) {
        return bases.fill(proposal, LocalDate.now(clock))
                .replace("{năm}", String.valueOf(plan.year()))
                .replace("{cụm}", names.of(plan.debtor()));
    }
}
