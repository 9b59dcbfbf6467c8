package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;

/** The writers of all features by the document type they write; what none of them writes is written from its outline. */
@Component
class PaperWriters {

    private final Map<String, PaperWriter> byType = new HashMap<>();
    private final OutlineWriter others;
    private final Kinds kinds;

    PaperWriters(List<PaperWriter> writers, OutlineWriter others, Kinds kinds) {
        this.others = others;
        this.kinds = kinds;
        for (PaperWriter writer : writers) {
            writer.documentTypes().forEach(type -> byType.put(type, writer));
        }
        kinds.obligationKinds().stream()
                .filter(kind -> kind.documentType() != null && !byType.containsKey(kind.documentType()))
                .forEach(others::refuseUnfilled);
    }

    boolean anewAtSigning(Obligation obligation) {
        PaperWriter writer = byType.get(kinds.named(obligation.kind()).document());
        return writer != null && writer.anewAtSigning();
    }

    List<Written> write(Obligation obligation, String drafter) {
        String type = kinds.named(obligation.kind()).document();
        PaperWriter writer = byType.get(type);
        return writer == null ? others.write(obligation, drafter) : writer.write(obligation, drafter);
    }
}
