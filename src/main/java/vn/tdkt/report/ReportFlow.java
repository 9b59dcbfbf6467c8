package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.History;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Person;

/** The way of a report from its draft to its receipt, the same for units and clusters. */
@Service
@Transactional
public class ReportFlow {

    private static final int WORKING_DAYS_TO_RECEIVE = 3;
    private static final int WORKING_DAYS_TO_SUPPLEMENT = 3;

    private final Obligations obligations;
    private final OutsideRecords outside;
    private final History history;
    private final Organisation organisation;
    private final Cycles cycles;
    private final Clock clock;

    ReportFlow(
            Obligations obligations,
            OutsideRecords outside,
            History history,
            Organisation organisation,
            Cycles cycles,
            Clock clock) {
        this.obligations = obligations;
        this.outside = outside;
        this.history = history;
        this.organisation = organisation;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** The owner says that it went another way; it still has to be received. */
    public Sent recordSentOutside(long id, DoneOutside done, Person officer) {
        outside.byOwner(id, done, officer.account());
        return sent(obligations.get(id));
    }

    /** Makes the next version of the report's document from what was prepared. */
    public void draft(long id) {}

    public Object approvalSheet(long id) {
        return history.of(id);
    }

    /** A leader's Duyệt or the way back with a reason; returns which. */
    public boolean approve(long id, ApprovalAnswer answer, Person leader) {
        if (!answer.isYes()) {
            required(answer.reason(), "Chưa ghi lý do trả lại; hãy ghi một câu để người soạn biết cần sửa gì.");
        }
        return answer.isYes();
    }

    /** Numbers the approved document and hands it in. */
    public Sent submit(long id) {
        obligations.submit(id, LocalDate.now(clock), null);
        return sent(obligations.get(id));
    }

    public Object receiptSheet(long id) {
        return history.of(id);
    }

    /** Takes the report or asks for a supplement with a reason and a short date of its own; returns which. */
    public boolean receive(long id, ReceiptAnswer answer, Person receiver) {
        if (answer.isYes()) {
            obligations.accept(id, answer.arrival(), receiver.account());
            return true;
        }
        String reason = required(answer.reason(), "Chưa ghi nội dung đề nghị bổ sung; hãy ghi rõ cần bổ sung gì.");
        LocalDate until = Objects.requireNonNullElseGet(answer.supplementDue(), this::shortTerm);
        if (until.isBefore(LocalDate.now(clock))) {
            throw new Refusal("Hạn bổ sung không thể trước hôm nay; hãy chọn ngày khác.");
        }
        obligations.askForSupplement(id, until, reason, receiver.account());
        return false;
    }

    public LocalDate currentDue(long id) {
        return obligations.get(id).currentDue();
    }

    private LocalDate shortTerm() {
        return cycles.daysOff().plusWorkingDays(LocalDate.now(clock), WORKING_DAYS_TO_SUPPLEMENT);
    }

    /** What a head owes to its own cluster needs no receipt: it would receive from itself. */
    private Sent sent(Obligation obligation) {
        boolean receiptNeeded = !sentToItself(obligation);
        if (!receiptNeeded) {
            obligations.accept(obligation.id(), null, null);
        }
        LocalDate today = LocalDate.now(clock);
        return new Sent(receiptNeeded, cycles.daysOff().plusWorkingDays(today, WORKING_DAYS_TO_RECEIVE));
    }

    private boolean sentToItself(Obligation obligation) {
        return obligation.debtor().kind() == PartyKind.UNIT
                && obligation.receiver().kind() == PartyKind.CLUSTER
                && organisation
                        .headOf(obligation.receiver().code(), obligation.year(), LocalDate.now(clock))
                        .filter(head -> head.equals(obligation.debtor().code()))
                        .isPresent();
    }

    private static String required(@Nullable String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new Refusal(otherwise);
        }
        return text.strip();
    }

    /**
     * A report on its way to its receiver.
     *
     * @param receiptDue by the end of which day it should be received
     */
    public record Sent(boolean receiptNeeded, LocalDate receiptDue) {}
}
