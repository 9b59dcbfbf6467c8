package vn.tdkt.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.tdkt.Refusal;

/**
 * A party owes a document, an act or an answer to a receiver by the end of a day in Asia/Ho_Chi_Minh. Refuses every step
 * that its present state does not allow with a {@link Refusal} that names the state.
 */
@Table("obligation")
public class Obligation {

    private static final Set<State> NOT_OWED =
            EnumSet.of(State.PLANNED, State.EXCUSED, State.WITHDRAWN, State.CARRIED, State.SILENT);

    @Id
    private @Nullable Long id;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and sets it
    private @Nullable Integer version;

    private final int year;
    private final String kind;
    private final PartyKind debtorKind;
    private final String debtor;

    @SuppressWarnings("UnusedVariable") // Spring Data stores it; it tells apart what is owed twice a year
    private final String period;

    private final PartyKind receiverKind;
    private String receiver;
    private @Nullable Long parent;
    private State state;
    private LocalDate due;
    private boolean extended;
    private @Nullable LocalDate supplementDue;
    private @Nullable Instant askedAt;
    private @Nullable LocalDate submittedOn;
    private @Nullable Instant settledAt;
    private @Nullable Instant collectedAt;
    private int supplements;
    private @Nullable State correcting;

    /** Rebuilds a stored obligation. */
    @PersistenceCreator
    Obligation(
            int year,
            String kind,
            PartyKind debtorKind,
            String debtor,
            String period,
            PartyKind receiverKind,
            String receiver,
            @Nullable Long parent,
            State state,
            LocalDate due) {
        this.year = year;
        this.kind = kind;
        this.debtorKind = debtorKind;
        this.debtor = debtor;
        this.period = period;
        this.receiverKind = receiverKind;
        this.receiver = receiver;
        this.parent = parent;
        this.state = state;
        this.due = due;
    }

    static Obligation planned(int year, Kind kind, Party debtor, Party receiver, @Nullable Long parent, LocalDate due) {
        return planned(year, kind, debtor, receiver, parent, due, "");
    }

    static Obligation planned(
            int year, Kind kind, Party debtor, Party receiver, @Nullable Long parent, LocalDate due, String period) {
        return new Obligation(
                year,
                kind.code(),
                debtor.kind(),
                debtor.code(),
                period,
                receiver.kind(),
                receiver.code(),
                parent,
                State.PLANNED,
                due);
    }

    void ask(Instant now) {
        become(State.ASKED);
        askedAt = now;
        collectedAt = null;
        settledAt = null;
    }

    /** What holds already goes on holding. */
    void carryOver(Instant now) {
        settle(State.CARRIED, now);
    }

    /** What was carried over is asked after all; refuses anything else. */
    void takeUpAgain(LocalDate until, Instant now) {
        if (state != State.CARRIED) {
            throw new Refusal(
                    "Chỉ sửa đổi được văn bản đang tiếp tục áp dụng từ năm trước; nghĩa vụ này đang ở trạng thái “"
                            + state.label() + "”.");
        }
        ask(now);
        extend(until);
    }

    /** It waits for those below once more: after their reports, their comments on the draft. */
    void collectAgain() {
        collectedAt = null;
    }

    /** Handed in complete; the first day counts for lateness. */
    void submit(LocalDate day) {
        if (correcting != null) {
            correcting = correct(State.SUBMITTED);
            return;
        }
        become(State.SUBMITTED);
        if (submittedOn == null) {
            submittedOn = day;
        }
        supplementDue = null;
    }

    /** The sender takes it back before the receiver took it; it counts as not submitted. */
    void recall() {
        if (correcting != null) {
            correcting = correct(State.ASKED);
            return;
        }
        become(State.ASKED);
        if (supplements == 0) {
            submittedOn = null;
        }
    }

    void askForSupplement(LocalDate until) {
        if (correcting != null) {
            correcting = correct(State.RETURNED);
            supplementDue = until;
            return;
        }
        become(State.RETURNED);
        supplementDue = until;
        supplements++;
    }

    /** Taken by the receiver, who may know a truer day of arrival than the system. */
    void accept(@Nullable LocalDate arrivedOn, Instant now) {
        if (correcting != null) {
            correct(State.ACCEPTED);
            endCorrection();
            return;
        }
        settle(State.ACCEPTED, now);
        if (arrivedOn != null) {
            submittedOn = arrivedOn;
        }
    }

