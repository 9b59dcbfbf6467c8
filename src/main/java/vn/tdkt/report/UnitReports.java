package vn.tdkt.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Person;

/** What a unit reports: results against its registered targets, adjusted targets, sections, and what goes with them. */
@Service
@Transactional
public class UnitReports {

    private final Obligations obligations;
    private final ReportStore store;
    private final Outlines outlines;
    private final Summaries summaries;
    private final UnitScores scores;
    private final ReportDocuments documents;
    private final ReportFiles files;
    private final Clock clock;

    UnitReports(
            Obligations obligations,
            ReportStore store,
            Outlines outlines,
            Summaries summaries,
            UnitScores scores,
            ReportDocuments documents,
            ReportFiles files,
            Clock clock) {
        this.summaries = summaries;
        this.scores = scores;
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
        Outline outline = outlines.named(obligation.kind());
        ReportStore.Head head = store.headOrEmpty(id);
        Map<String, String> written = store.sections(id);
        return new Sheet(
                targets(obligation, outline),
                SectionText.of(outline.sections(), section -> written.getOrDefault(section.key(), ""), List.of()),
                true,
                head.reviewedOn(),
                head.noAdjustment(),
                head.ownFile(),
                files.kept(id),
                Asked.of(outline),
                outline.summaryPages() == null ? null : SummarySheet.of(summaries, id),
                outline.selfScored() ? scores.of(id).orElse(null) : null);
    }

    /** Stores a complete report; refuses an incomplete one by naming everything that is missing. */
    public void prepare(long id, UnitReportAnswer answer, Person officer) {
        Obligation obligation = obligations.get(id);
        Outline outline = outlines.named(obligation.kind());
        refuseIncomplete(targets(obligation, outline), outline, answer);
        documents.refuseForeign(id, answer.ownFileId());
        documents.refuseForeign(id, answer.summaryFileId());
        store.save(
                new ReportStore.Head(
                        id,
                        outline.review() == null ? null : answer.reviewedOn(),
                        null,
                        null,
                        null,
                        answer.noAdjustment() || !outline.adjustsTargets(),
                        answer.ownFileId(),
                        officer.account()),
                answer.sections());
        store.saveTargets(id, answer.results(), outline.adjustsTargets() ? answer.adjustments() : List.of());
        files.keep(id, answer.attachmentIds());
        keepCompanions(id, outline, answer, officer);
    }

    private void refuseIncomplete(List<Target> targets, Outline outline, UnitReportAnswer answer) {
        ReportRules rules = new ReportRules()
                .reviewedOn(outline.review(), answer.reviewedOn(), LocalDate.now(clock))
                .results(targets, answer.results())
                .sections(outline.sections(), answer.sections(), answer.ownFileId() != null);
        if (outline.adjustsTargets()) {
            rules.adjustments(targets, answer);
        }
        if (outline.summaryPages() != null) {
            rules.summary(answer);
        }
        if (outline.selfScored()) {
            rules.score(answer);
        }
        rules.refuseIfIncomplete();
    }

    private void keepCompanions(long id, Outline outline, UnitReportAnswer answer, Person officer) {
        if (outline.summaryPages() != null) {
            summaries.keep(id, answer.summary(), answer.summaryFileId());
        }
        if (outline.selfScored()) {
            long sheet = Objects.requireNonNull(answer.scoreSheetId());
            files.refuseNoSheet(id, sheet);
            BigDecimal total = Objects.requireNonNull(answer.scoreTotal());
            scores.give(
                    id, new SelfScore(total, Objects.requireNonNull(answer.scoreScale()), sheet), officer.account());
        }
    }

    private List<Target> targets(Obligation obligation, Outline outline) {
        return store.targets(obligation, outline.comparesWith());
    }

    /**
     * What the officer's form shows; {@code ownDocument} lets it offer the unit's own Word file.
     *
     * @param summary null where none goes with the report
     * @param score what the unit gave itself before, null without
     */
    public record Sheet(
            List<Target> targets,
            List<SectionText> sections,
            boolean ownDocument,
            @Nullable LocalDate reviewedOn,
            boolean noAdjustment,
            @Nullable Long ownFileId,
            List<Long> attachmentIds,
            Asked asked,
            @Nullable SummarySheet summary,
            @Nullable SelfScore score) {}

    /**
     * What this kind of report asks for beside results and sections.
     *
     * @param review what the meeting is called whose day is asked for
     * @param results title of the column of results
     * @param earlier title of the column of the report before
     */
    public record Asked(
            @Nullable String review,
            String results,
            @Nullable String earlier,
            boolean adjustments,
            boolean score) {

        static Asked of(Outline outline) {
            Wording words = outline.wording();
            return new Asked(
                    words.review(), words.results(), words.earlier(), outline.adjustsTargets(), outline.selfScored());
        }
    }

    /** The summary as it was handed in before. */
    public record SummarySheet(String text, @Nullable Long fileId) {

        static SummarySheet of(Summaries summaries, long id) {
            Optional<Summaries.Summary> kept = summaries.of(id);
            return new SummarySheet(
                    kept.map(Summaries.Summary::text).orElse(""),
                    kept.flatMap(one -> Optional.ofNullable(one.ownFile())).orElse(null));
        }
    }
}
