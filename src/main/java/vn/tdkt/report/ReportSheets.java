package vn.tdkt.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.document.Document;
import vn.tdkt.document.Issue;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.PartyKind;

/** What those see who approve or receive a report. */
@Service
@Transactional(readOnly = true)
public class ReportSheets {

    private final Obligations obligations;
    private final Kinds kinds;
    private final ReportStore store;
    private final ReportDocuments documents;
    private final ReportFiles files;
    private final ReportFlow flow;
    private final List<Completeness> packages;
    private final Outlines outlines;
    private final UnitScores scores;
    private final ReportCorrections corrections;

    ReportSheets(
            Obligations obligations,
            Kinds kinds,
            ReportStore store,
            ReportDocuments documents,
            ReportFiles files,
            ReportFlow flow,
            List<Completeness> packages,
            Outlines outlines,
            UnitScores scores,
            ReportCorrections corrections) {
        this.corrections = corrections;
        this.packages = packages;
        this.scores = scores;
        this.outlines = outlines;
        this.files = files;
        this.obligations = obligations;
        this.kinds = kinds;
        this.store = store;
        this.documents = documents;
        this.flow = flow;
    }

    public ApprovalSheet approval(long id) {
        Obligation obligation = obligations.get(id);
        Optional<Document> document = documents.main(id).filter(main -> numbered(obligation));
        Optional<Boolean> typesItsNumbers = document.flatMap(documents::typesItsNumbers);
        return new ApprovalSheet(
                documents.waiting(id).stream().map(documents::link).toList(),
                results(obligation),
                files.links(id),
                scores.of(id).orElse(null),
                titles(obligation),
                corrections.open(obligation),
                typesItsNumbers.orElse(false),
                document.isPresent() && typesItsNumbers.isEmpty());
    }

    public ReceiptSheet receipt(long id) {
        Obligation obligation = obligations.get(id);
        return new ReceiptSheet(
                links(id),
                documents
                        .main(id)
                        .flatMap(Document::issue)
                        .map(Issue::numberAndSymbol)
                        .orElse(null),
                obligation.submittedOn(),
                flow.supplementTerm(),
                results(obligation),
                files.links(id),
                parts(obligation),
                scores.of(id).orElse(null),
                titles(obligation),
                corrections.open(obligation));
    }

    private List<Completeness.Item> parts(Obligation obligation) {
        return packages.stream()
                .filter(one -> one.kind().equals(obligation.kind()))
                .flatMap(one -> one.of(obligation).stream())
                .toList();
    }

    private List<FileLink> links(long id) {
        return documents.current(id).stream().map(documents::link).toList();
    }

    private boolean numbered(Obligation obligation) {
        return !kinds.named(obligation.kind()).unnumbered();
    }

    private UnitReports.@Nullable Asked titles(Obligation obligation) {
        return outlines.find(obligation.kind())
                .filter(outline -> outline.words() != null)
                .map(UnitReports.Asked::of)
                .orElse(null);
    }

    private List<Target> results(Obligation obligation) {
        return obligation.debtor().kind() == PartyKind.UNIT
                ? store.targets(obligation, outlines.earlierOf(obligation.kind()))
                : List.of();
    }

    /**
     * What a leader sees before Duyệt.
     *
     * @param score what the unit gave itself, null without
     * @param titles of the columns of results, null where there are none
     * @param correction what is different from what was accepted, null when nothing is corrected
     * @param needsNumber whether the office has to type the number of its own register
     * @param mayNumber whether it may
     */
    public record ApprovalSheet(
            List<FileLink> documents,
            List<Target> results,
            List<FileLink> attachments,
            @Nullable SelfScore score,
            UnitReports.@Nullable Asked titles,
            ReportCorrections.@Nullable Shown correction,
            boolean needsNumber,
            boolean mayNumber) {}

    /**
     * What a receiver sees.
     *
     * @param score what the unit gave itself, null without
     * @param titles of the columns of results, null where there are none
     * @param correction what is different from what was accepted, null when nothing is corrected
     * @param supplementDue the day proposed for a supplement
     * @param parts what a package consists of, there or missing; empty for a single report
     */
    public record ReceiptSheet(
            List<FileLink> documents,
            @Nullable String number,
            @Nullable LocalDate submittedOn,
            LocalDate supplementDue,
            List<Target> results,
            List<FileLink> attachments,
            List<Completeness.Item> parts,
            @Nullable SelfScore score,
            UnitReports.@Nullable Asked titles,
            ReportCorrections.@Nullable Shown correction) {}
}
