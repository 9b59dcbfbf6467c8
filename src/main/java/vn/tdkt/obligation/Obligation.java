package vn.tdkt.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.tdkt.Refusal;

/**
 * A party owes a document, an act or an answer to a receiver by the end of a day in Asia/Ho_Chi_Minh. Refuses every step
 * that its present state does not allow with a {@link Refusal} that names the state.
 */
@Table("obligation")
public class Obligation extends Debt {

    @Embedded.Empty
    private final Progress progress;

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
            LocalDate due,
            @Nullable String title,
            boolean undated,
            Progress progress) {
        super(year, kind, debtorKind, debtor, period, receiverKind, receiver, parent, due, title, undated);
        this.progress = progress;
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
                due,
                null,
                false,
                new Progress());
    }

    /** Given out beside the plan of its year, with a title of its own. */
    static Obligation given(int year, GivenOut work, String period) {
        return new Obligation(
                year,
                work.kind(),
                work.debtor().kind(),
                work.debtor().code(),
                period,
                work.receiver().kind(),
                work.receiver().code(),
                null,
                work.due(),
                work.title(),
                work.undated(),
                new Progress());
    }

    void ask(Instant now) {
        progress.ask(now, number());
    }

    /** What holds already goes on holding. */
    void carryOver(Instant now) {
        settle(State.CARRIED, now);
    }

    /** What was carried over is asked after all; refuses anything else. */
    void takeUpAgain(LocalDate until, Instant now) {
        if (state() != State.CARRIED) {
            throw new Refusal(
                    "Chỉ sửa đổi được văn bản đang tiếp tục áp dụng từ năm trước; nghĩa vụ này đang ở trạng thái “"
                            + state().label() + "”.");
        }
        ask(now);
        extend(until);
    }

    /** It waits for those below once more: after their reports, their comments on the draft. */
    void collectAgain() {
        progress.collectAgain();
    }

    void stopCollecting(Instant now) {
        progress.stopCollecting(now);
    }

    /** Handed in complete; the first day counts for lateness, unless it was forgotten. */
    void submit(LocalDate day) {
        progress.submit(day, number());
    }

    /** The sender takes it back before the receiver took it; it counts as not submitted. */
    void recall() {
        progress.recall(number());
    }

    void askForSupplement(LocalDate until) {
        progress.askForSupplement(until, number());
    }

    /** What was handed in counts for nothing, unless it was taken: the next one counts for lateness. */
    void forgetSubmission() {
        progress.forgetSubmission();
    }

    /** Taken by the receiver, who may know a truer day of arrival than the system. */
    void accept(@Nullable LocalDate arrivedOn, Instant now) {
        progress.accept(arrivedOn, now, number());
    }

    /** Done on another way and taken at once; the only way from planned to taken, for what nobody was asked here. */
    void recordDone(LocalDate on, Instant now) {
        progress.recordDone(on, now, number());
    }

    /** Ends it without a result: missed, excused or withdrawn. */
    void settle(State end, Instant now) {
        progress.settle(end, now, number());
    }

    /**
     * What was taken is to be corrected, by a short day of its own. It stays taken meanwhile, so that it counts as before,
     * and its first submission stays the one that counts for lateness.
     */
    void beginCorrection(LocalDate until) {
        progress.beginCorrection(until);
    }

    /** What was taken before holds on. */
    void endCorrection() {
        progress.endCorrection();
    }

    @Override
    void moveTo(Party cluster, @Nullable Long consolidating) {
        refuseIfSettled("chuyển cụm, khối");
        super.moveTo(cluster, consolidating);
    }

    /** Of what is being corrected or supplemented, the short day of its own; lateness goes on counting from the first. */
    @Override
    void extend(LocalDate until) {
        if (progress.hasShortDay()) {
            progress.extendShortDay(until);
            return;
        }
        refuseIfSettled("gia hạn");
        super.extend(until);
    }

    @Override
    void moveDue(LocalDate to) {
        refuseIfSettled("đổi hạn");
        super.moveDue(to);
    }

    private void refuseIfSettled(String what) {
        if (state().settled()) {
            throw new Refusal(
                    "Không thể " + what + ": nghĩa vụ số " + number() + " đã kết thúc (“" + state().label() + "”).");
        }
    }

    public State state() {
        return progress.state();
    }

    /** Where its correction stands; null while none is open. */
    public @Nullable State correcting() {
        return progress.correcting();
    }

    /** Where what its debtor does next stands: the correction while one is open, else the obligation itself. */
    public State step() {
        return progress.step();
    }

    /** The day by which the next step of its debtor is due: the supplement's own date while one is asked for. */
    public LocalDate currentDue() {
        return progress.currentDue(due());
    }

    public @Nullable LocalDate submittedOn() {
        return progress.submittedOn();
    }

    /** Whether nobody below is waited for any more. */
    public boolean collected() {
        return progress.collected();
    }

    public int supplements() {
        return progress.supplements();
    }

    /** Days late as of that day; 0 when in time or no longer owed. */
    public long daysLate(LocalDate today) {
        return undated() && progress.currentDue(due()).equals(due()) ? 0 : progress.daysLate(due(), today);
    }
}
