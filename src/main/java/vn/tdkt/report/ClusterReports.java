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
    private final UnitScores scores;
    private final Replies replies;
    private final ReportFiles files;
    private final Clock clock;

    ClusterReports(
            Obligations obligations,
            ReportStore store,
            Consolidation consolidation,
            Outlines outlines,
            UnitScores scores,
            Replies replies,
            ReportFiles files,
            Clock clock) {
        this.scores = scores;
        this.replies = replies;
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
        Outline outline = outlines.named(obligation.kind());
        Source source = outline.sourceOf(obligation);
        return new Sheet(
                consolidation.members(id),
                consolidation.sums(source),
                SectionText.of(
                        outline.sections(),
                        section -> written.getOrDefault(section.key(), ""),
                        consolidation.texts(source)),
                head.review(),
                files.kept(id),
                outline.review(),
                outline.wording().results(),
                outline.scoresMembers() ? scores.ofMembers(id) : List.of(),
                replies.below(id, Consultations.COMMENT));
    }

    /** Stores a complete report; refuses an incomplete one by naming everything that is missing. */
    public void prepare(long id, ClusterReportAnswer answer, Person officer) {
        Obligation obligation = obligations.get(id);
        Outline outline = outlines.named(obligation.kind());
        Review review = review(outline, answer.review());
        ScoreCheck check = new ScoreCheck(outline.scoresMembers() ? scores.ofMembers(id) : List.of());
        List<UnitScores.Checked> checked = check.of(answer.scores());
        new ReportRules()
                .reviewedOn(outline.review(), review.on(), LocalDate.now(clock))
                .sections(outline.sections(), answer.sections(), false)
                .missing(check.missing())
                .refuseIfIncomplete();
        store.save(
                new ReportStore.Head(
                        id,
                        review.on(),
                        review.way() == null ? null : review.way().name(),
                        review.place(),
                        review.note(),
                        true,
                        null,
                        officer.account()),
                answer.sections());
        scores.check(checked, officer.account());
        files.keep(id, answer.attachmentIds());
    }

    /** None where the report names none; refuses a review without the way it was held. */
    private static Review review(Outline outline, @Nullable Review review) {
        if (outline.review() == null) {
            return new Review(null, null, null, null);
        }
        if (review == null || review.way() == null) {
            throw new Refusal(
                    "Chưa ghi cách " + outline.review() + " của cụm, khối; hãy chọn họp hoặc lấy ý kiến bằng văn bản.");
        }
        return review;
    }

    /**
     * What the head's form shows.
     *
     * @param targets the members' numbers, summed
     * @param reviewName what the review is called whose day is asked for, null when none is
     * @param results title of the column of results
     * @param scores the members' points, empty where none are given
     * @param comments what members said about the draft, empty before they were asked
     */
    public record Sheet(
            List<Member> members,
            List<Sum> targets,
            List<SectionText> sections,
            @Nullable Review review,
            List<Long> attachmentIds,
            @Nullable String reviewName,
            String results,
            List<MemberScore> scores,
            List<Reply> comments) {}
}
