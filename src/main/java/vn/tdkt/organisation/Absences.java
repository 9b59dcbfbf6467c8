package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;

/**
 * Who is away from when to when, and who stands in: known to {@link People} on each of these days and on no other. Whether
 * somebody may say so for another is asked by {@link StandIns#mayEnterFor}.
 */
@Service
@Transactional
public class Absences {

    /** Longer than a server ever sleeps. */
    private static final int LATELY = 31;

    private final AbsenceRows rows;
    private final AbsenceRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(AbsenceRows rows, AbsenceRules rules, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the account's bodies, an administrator's are all: to come, now and past, the newest first. */
    @Transactional(readOnly = true)
    public List<Absence> seenBy(String account) {
        return rows.seenBy(account);
    }

    /** Refuses an unknown id with {@link NoSuchElementException}. */
    @Transactional(readOnly = true)
    public Absence get(long id) {
        return rows.byId(id).orElseThrow(() -> new NoSuchElementException("Không có lần vắng mặt số " + id + "."));
    }

    /** Refuses days that cannot be, and who may not stand in, with what to do. */
    public long enter(Wish wish, String account) {
        AbsenceRules.Fit fit = rules.checked(wish, LocalDate.now(clock));
        rows.lock(fit.absent(), fit.substitute());
        rules.refuseOverlapping(fit);
        long id = rows.add(fit, account);
        events.publishEvent(new AbsenceEvents.Entered(get(id)));
        return id;
    }

    /** From today on it holds no more. Refuses one that is over. */
    public void end(long id, String account) {
        Absence absence = get(id);
        LocalDate today = LocalDate.now(clock);
        if (absence.isOver(today) || !rows.end(id, today, account)) {
            throw new Refusal("Lần vắng mặt này đã kết thúc; hãy tải lại trang để xem.");
        }
        events.publishEvent(new AbsenceEvents.Ended(get(id)));
        events.publishEvent(new AbsenceEvents.StoodIn(absence.substitute()));
    }

    /** Tells again who stands in no more: a last day has passed. Asked every morning. */
    public void tellOfPastDays() {
        LocalDate today = LocalDate.now(clock);
        rows.stoodIn(today.minusDays(LATELY), today)
                .forEach(account -> events.publishEvent(new AbsenceEvents.StoodIn(account)));
    }

    /**
     * What is entered of an absence.
     *
     * @param from first day of it
     * @param to last day of it
     */
    public record Wish(
            String absent,
            String substitute,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason) {}
}
