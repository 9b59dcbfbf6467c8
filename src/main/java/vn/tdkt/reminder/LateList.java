package vn.tdkt.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.reminder.Hearers.Accounts;

/** What is late and whom somebody may chase for it, the latest first; what the own leader does not know of yet is not listed. */
@Component
@Transactional(readOnly = true)
public class LateList {

    private final Debts debts;
    private final Hearers hearers;
    private final Sent sent;
    private final LateRows rows;
    private final Clock clock;

    LateList(Debts debts, Hearers hearers, Sent sent, LateRows rows, Clock clock) {
        this.debts = debts;
        this.hearers = hearers;
        this.sent = sent;
        this.rows = rows;
        this.clock = clock;
    }

    /** The same number of statements for ten as for a thousand. */
    public Late of(Chaser chaser) {
        Listed listed = listed(chaser);
        return new Late(rows.of(listed.told(), today()), listed.untold().size());
    }

    /** Refuses as unknown what the person may not chase, or what is not late. */
    List<Debt> chased(Set<Long> obligations, Chaser chaser) {
        List<Debt> found = listed(chaser).told().stream()
                .filter(debt -> obligations.contains(debt.id()))
                .toList();
        if (found.size() < obligations.size() || obligations.isEmpty()) {
            throw new NoSuchElementException(
                    "Việc này không còn chậm hoặc không thuộc phần bạn đôn đốc; hãy tải lại trang để xem tình hình mới.");
        }
        return found;
    }

    Accounts accounts(List<Debt> late) {
        return hearers.of(late);
    }

    /** What the person may chase; what the own leader does not know of yet apart. */
    Listed listed(Chaser chaser) {
        List<Debt> late = debts.dueBy(today().minusDays(1)).stream()
                .filter(chaser::chases)
                .toList();
        List<Debt> told = new Escalation(accounts(late)).known(late, sent.said(late));
        Set<Long> known = told.stream().map(Debt::id).collect(Collectors.toSet());
        return new Listed(
                told, late.stream().filter(debt -> !known.contains(debt.id())).toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is late, by whether the own leader was told. */
    record Listed(List<Debt> told, List<Debt> untold) {}

    /**
     * What somebody may chase.
     *
     * @param untold how many are late of which their own leader was not told yet
     */
    public record Late(List<LateRow> rows, int untold) {}
}
