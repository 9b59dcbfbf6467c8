package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Person;

/** What a unit reports: results against its registered targets, adjusted targets, sections. */
@Service
@Transactional
public class UnitReports {

    private final Obligations obligations;
    private final ReportStore store;
    private final Outlines outlines;
    private final ReportDocuments documents;
    private final ReportFiles files;
    private final Clock clock;

    UnitReports(
            Obligations obligations,
            ReportStore store,
            Outlines outlines,
            ReportDocuments documents,
            ReportFiles files,
            Clock clock) {
        this.files = files;
        this.documents = documents;
        this.obligations = obligations;
        this.store = store;
        this.outlines = outlines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        Obligation obligation = obligations.get(id);
        ReportStore.Head head = store.headOrEmpty(id);
        Map<String, String> written = store.sections(id);
        return new Sheet(
                targets(obligation),
                SectionText.of(
                        outlines.of(obligation.kind()), section -> written.getOrDefault(section.key(), ""), List.of()),
                true,
                head.reviewedOn(),
                head.noAdjustment(),
                head.ownFile(),
                files.kept(id));
    }

    /** Stores a complete report; refuses an incomplete one by naming everything that is missing. */
    public void prepare(long id, UnitReportAnswer answer, Person officer) {
        Obligation obligation = obligations.get(id);
        List<Target> targets = targets(obligation);
        new ReportRules()
                .reviewedOn(answer.reviewedOn(), LocalDate.now(clock))
                .results(targets, answer.results())
                .adjustments(targets, answer)
                .sections(outlines.of(obligation.kind()), answer.sections(), answer.ownFileId() != null)
                .refuseIfIncomplete();
        documents.refuseForeign(id, answer.ownFileId());
        store.save(
                new ReportStore.Head(
                        id,
                        answer.reviewedOn(),
                        null,
                        null,
                        null,
                        answer.noAdjustment(),
                        answer.ownFileId(),
                        officer.account()),
                answer.sections());
        store.saveTargets(id, answer.results(), answer.adjustments());
        files.keep(id, answer.attachmentIds());
    }

    private List<Target> targets(Obligation obligation) {
        return store.targets(obligation.debtor().code(), obligation.year(), obligation.id());
    }

    /** What the officer's form shows; {@code ownDocument} lets it offer the unit's own Word file. */
    public record Sheet(
            List<Target> targets,
            List<SectionText> sections,
            boolean ownDocument,
            @Nullable LocalDate reviewedOn,
            boolean noAdjustment,
            @Nullable Long ownFileId,
            List<Long> attachmentIds) {}
}
