package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.ClusterReportAnswer.Review;

/** What a cluster reports: its members' numbers summed, their texts gathered, how its review was held. */
@Service
@Transactional
public class ClusterReports {

    private final Obligations obligations;
    private final ReportStore store;
    private final Consolidation consolidation;
    private final Outlines outlines;
    private final ReportFiles files;
    private final Clock clock;

    ClusterReports(
            Obligations obligations,
            ReportStore store,
            Consolidation consolidation,
            Outlines outlines,
            ReportFiles files,
            Clock clock) {
        this.files = files;
        this.obligations = obligations;
        this.store = store;
        this.consolidation = consolidation;
        this.outlines = outlines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        Obligation obligation = obligations.get(id);
        ReportStore.Head head = store.headOrEmpty(id);
        Map<String, String> written = store.sections(id);
        return new Sheet(
                consolidation.members(id),
                consolidation.sums(id),
                SectionText.of(
                        outlines.of(obligation.kind()),
                        section -> written.getOrDefault(section.key(), ""),
                        consolidation.texts(id)),
                head.review(),
                files.kept(id));
    }

    /** Stores a complete report; refuses an incomplete one by naming everything that is missing. */
    public void prepare(long id, ClusterReportAnswer answer, Person officer) {
        Obligation obligation = obligations.get(id);
        Review review = answer.review();
        if (review == null || review.way() == null) {
            throw new Refusal("Chưa ghi cách sơ kết của cụm, khối; hãy chọn họp hoặc lấy ý kiến bằng văn bản.");
        }
        new ReportRules()
                .reviewedOn(review.on(), LocalDate.now(clock))
                .sections(outlines.of(obligation.kind()), answer.sections(), false)
                .refuseIfIncomplete();
        store.save(
                new ReportStore.Head(
                        id,
                        review.on(),
                        review.way().name(),
                        review.place(),
                        review.note(),
                        true,
                        null,
                        officer.account()),
                answer.sections());
        files.keep(id, answer.attachmentIds());
    }

    /**
     * What the head's form shows.
     *
     * @param targets the members' numbers, summed
     */
    public record Sheet(
            List<Member> members,
            List<Sum> targets,
            List<SectionText> sections,
            @Nullable Review review,
            List<Long> attachmentIds) {}
}
