package vn.tdkt.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.PaperWriter;

/** Counts the statements of drafting a document. */
@Component
class StatementsOfPapers {

    private final List<PaperWriter> writers;
    private final Kinds kinds;
    private final Obligations obligations;

    StatementsOfPapers(List<PaperWriter> writers, Kinds kinds, Obligations obligations) {
        this.writers = writers;
        this.kinds = kinds;
        this.obligations = obligations;
    }

    void write(String screen, long id, Person officer, Counted counted) {
        Obligation obligation = obligations.get(id);
        String type = kinds.named(obligation.kind()).document();
        PaperWriter writer = writers.stream()
                .filter(one -> one.documentTypes().contains(type))
                .findFirst()
                .orElseThrow();
        counted.count(screen, () -> writer.write(obligation, officer.account()));
    }
}
