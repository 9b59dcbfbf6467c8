package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.Person;

/** Waiting for reports, as its consolidator sees it. */
@Service
@Transactional
public class Collecting {

    private final Obligations obligations;
    private final Consolidation consolidation;
    private final Kinds kinds;
    private final Clock clock;

    Collecting(Obligations obligations, Consolidation consolidation, Kinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
        this.obligations = obligations;
        this.consolidation = consolidation;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        return new Sheet(consolidation.members(id));
    }

    /** Nothing is made of what came in: the obligation is met with it. */
    public void accept(long id) {
        obligations.submit(id, LocalDate.now(clock), null, null);
        obligations.accept(id, null, null);
    }

    /** Waits for nobody any more; refuses while a report that was handed in waits for receipt, and without a reason. */
    public void close(long id, CollectingAnswer answer, Person person) {
        if (!answer.close()) {
            throw new Refusal(
                    "Để chốt nhận báo cáo, hãy đánh dấu “Chốt nhận” rồi hoàn thành; chưa chốt thì cứ để việc này mở.");
        }
        if (answer.reason() == null || answer.reason().isBlank()) {
            throw new Refusal("Chưa ghi lý do chốt khi còn thiếu báo cáo; hãy ghi một câu để các đơn vị được biết.");
        }
        List<String> waiting = consolidation.members(id).stream()
                .filter(member -> member.state() == State.SUBMITTED)
                .map(Member::name)
                .toList();
        if (!waiting.isEmpty()) {
            throw new Refusal("Còn báo cáo đã gửi chờ tiếp nhận: " + String.join(", ", waiting)
                    + "; hãy tiếp nhận hoặc đề nghị bổ sung trước khi chốt.");
        }
        obligations.stopCollecting(id, answer.reason(), person.account());
    }

    /** Whether somebody's report is waited for here, in the task in which members are followed. */
    @Transactional(readOnly = true)
    public boolean waits(Obligation obligation) {
        Kind kind = kinds.named(obligation.kind());
        return kind.model().equals("collection")
                && kind.followedIn().equals("follow-members")
                && obligation.state() == State.ASKED
                && !obligation.collected()
                && consolidation.members(obligation.id()).stream()
                        .anyMatch(member -> !member.state().settled());
    }

    /** As {@link #close} beside its task, which ends by itself; refuses where nobody is waited for. */
    public void closeNow(Obligation obligation, @Nullable String reason, Person person) {
        if (!waits(obligation)) {
            throw new Refusal("Việc này không còn chờ báo cáo nào; hãy tải lại trang để xem tình hình mới.");
        }
        close(obligation.id(), new CollectingAnswer(true, reason), person);
        obligations.goOn(obligation.id());
    }

    /** Everybody who reports here. */
    public record Sheet(List<Member> members) {}
}
