package vn.tdkt.desk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;
import vn.tdkt.report.RecordedReplies;
import vn.tdkt.report.ReplyAnswer;

/** Opinions that came by letter, telephone or in a meeting, recorded for whoever gave them. */
@Service
@Transactional
class RecordedOpinions {

    private final RecordedReplies replies;
    private final Obligations obligations;
    private final OutsideNotices notices;
    private final CurrentPerson current;

    RecordedOpinions(RecordedReplies replies, Obligations obligations, OutsideNotices notices, CurrentPerson current) {
        this.replies = replies;
        this.obligations = obligations;
        this.notices = notices;
        this.current = current;
    }

    /** For the head's people and Sở Nội vụ; a giver with an account is told and may object. */
    void record(long id, ReplyAnswer answer) {
        Obligation asked = obligations.get(id);
        if (!Deed.RECORD_OPINION.isFor(current.groups(), asked)) {
            throw new NotAllowed();
        }
        notices.tellOwner(asked, replies.record(id, answer, current.person()), current.person());
    }
}
