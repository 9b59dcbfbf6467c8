package vn.tdkt.desk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.conference.ConferenceOpinions;
import vn.tdkt.document.Attachments;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;
import vn.tdkt.report.ReplyAnswer;

/** ConferenceOpinions that came by letter, telephone or in a meeting, recorded for whoever gave them. */
@Service
@Transactional
class RecordedOpinions {

    private final ConferenceOpinions opinions;
    private final Obligations obligations;
    private final OutsideNotices notices;
    private final Attachments attachments;
    private final CurrentPerson current;

    RecordedOpinions(
            ConferenceOpinions opinions,
            Obligations obligations,
            OutsideNotices notices,
            Attachments attachments,
            CurrentPerson current) {
        this.opinions = opinions;
        this.obligations = obligations;
        this.notices = notices;
        this.attachments = attachments;
        this.current = current;
    }

    /** For the head's officers and Sở Nội vụ; a giver with an account is told and may object. */
    void record(long id, ReplyAnswer answer) {
        if (!opinions.mayRecord(id, current.groups())) {
            throw new NotAllowed();
        }
        Obligation asked = obligations.get(id);
        DoneOutside done = answer.outside();
        if (done == null || done.way() == null || done.on() == null || done.who() == null) {
            throw new Refusal("Hãy ghi câu trả lời đến bằng cách nào, ngày nào và ai trả lời.");
        }
        refuseForeignScan(asked, done);
        opinions.record(id, answer, current.person());
        notices.tellOwner(asked, done, current.person());
    }

    private void refuseForeignScan(Obligation asked, DoneOutside done) {
        if (done.fileId() != null) {
            long of = attachments.byId(done.fileId()).obligation();
            if (of != asked.id() && !Long.valueOf(of).equals(asked.parent())) {
                throw new Refusal("Tệp số " + done.fileId() + " không thuộc việc này; hãy tải tệp lên lại.");
            }
        }
    }
}
