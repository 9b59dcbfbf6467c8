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

/** What a unit reports: results against its registered targets, adjusted targets, sections. */
@Service
@Transactional
public class UnitReports {

    private final Obligations obligations;
    private final ReportStore store;
    private final Outlines outlines;
    private final Clock clock;

    UnitReports(Obligations obligations, ReportStore store, Outlines outlines, Clock clock) {
        this.obligations = obligations;
        this.store = store;
        this.outlines = outlines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        Obligation obligation = obligations.get(id);
        ReportStore.Head head = store.headOrEmpty(id);
        return new Sheet(
                targets(obligation),
                WrittenSection.of(outlines.of(obligation.kind()), store.sections(id)),
                head.reviewedOn(),
                head.noAdjustment(),
                head.ownFile());
    }

    /** Stores a complete report; refuses an incomplete one by naming everything that is missing. */
    public void prepare(long id, UnitReportAnswer answer) {
        Obligation obligation = obligations.get(id);
        List<Target> targets = targets(obligation);
        new ReportRules()
                .reviewedOn(answer.reviewedOn(), LocalDate.now(clock))
                .results(targets, answer.results())
                .adjustments(targets, answer)
                .sections(outlines.of(obligation.kind()), answer.sections(), answer.ownFileId() != null)
                .refuseIfIncomplete();
        store.save(
                new ReportStore.Head(
                        id, answer.reviewedOn(), null, null, null, answer.noAdjustment(), answer.ownFileId()),
                answer.sections());
        store.saveTargets(id, answer.results(), answer.adjustments());
    }

    private List<Target> targets(Obligation obligation) {
        return store.targets(obligation.debtor().code(), obligation.year(), obligation.id());
    }

    /** What the officer's form shows. */
    public record Sheet(
            List<Target> targets,
            List<WrittenSection> sections,
            @Nullable LocalDate reviewedOn,
            boolean noAdjustment,
            @Nullable Long ownFile) {}

    /** A section with what was written under it. */
    public record WrittenSection(String key, String title, String hint, boolean required, String text) {

        static List<WrittenSection> of(List<Section> outline, Map<String, String> texts) {
            return outline.stream()
                    .map(section -> new WrittenSection(
                            section.key(),
                            section.title(),
                            section.hint(),
                            section.required(),
                            texts.getOrDefault(section.key(), "")))
                    .toList();
        }
    }
}
