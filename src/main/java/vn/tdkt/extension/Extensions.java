package vn.tdkt.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.extension.ExtensionEvents.Ended;
import vn.tdkt.obligation.Answering;
import vn.tdkt.obligation.Arrivals;
import vn.tdkt.obligation.Deadlines;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;

/**
 * Wishes for more time. Whoever receives what is owed answers: the head of a cluster for its members, Sở Nội vụ for
 * whatever it receives itself and for a head that would answer itself. One wish at a time for one obligation.
 */
@Service
@Transactional
public class Extensions {

    /** Kind of the obligation to answer. */
    static final String DECISION = "extension-decision";

    private static final int WORKING_DAYS_TO_ANSWER = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ExtensionRows rows;
    private final Obligations obligations;
    private final Deadlines deadlines;
    private final Answering answering;
    private final Arrivals arrivals;
    private final Cycles cycles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Extensions(
            ExtensionRows rows,
            Obligations obligations,
            Deadlines deadlines,
            Answering answering,
            Arrivals arrivals,
            Cycles cycles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.answering = answering;
        this.arrivals = arrivals;
        this.cycles = cycles;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ExtensionRequest> of(long obligation) {
        return rows.of(obligation);
    }

    /** Whether more time may be asked for now; an answer to such a wish is not put off itself, nor what has no day. */
    @Transactional(readOnly = true)
    public boolean mayBeAsked(Obligation obligation) {
        return !obligation.step().settled()
                && !obligation.undated()
                && !obligation.kind().equals(DECISION)
                && !isAsked(obligation.id());
    }

    /** Whether a wish waits for its answer. */
    @Transactional(readOnly = true)
    public boolean isAsked(long obligation) {
        return rows.of(obligation).stream().anyMatch(ExtensionRequest::open);
    }

    /** Refuses a day that gives no more time, a wish without a reason, a second open one, and what is settled. */
    public void ask(long id, @Nullable LocalDate until, @Nullable String reason, String account) {
        Obligation obligation = obligations.get(id);
        if (!mayBeAsked(obligation)) {
            throw new Refusal(
                    "Không xin gia hạn được: việc này đã kết thúc hoặc đang có đề nghị chờ trả lời; hãy tải lại trang để xem.");
        }
        LocalDate wished = later(until, obligation.currentDue());
        String why = text(reason, "Chưa ghi lý do xin gia hạn; hãy ghi một câu để nơi nhận quyết định được.");
        Obligation decision = obligations.add(
                obligation,
                DECISION,
                decider(obligation),
                obligation.debtor(),
                cycles.daysOff().plusWorkingDays(LocalDate.now(clock), WORKING_DAYS_TO_ANSWER),
                id + "/" + (rows.of(id).size() + 1));
        rows.add(id, decision.id(), obligation.currentDue(), wished, why, account);
        obligations.note(id, "Xin gia hạn đến " + DAY.format(wished) + ": " + why, account);
        obligations.ask(decision.id());
    }

    private Party decider(Obligation obligation) {
        Party receiver = obligation.receiver();
        boolean fromAnother = receiver.kind() == PartyKind.CLUSTER
                && !receiver.equals(obligation.debtor())
                && !arrivals.isToItself(obligation);
        return fromAnother ? receiver : Party.OFFICE;
    }

    /** Grants or refuses what the decision is about; refuses a day that gives no more time and a "no" without a reason. */
    public void decide(long decision, ExtensionAnswer answer, String account) {
        ExtensionRequest request = byDecision(decision);
        if (answer.granted() == null) {
            throw new Refusal("Chưa chọn đồng ý hay không đồng ý; hãy chọn một trong hai.");
        }
        String said = Objects.requireNonNullElse(answer.text(), "").strip();
        @Nullable LocalDate granted = null;
        if (answer.granted()) {
            granted = grant(request, Objects.requireNonNullElse(answer.until(), request.until()), said, account);
        } else {
            said = text(said, "Chưa ghi lý do không đồng ý; hãy ghi một câu để nơi xin biết.");
            obligations.note(request.obligation(), "Không đồng ý gia hạn: " + said, account);
        }
        end(request, granted, said, account);
        answering.answer(decision, account, granted == null ? said : "Đồng ý đến " + DAY.format(granted));
    }

    private LocalDate grant(ExtensionRequest request, LocalDate until, String said, String account) {
        Obligation obligation = obligations.get(request.obligation());
        LocalDate granted = later(until, obligation.currentDue());
        String note = said.isEmpty() ? "" : " (" + said + ")";
        deadlines.extend(obligation.id(), granted, "Theo đề nghị: " + request.reason() + note, account);
        return granted;
    }

    /** Who asked no longer wants it; refuses when none is open. */
    public void takeBack(long obligation, String account) {
        ExtensionRequest request = rows.of(obligation).stream()
                .filter(ExtensionRequest::open)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "Không còn đề nghị gia hạn nào chờ trả lời; hãy tải lại trang để xem tình hình mới."));
        String why = "Nơi xin đã rút đề nghị gia hạn";
        end(request, null, why, account);
        obligations.note(obligation, why, account);
        answering.overtaken(request.decision(), why);
    }

    /** Ends what nobody has to answer any more: the obligation is settled, or has the wished day in another way. */
    public void endOvertaken() {
        for (ExtensionRequest request : rows.overtaken()) {
            Obligation obligation = obligations.get(request.obligation());
            boolean later = !obligation.state().settled();
            String why =
                    later ? "Hạn đã dời đến " + DAY.format(obligation.due()) : "Việc đã kết thúc, không cần trả lời";
            end(request, later ? obligation.due() : null, why, null);
            answering.overtaken(request.decision(), why);
        }
    }

    ExtensionRequest byDecision(long decision) {
        return rows.byDecision(decision)
                .orElseThrow(() ->
                        new NoSuchElementException("Không có đề nghị gia hạn nào ứng với việc " + decision + "."));
    }

    private void end(ExtensionRequest request, @Nullable LocalDate granted, String said, @Nullable String account) {
        if (!rows.end(request.id(), granted, said, account)) {
            throw new Refusal("Đề nghị gia hạn này vừa được người khác trả lời; hãy tải lại trang để xem.");
        }
        Optional<ExtensionRequest> ended = rows.byDecision(request.decision());
        events.publishEvent(new Ended(ended.orElseThrow()));
    }

    private LocalDate later(@Nullable LocalDate until, LocalDate due) {
        if (until == null || !until.isAfter(due) || until.isBefore(LocalDate.now(clock))) {
            throw new Refusal("Hạn mới phải sau hạn hiện nay (" + DAY.format(due)
                    + ") và không trước hôm nay; hãy nhập lại ngày.");
        }
        return until;
    }

    private static String text(@Nullable String typed, String missing) {
        if (typed == null || typed.isBlank()) {
            throw new Refusal(missing);
        }
        return typed.strip();
    }
}
