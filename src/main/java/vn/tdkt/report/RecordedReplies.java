package vn.tdkt.report;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.document.Attachment;
import vn.tdkt.document.Attachments;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.Person;

/** Opinions that came by letter, telephone or in a meeting, typed by somebody else than who gave them. */
@Service
@Transactional
public class RecordedReplies {

    private final Obligations obligations;
    private final OutsideRecords outside;
    private final Replies replies;
    private final Attachments attachments;

    RecordedReplies(Obligations obligations, OutsideRecords outside, Replies replies, Attachments attachments) {
        this.obligations = obligations;
        this.outside = outside;
        this.replies = replies;
        this.attachments = attachments;
    }

    /** Keeps the opinion and ends the giver's own task; refuses one without its way, and one that was answered before. */
    public DoneOutside record(long id, ReplyAnswer answer, Person officer) {
        Obligation asked = obligations.get(id);
        if (answer.outside() == null) {
            throw new Refusal("Chưa ghi ý kiến đến bằng cách nào, ngày nào, ai trả lời; hãy ghi đủ rồi lưu.");
        }
        if (asked.state().settled() && asked.state() != State.MISSED) {
            throw new Refusal("Ý kiến này đã được ghi nhận hoặc không còn chờ nữa; hãy tải lại trang để xem.");
        }
        replies.keep(id, answer, officer);
        DoneOutside done = withOwnScan(asked, answer.outside(), officer);
        outside.onBehalf(id, done, officer.account());
        return done;
    }

    /** A scan uploaded where the answers are followed belongs to what they are about; the answer gets its own copy. */
    private DoneOutside withOwnScan(Obligation asked, DoneOutside done, Person officer) {
        if (done.fileId() == null || asked.parent() == null) {
            return done;
        }
        Attachment scan = attachments.ofOneOf(List.of(asked.id(), asked.parent()), done.fileId());
        return scan.obligation() == asked.id()
                ? done
                : done.withScan(attachments.copy(scan, asked.id(), officer.account()));
    }
}
