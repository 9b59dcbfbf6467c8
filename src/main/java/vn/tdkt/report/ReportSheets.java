package vn.tdkt.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.document.Document;
import vn.tdkt.document.Issue;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.PartyKind;

/** What those see who approve or receive a report. */
@Service
@Transactional(readOnly = true)
public class ReportSheets {

    private final Obligations obligations;
    private final ReportStore store;
    private final ReportDocuments documents;
    private final ReportFlow flow;

    ReportSheets(Obligations obligations, ReportStore store, ReportDocuments documents, ReportFlow flow) {
        this.obligations = obligations;
        this.store = store;
        this.documents = documents;
        this.flow = flow;
    }

    public ApprovalSheet approval(long id) {
        return new ApprovalSheet(
                documents.current(id).map(FileLink::of).orElse(null),
                results(id),
                documents.attached(id),
                documents.typesItsNumbers(id).orElse(false),
                documents.typesItsNumbers(id).isEmpty());
    }

    public ReceiptSheet receipt(long id) {
        Obligation obligation = obligations.get(id);
        return new ReceiptSheet(
                documents.current(id).map(FileLink::of).orElse(null),
                documents
                        .current(id)
                        .flatMap(Document::issue)
                        .map(Issue::numberAndSymbol)
                        .orElse(null),
                obligation.submittedOn(),
                flow.supplementTerm(),
                results(id),
                documents.attached(id));
    }

    private List<Target> results(long id) {
        Obligation obligation = obligations.get(id);
        return obligation.debtor().kind() == PartyKind.UNIT
                ? store.targets(obligation.debtor().code(), obligation.year(), id)
                : List.of();
    }

    /**
     * What a leader sees before Duyệt.
     *
     * @param needsNumber whether the office has to type the number of its own register
     * @param mayNumber whether it may
     */
    public record ApprovalSheet(
            @Nullable FileLink documentFile,
            List<Target> results,
            List<FileLink> attachments,
            boolean needsNumber,
            boolean mayNumber) {}

    /**
     * What a receiver sees.
     *
     * @param supplementDue the day proposed for a supplement
     */
    public record ReceiptSheet(
            @Nullable FileLink documentFile,
            @Nullable String number,
            @Nullable LocalDate submittedOn,
            LocalDate supplementDue,
            List<Target> results,
            List<FileLink> attachments) {}
}
