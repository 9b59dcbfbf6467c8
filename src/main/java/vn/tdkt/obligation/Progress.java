package vn.tdkt.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;

/**
 * How far an obligation has come, and the correction of what was taken. While a correction is open it is what moves; what
 * was taken stays taken. A move that is not allowed is refused with the number of the obligation.
 */
final class Progress {

    private static final Set<State> NOT_OWED =
            EnumSet.of(State.PLANNED, State.EXCUSED, State.WITHDRAWN, State.CARRIED, State.SILENT);

    private State state = State.PLANNED;
    private @Nullable State correcting;
    private @Nullable LocalDate supplementDue;
    private int supplements;
    private @Nullable LocalDate submittedOn;
    private @Nullable Instant collectedAt;

    @SuppressWarnings("UnusedVariable") // Spring Data stores it
    private @Nullable Instant askedAt;

    @SuppressWarnings("UnusedVariable") // Spring Data stores it
    private @Nullable Instant settledAt;

    void ask(Instant now, String number) {
        become(State.ASKED, number);
        askedAt = now;
        collectedAt = null;
        settledAt = null;
    }

    void collectAgain() {
        collectedAt = null;
    }

    void stopCollecting(Instant now) {
        if (collectedAt != null) {
            throw new Refusal("Việc nhận báo cáo đã chốt trước đó; hãy tải lại trang để xem tình hình mới.");
        }
        collectedAt = now;
    }

    /** The first day counts for lateness. */
    void submit(LocalDate day, String number) {
        if (correcting != null) {
            correct(State.SUBMITTED, number);
            return;
        }
        become(State.SUBMITTED, number);
        if (submittedOn == null) {
            submittedOn = day;
        }
        supplementDue = null;
    }

    /** Counts as not submitted, unless it was before a supplement was asked for. */
    void recall(String number) {
        if (correcting != null) {
            correct(State.ASKED, number);
            return;
        }
        become(State.ASKED, number);
        if (supplements == 0) {
            submittedOn = null;
        }
    }

    void askForSupplement(LocalDate until, String number) {
        if (correcting != null) {
            correct(State.RETURNED, number);
        } else {
            become(State.RETURNED, number);
            supplements++;
        }
        supplementDue = until;
    }

    void forgetSubmission() {
        if (correcting == null) {
            submittedOn = null;
        }
    }

    void accept(@Nullable LocalDate arrivedOn, Instant now, String number) {
        if (correcting != null) {
            correct(State.ACCEPTED, number);
            endCorrection();
            return;
        }
        settle(State.ACCEPTED, now, number);
        if (arrivedOn != null) {
            submittedOn = arrivedOn;
        }
    }

    void recordDone(LocalDate on, Instant now, String number) {
        if (state == State.PLANNED) {
            state = State.ACCEPTED;
            settledAt = now;
            submittedOn = on;
            return;
        }
        if (state.mayBecome(State.SUBMITTED)) {
            submit(on, number);
        }
        accept(on, now, number);
    }

    void settle(State end, Instant now, String number) {
        become(end, number);
        settledAt = now;
    }

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

    boolean hasShortDay() {
        return correcting != null || supplementDue != null;
    }

    void extendShortDay(LocalDate until) {
        supplementDue = until;
    }

    void endCorrection() {
        correcting = null;
        supplementDue = null;
    }

    private void become(State next, String number) {
        state = state.moveTo(next, "Nghĩa vụ số " + number);
    }

    private void correct(State next, String number) {
        correcting = step().moveTo(next, "Bản đính chính của nghĩa vụ số " + number);
    }

    State state() {
        return state;
    }

    @Nullable
    State correcting() {
        return correcting;
    }

    State step() {
        return correcting == null ? state : correcting;
    }

    LocalDate currentDue(LocalDate due) {
        return supplementDue == null ? due : supplementDue;
    }

    int supplements() {
        return supplements;
    }

    @Nullable
    LocalDate submittedOn() {
        return submittedOn;
    }

    boolean collected() {
        return collectedAt != null;
    }

    long daysLate(LocalDate due, LocalDate today) {
        LocalDate reached = submittedOn != null ? submittedOn : today;
        boolean counts = !NOT_OWED.contains(state);
        return counts && reached.isAfter(due) ? due.datesUntil(reached).count() : 0;
    }
}
