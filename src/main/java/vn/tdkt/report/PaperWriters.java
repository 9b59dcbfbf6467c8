package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;

/** The writers of all features by the document type they write. */
@Component
class PaperWriters {

    private final Map<String, PaperWriter> byType = new HashMap<>();
    private final Kinds kinds;

    PaperWriters(List<PaperWriter> writers, Kinds kinds) {
        this.kinds = kinds;
        for (PaperWriter writer : writers) {
            writer.documentTypes().forEach(type -> byType.put(type, writer));
        }
    }

    List<Written> write(Obligation obligation, String drafter) {
        String type = kinds.named(obligation.kind()).document();
        PaperWriter writer = byType.get(type);
        if (writer == null) {
            throw new NoSuchElementException("Nobody writes documents of type " + type);
        }
        return writer.write(obligation, drafter);
    }
}