    /**
     * What was taken is to be corrected, by a short day of its own. It stays taken meanwhile, so that it counts as before,
     * and its first submission stays the one that counts for lateness.
     */
    void beginCorrection(LocalDate until) {
        if (state != State.ACCEPTED) {
            throw new Refusal("Chỉ đính chính được báo cáo đã tiếp nhận; báo cáo này đang ở trạng thái “"
                    + state.label() + "”" + (state == State.SUBMITTED ? ", hãy rút lại để sửa." : "."));
        }
        if (correcting != null) {
            throw new Refusal("Báo cáo này đang được đính chính; hãy tải lại trang để xem tình hình mới.");
        }
        correcting = State.ASKED;
        supplementDue = until;
    }

    /** What was taken before holds on. */
    void endCorrection() {
        correcting = null;
        supplementDue = null;
    }

    private State correct(State next) {
        if (correcting == null || !correcting.mayBecome(next)) {
            throw new Refusal("Bản đính chính của nghĩa vụ số " + id + " đang ở trạng thái “" + step().label()
                    + "”, không chuyển sang “" + next.label() + "” được; hãy tải lại trang để xem tình hình mới.");
        }
        return next;
    }

    /** Done on another way and taken at once; the only way from planned to taken, for what nobody was asked here. */
    void recordDone(LocalDate on, Instant now) {
        if (state == State.PLANNED) {
            state = State.ACCEPTED;
            settledAt = now;
            submittedOn = on;
            return;
        }
        if (state.mayBecome(State.SUBMITTED)) {
            submit(on);
        }
        accept(on, now);
    }

    /** Ends it without a result: missed, excused or withdrawn. */
    void settle(State end, Instant now) {
        become(end);
        settledAt = now;
    }

    /** Its unit sits in another cluster from now on, which receives and consolidates it. */
    void moveTo(Party cluster, @Nullable Long consolidating) {
        refuseIfSettled("chuyển cụm, khối");
        receiver = cluster.code();
        parent = consolidating;
    }

    void extend(LocalDate until) {
        if (correcting != null) {
            supplementDue = until;
            return;
        }
        refuseIfSettled("gia hạn");
        due = until;
        extended = true;
    }

    void moveDue(LocalDate to) {
        refuseIfSettled("đổi hạn");
        due = to;
    }

    void stopCollecting(Instant now) {
        if (collectedAt != null) {
            throw new Refusal("Việc nhận báo cáo đã chốt trước đó; hãy tải lại trang để xem tình hình mới.");
        }
        collectedAt = now;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new Refusal("Nghĩa vụ số " + id + " đang ở trạng thái “" + state.label() + "”, không chuyển sang “"
                    + next.label() + "” được; hãy tải lại trang để xem tình hình mới.");
        }
        state = next;
    }

    private void refuseIfSettled(String what) {
        if (state.settled()) {
            throw new Refusal("Không thể " + what + ": nghĩa vụ số " + id + " đã kết thúc (“" + state.label() + "”).");
        }
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public int year() {
        return year;
    }

    public String kind() {
        return kind;
    }

    public Party debtor() {
        return new Party(debtorKind, debtor);
    }

    public Party receiver() {
        return new Party(receiverKind, receiver);
    }

    /** Id of the consolidating obligation this one feeds. */
    public @Nullable Long parent() {
        return parent;
    }

    public State state() {
        return state;
    }

    /** Where its correction stands; null while none is open. */
    public @Nullable State correcting() {
        return correcting;
    }

    /** Where what its debtor does next stands: the correction while one is open, else the obligation itself. */
    public State step() {
        return correcting == null ? state : correcting;
    }

    /** The day asked of everybody or of this one alone. */
    public LocalDate due() {
        return due;
    }

    public boolean extended() {
        return extended;
    }

    /** The day by which the next step of its debtor is due: the supplement's own date while one is asked for. */
    public LocalDate currentDue() {
        return supplementDue == null ? due : supplementDue;
    }

    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    /** Whether nobody below is waited for any more. */
    public boolean collected() {
        return collectedAt != null;
    }

    public int supplements() {
        return supplements;
    }

    /** Days late as of that day; 0 when in time or no longer owed. */
    public long daysLate(LocalDate today) {
        LocalDate reached = submittedOn != null ? submittedOn : today;
        boolean counts = !NOT_OWED.contains(state);
        return counts && reached.isAfter(due) ? due.datesUntil(reached).count() : 0;
    }

    @Nullable
    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }
}
