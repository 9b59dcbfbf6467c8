package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.document.Document;
import vn.tdkt.document.Issued;
import vn.tdkt.obligation.Arrivals;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;

/** The way of a report from its draft to its receipt, the same for units and clusters. */
@Service
@Transactional
public class ReportFlow {

    private static final int WORKING_DAYS_TO_RECEIVE = 3;
    private static final int WORKING_DAYS_TO_SUPPLEMENT = 3;

    private final Obligations obligations;
    private final OutsideRecords outside;
    private final Arrivals arrivals;
    private final ReportStore store;
    private final ReportDocuments documents;
    private final StatedFigures stated;
    private final PaperWriters writers;
    private final Kinds kinds;
    private final People people;
    private final Cycles cycles;
    private final Clock clock;

    ReportFlow(
            Obligations obligations,
            OutsideRecords outside,
            Arrivals arrivals,
            ReportStore store,
            ReportDocuments documents,
            StatedFigures stated,
            PaperWriters writers,
            Kinds kinds,
            People people,
            Cycles cycles,
            Clock clock) {
        this.obligations = obligations;
        this.outside = outside;
        this.arrivals = arrivals;
        this.store = store;
        this.documents = documents;
        this.stated = stated;
        this.writers = writers;
        this.kinds = kinds;
        this.people = people;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** The owner says that it went another way; it still has to be received. */
    public Sent recordSentOutside(long id, DoneOutside done, Person officer) {
        if (obligations.get(id).correcting() != null) {
            throw new Refusal("Đính chính thay đổi số liệu đã tiếp nhận nên phải nhập số liệu mới ở đây;"
                    + " văn bản đã gửi bằng cách khác thì ghi ở bước Duyệt.");
        }
        outside.byOwner(id, done, officer.account());
        return sent(obligations.get(id));
    }

    /** Makes the next version of the report's document from what was prepared. */
    public void draft(long id) {
        Obligation obligation = obligations.get(id);
        ReportStore.Head head = store.headOrEmpty(id);
        List<Long> drafted = documents.draft(
                writers.write(obligation, Objects.requireNonNullElse(head.preparedBy(), "")),
                head.ownFile(),
                obligation.correcting() != null);
        store.drafted(id, drafted);
        stated.keep(obligation, drafted);
    }

    /** A leader's Duyệt, here or on paper, or the way back with a reason; returns which. */
    public boolean approve(long id, ApprovalAnswer answer, Person leader) {
        if (!answer.isYes()) {
            String reason = Answered.required(
                    answer.reason(), "Chưa ghi lý do trả lại; hãy ghi một câu để người soạn biết cần sửa gì.");
            obligations.sendBack(id, reason, leader.account());
            return false;
        }
        if (answer.outside() != null) {
            outside.note(id, answer.outside(), leader.account());
        }
        List<Document> drafted = documents.lastDrafted(id);
        if (!unnumbered(obligations.get(id))) {
            refuseWithoutNumber(documents.toIssue(drafted), answer.number());
        }
        LocalDate signedOn = signedOn(answer);
        documents.approve(id, drafted, leader, signedOn);
        store.approve(id, leader.account(), answer.number(), signedOn);
        return true;
    }

    /** Keeps who prepared what a feature of its own stores. */
    public void prepared(long id, Person officer) {
        store.save(new ReportStore.Head(id, null, null, null, null, true, null, officer.account()), Map.of());
    }

    /** Numbers what was approved of an obligation that is not met by it, such as the plan and invitations of a meeting. */
    public void issue(long id) {
        ReportStore.Approved approved = store.approved(id);
        Person leader = people.byAccount(approved.approvedBy()).orElseThrow();
        Obligation obligation = obligations.get(id);
        List<Issued> issued = issue(obligation, approved, leader);
        arrivals.enter(obligation, null, null);
        obligations.note(
                id,
                issued.stream()
                        .map(one -> one.document().issue().orElseThrow().numberAndSymbol())
                        .collect(Collectors.joining("; ", "Ban hành văn bản số ", "")),
                leader.account());
    }

    private void refuseWithoutNumber(List<Document> drafted, @Nullable String number) {
        if (drafted.isEmpty()) {
            throw new Refusal("Người khác vừa duyệt văn bản này: hãy tải lại trang để xem bản mới nhất.");
        }
        documents.refuseUnfit(drafted, OwnNumber.choices(number, drafted.size()));
        if (documents.typesItsNumbers(drafted.get(0)).orElse(false) && OwnNumber.isMissing(number)) {
            throw new Refusal("Cơ quan lấy số theo sổ của mình; hãy nhập số, ký hiệu trong sổ, ví dụ 125/BC-TTr.");
        }
    }

    private boolean unnumbered(Obligation obligation) {
        return kinds.named(obligation.kind()).unnumbered();
    }

    private LocalDate signedOn(ApprovalAnswer answer) {
        if (answer.outside() != null) {
            return answer.outside().on();
        }
        return Objects.requireNonNullElseGet(answer.signedOn(), () -> LocalDate.now(clock));
    }

    /** Numbers the approved documents, where they get a number, and hands them in. */
    public Sent submit(long id) {
        Obligation obligation = obligations.get(id);
        ReportStore.Approved approved = store.approved(id);
        Person leader = people.byAccount(approved.approvedBy()).orElseThrow();
        List<Issued> issued = unnumbered(obligation) ? List.of() : issue(obligation, approved, leader);
        return sent(obligations.submit(obligation, LocalDate.now(clock), leader.account(), Answered.printed(issued)));
    }

    private List<Issued> issue(Obligation obligation, ReportStore.Approved approved, Person leader) {
        List<Document> drafted = documents.toIssue(documents.lastDrafted(obligation.id()));
        return documents.issue(
                obligation,
                drafted,
                OwnNumber.choices(approved.ownNumber(), drafted.size()),
                approved.signedOn(),
                leader,
                leader.account());
    }

    /** Takes the report or asks for a supplement with a reason and a short date of its own; returns which. */
    public boolean receive(long id, ReceiptAnswer answer, Person receiver) {
        if (answer.isYes()) {
            if (answer.outside() != null) {
                outside.note(id, answer.outside(), receiver.account());
            }
            obligations.accept(id, answer.arrival(), receiver.account());
            return true;
        }
        String reason =
                Answered.required(answer.reason(), "Chưa ghi nội dung đề nghị bổ sung; hãy ghi rõ cần bổ sung gì.");
        LocalDate until = Objects.requireNonNullElseGet(answer.supplementDue(), this::supplementTerm);
        if (until.isBefore(LocalDate.now(clock))) {
            throw new Refusal("Hạn bổ sung không thể trước hôm nay; hãy chọn ngày khác.");
        }
        obligations.askForSupplement(id, until, reason, receiver.account());
        return false;
    }

    public LocalDate currentDue(long id) {
        return obligations.get(id).currentDue();
    }

    /** The short date that a supplement gets unless the receiver names another. */
    LocalDate supplementTerm() {
        return cycles.daysOff().plusWorkingDays(LocalDate.now(clock), WORKING_DAYS_TO_SUPPLEMENT);
    }

    /** What a head owes to its own cluster, or a cluster to its members, needs no receipt. */
    private Sent sent(Obligation obligation) {
        boolean receiptNeeded = !obligation.receiver().equals(obligation.debtor()) && !arrivals.isToItself(obligation);
        if (!receiptNeeded) {
            obligations.accept(obligation.id(), null, null);
        }
        LocalDate today = LocalDate.now(clock);
        return new Sent(receiptNeeded, cycles.daysOff().plusWorkingDays(today, WORKING_DAYS_TO_RECEIVE));
    }

    /**
     * A report on its way to its receiver.
     *
     * @param receiptDue by the end of which day it should be received
     */
    public record Sent(boolean receiptNeeded, LocalDate receiptDue) {}
}
