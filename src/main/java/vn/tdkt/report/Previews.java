package vn.tdkt.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.document.Documents;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Person;

/**
 * Documents as they would be drafted from an unfinished answer: it is stored, the document is made, and the transaction is
 * rolled back, so that a preview takes the same way as the draft.
 */
@Component
public class Previews {

    private final Obligations obligations;
    private final ReportStore store;
    private final PaperWriters writers;
    private final Documents documents;
    private final TransactionTemplate transaction;

    Previews(
            Obligations obligations,
            ReportStore store,
            PaperWriters writers,
            Documents documents,
            PlatformTransactionManager transactions) {
        this.obligations = obligations;
        this.store = store;
        this.writers = writers;
        this.documents = documents;
        this.transaction = new TransactionTemplate(transactions);
        // A savepoint: whoever asks within a transaction of its own goes on with it.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    public byte[] ofUnit(long id, UnitReportAnswer typed, Person officer) {
        return undone(() -> {
            Obligation obligation = obligations.get(id);
            List<Long> own =
                    store.targets(obligation, null).stream().map(Target::id).toList();
            store.save(head(id, officer), typed.sections());
            store.saveTargets(
                    id,
                    typed.results().stream()
                            .filter(result -> own.contains(result.targetId()))
                            .toList(),
                    typed.adjustments().stream()
                            .filter(one -> own.contains(one.targetId()) && one.planned() != null)
                            .map(one -> new UnitReportAnswer.Adjustment(
                                    one.targetId(), one.planned(), Objects.requireNonNullElse(one.reason(), "")))
                            .toList());
            return draw(obligation, officer);
        });
    }

    public byte[] ofCluster(long id, ClusterReportAnswer typed, Person officer) {
        return undone(() -> {
            Obligation obligation = obligations.get(id);
            store.save(head(id, officer, typed.review()), typed.sections());
            return draw(obligation, officer);
        });
    }

    public byte[] ofOffice(long id, OfficeAnswers.Draft typed, Person officer) {
        return undone(() -> {
            Obligation obligation = obligations.get(id);
            store.save(head(id, officer), typed.sections());
            store.saveLetter(new ReportStore.Letter(
                    id, Objects.requireNonNullElse(typed.subject(), ""), typed.to(), typed.via(), typed.info()));
            return draw(obligation, officer);
        });
    }

    /** Of sections that another feature's form asks for, complete or not. */
    public byte[] of(long id, WrittenReports.Written typed, Person officer) {
        return of(obligations.get(id), () -> store.write(id, typed, officer), officer);
    }

    /** After somebody else's way of keeping what is typed. */
    public byte[] of(Obligation obligation, Runnable keep, Person officer) {
        return undone(() -> {
            keep.run();
            return draw(obligation, officer);
        });
    }

    private byte[] draw(Obligation obligation, Person officer) {
        Written main = writers.write(obligation, officer.account()).get(0);
        return documents.preview(main.paper(), main.content());
    }

    private byte[] undone(Supplier<byte[]> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        }));
    }

    private static ReportStore.Head head(long id, Person officer) {
        return new ReportStore.Head(id, null, null, null, null, true, null, officer.account());
    }

    private static ReportStore.Head head(
            long id, Person officer, ClusterReportAnswer.@org.jspecify.annotations.Nullable Review review) {
        return review == null || review.way() == null
                ? head(id, officer)
                : new ReportStore.Head(
                        id,
                        review.on(),
                        review.way().name(),
                        review.place(),
                        review.note(),
                        true,
                        null,
                        officer.account());
    }
}
