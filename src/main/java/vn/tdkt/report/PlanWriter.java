package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;

/** Writes the plans of a cluster and its decisions with what they issue. */
@Component
class PlanWriter implements PaperWriter {

    private static final String DECISION = "cluster-decision";
    private static final Map<String, List<String>> ISSUED = Map.of(
            "regulation",
            List.of("Quy chế", "tổ chức và hoạt động của "),
            ClusterPlans.SCORE_TABLE,
            List.of("Bảng tiêu chí chấm điểm", "thi đua của "));

    private final DocumentFacts facts;
    private final Kinds kinds;
    private final Names names;
    private final PlanTexts texts;
    private final ReportFiles files;
    private final Consultations consultations;

    PlanWriter(
            DocumentFacts facts,
            Kinds kinds,
            Names names,
            PlanTexts texts,
            ReportFiles files,
            Consultations consultations) {
        this.facts = facts;
        this.kinds = kinds;
        this.names = names;
        this.texts = texts;
        this.files = files;
        this.consultations = consultations;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of("cluster-plan", DECISION);
    }

    @Override
    public List<Written> write(Obligation plan, String drafter) {
        Map<String, Object> content = new HashMap<>(texts.content(plan));
        content.putIfAbsent("replaces", "");
        content.put("draftMark", consultations.ran(plan.id()) ? "" : "DỰ THẢO");
        if (kinds.named(plan.kind()).document().equals(DECISION)) {
            putDecision(content, plan);
        }
        return List.of(new Written(facts.report(plan, drafter), content));
    }

    private void putDecision(Map<String, Object> content, Obligation plan) {
        String cluster = names.of(plan.debtor());
        List<String> issued = ISSUED.getOrDefault(plan.kind(), List.of("Văn bản", "của "));
        String what = issued.get(0);
        content.put("authority", ("Trưởng " + cluster).toUpperCase(Locale.ROOT));
        content.put("issues", "Ban hành kèm theo Quyết định này " + what + " " + issued.get(1) + cluster + ".");
        content.put("annexName", what.toUpperCase(Locale.ROOT));
        content.put("annexTitle", capitalised(issued.get(1)) + cluster);
        content.put("clusterName", cluster);
        content.put(
                "tables",
                files.links(plan.id()).stream()
                        .map(file -> Map.of("name", file.name()))
                        .toList());
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
