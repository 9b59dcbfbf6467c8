package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.WrittenReports.Written;

/** What a cluster adopts for its year: launch and work plan, regulation, score table, the text of the pledge. */
@Service
@Transactional
public class ClusterPlans {

    static final String SCORE_TABLE = "score-table";

    private final Obligations obligations;
    private final WrittenReports written;
    private final Previews previews;
    private final PlanTexts texts;
    private final Replies replies;

    ClusterPlans(Obligations obligations, WrittenReports written, PlanTexts texts, Replies replies, Previews previews) {
        this.previews = previews;
        this.obligations = obligations;
        this.written = written;
        this.texts = texts;
        this.replies = replies;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        Obligation plan = obligations.get(id);
        List<Reply> comments = replies.below(id, Consultations.COMMENT);
        String record = written.texts(id).get(PlanTexts.RECORD);
        return new Sheet(
                texts.sections(plan),
                comments,
                record == null ? DraftComments.basis(comments) : record,
                plan.kind().equals(SCORE_TABLE),
                written.ownFile(id),
                written.attachments(id));
    }

    /** Stores the text; refuses one without a required section, and a score table without its table. */
    public void prepare(long id, Answer answer, Person officer) {
        Obligation plan = obligations.get(id);
        if (plan.kind().equals(SCORE_TABLE) && answer.attachmentIds().isEmpty()) {
            throw new Refusal("Chưa kèm bảng tiêu chí chấm điểm; hãy tải tệp bảng điểm (Excel, Word hoặc PDF) lên.");
        }
        written.write(plan, answer.written(), officer);
    }

    /** The document as it would be drafted from an unfinished answer. */
    public byte[] preview(long id, Answer typed, Person officer) {
        return previews.of(id, typed.written(), officer);
    }

    /**
     * What the head's officer enters.
     *
     * @param outside filled instead of everything else when it was adopted another way
     * @param record sentence about the members' opinions, null before they were asked
     */
    public record Answer(
            @Nullable DoneOutside outside,
            Map<String, String> sections,
            @Nullable String record,
            @Nullable Long ownFileId,
            List<Long> attachmentIds) {

        public Answer {
            sections = sections == null ? Map.of() : sections;
            attachmentIds = attachmentIds == null ? List.of() : attachmentIds;
        }

        Written written() {
            Map<String, String> all = new HashMap<>(sections);
            all.remove(PlanTexts.RECORD);
            if (record != null) {
                all.put(PlanTexts.RECORD, record);
            }
            return new Written(all, ownFileId, attachmentIds);
        }
    }

    /**
     * What the head's form shows.
     *
     * @param comments what the members said about the draft; empty before
     * @param record proposed or stored sentence about it
     * @param tableNeeded whether a file has to come with it
     */
    public record Sheet(
            List<SectionText> sections,
            List<Reply> comments,
            String record,
            boolean tableNeeded,
            @Nullable Long ownFileId,
            List<Long> attachmentIds) {}
}
