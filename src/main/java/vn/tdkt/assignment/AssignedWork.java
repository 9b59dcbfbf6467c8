package vn.tdkt.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.document.Attachments;
import vn.tdkt.letter.Found.Form;
import vn.tdkt.obligation.Answering;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.organisation.Person;

/** The work of whoever was given something by a letter: what the form shows, and what becomes of its answer. */
@Service
@Transactional
public class AssignedWork {

    private final AssignmentRows rows;
    private final AssignedRows done;
    private final Obligations obligations;
    private final Answering answering;
    private final OutsideRecords outside;
    private final Attachments attachments;
    private final Clock clock;

    AssignedWork(
            AssignmentRows rows,
            AssignedRows done,
            Obligations obligations,
            Answering answering,
            OutsideRecords outside,
            Attachments attachments,
            Clock clock) {
        this.rows = rows;
        this.done = done;
        this.obligations = obligations;
        this.answering = answering;
        this.outside = outside;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Refuses what no letter gave out with {@link NoSuchElementException}. */
    @Transactional(readOnly = true)
    public AssignedSheet sheet(long id) {
        Obligation obligation = obligations.get(id);
        Assignment letter = assignment(id);
        Source source = new Source(letter.issuer(), letter.number(), letter.dated(), letter.subject(), "");
        return new AssignedSheet(
                Objects.requireNonNullElse(obligation.title(), ""),
                source.named(),
                letter,
                rows.receivers(id),
                obligation.undated() ? null : obligation.currentDue(),
                done.times(id),
                done.others(obligation));
    }

    /** Whom all work of its letter goes to; none for what no letter gave out. */
    @Transactional(readOnly = true)
    public List<ReceivedBy> receivedBy(long id) {
        return rows.receivedBy(id);
    }

    /** Takes the answer and, with it, other work that the same event settles; refuses what shows nothing of it. */
    public void answer(long id, AssignedAnswer answer, Person person) {
        Assignment letter = assignment(id);
        if (answer.notArisen()) {
            notArisen(letter, answer.said(), person.account(), false);
            return;
        }
        refuseUnlessShown(letter, answer);
        LocalDate day = day(answer);
        if (answer.outside() != null) {
            outside.note(id, answer.outside(), person.account());
        }
        String note = note(letter, answer);
        answering.answerOn(id, day, person.account(), note, false);
        List<Long> others = done.others(obligations.get(id)).stream()
                .map(AssignedSheet.Other::id)
                .toList();
        for (long other : answer.alsoDone().stream().distinct().toList()) {
            if (!others.contains(other)) {
                throw new Refusal("Việc số " + other + " không còn chờ hoặc không phải của đơn vị; hãy tải lại trang.");
            }
            answering.answerOn(other, day, person.account(), "Cùng hoàn thành với việc số " + id, true);
        }
    }

    /** What the letter made depend on something did not come; for its debtor and for whoever gave it out. */
    public void notArisen(long id, @Nullable String reason, String account) {
        notArisen(assignment(id), Objects.requireNonNullElse(reason, "").strip(), account, true);
    }

    private void notArisen(Assignment letter, String reason, String account, boolean endsTask) {
        if (letter.condition() == null) {
            throw new Refusal(
                    "Việc này không kèm điều kiện nên không ghi “không phát sinh” được; hãy ghi đã thực hiện.");
        }
        if (reason.isEmpty()) {
            throw new Refusal("Chưa ghi vì sao không phát sinh; hãy ghi một câu.");
        }
        answering.notArisen(letter.obligation(), reason, account, endsTask);
    }

    /** Done once more of at least so many times; the last of them completes nothing, the debtor does. */
    public void count(long id, @Nullable LocalDate on, @Nullable String what, String account) {
        Assignment letter = assignment(id);
        if (letter.times() == null || obligations.get(id).state().settled()) {
            throw new Refusal("Việc này không tính theo số lần, hoặc đã kết thúc; hãy tải lại trang.");
        }
        if (on == null || on.isAfter(LocalDate.now(clock)) || what == null || what.isBlank() || what.length() > 500) {
            throw new Refusal("Mỗi lần thực hiện cần ngày (không sau hôm nay) và một câu nội dung dưới 500 ký tự.");
        }
        done.addTime(id, on, what.strip(), account, clock.instant());
        answering.counted(id, what.strip(), account);
    }

    private void refuseUnlessShown(Assignment letter, AssignedAnswer answer) {
        answer.attachmentIds().forEach(file -> attachments.own(letter.obligation(), file));
        int times = done.times(letter.obligation()).size();
        if (letter.times() != null && times < letter.times()) {
            throw new Refusal("Mới ghi " + times + " trên " + letter.times()
                    + " lần phải thực hiện; hãy ghi đủ số lần rồi hoàn thành.");
        }
        boolean shown = !answer.attachmentIds().isEmpty() || !answer.said().isEmpty() || answer.outside() != null;
        if (!shown && letter.form() != Form.ACT) {
            throw new Refusal("Hãy đính kèm văn bản, hoặc ghi đã gửi bằng cách nào, hoặc ghi nội dung trả lời.");
        }
    }

    private LocalDate day(AssignedAnswer answer) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = answer.outside() != null ? answer.outside().on() : answer.doneOn();
        if (day != null && day.isAfter(today)) {
            throw new Refusal("Ngày thực hiện không thể sau hôm nay; hãy ghi ngày thực tế đã làm.");
        }
        return day == null ? today : day;
    }

    private static @Nullable String note(Assignment letter, AssignedAnswer answer) {
        String way =
                answer.otherWay() && letter.orElse() != null ? "Làm theo cách thứ hai: " + letter.orElse() + ". " : "";
        String note = (way + answer.said()).strip();
        return note.isEmpty() ? null : note;
    }

    private Assignment assignment(long id) {
        return rows.find(id)
                .orElseThrow(() -> new NoSuchElementException("Nghĩa vụ số " + id + " không được giao theo văn bản."));
    }
}
