package vn.tdkt.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.reminder.Hearers.Accounts;
import vn.tdkt.reminder.Sent.Key;

/**
 * The daily sweep: one digest for each person of what the table asks to say today. Digests and what they said are stored in
 * one transaction, so a crash repeats the whole sweep and never half of it.
 */
@Service
@Transactional
public class Reminders {

    private final Quiet quiet;
    private final Debts debts;
    private final Hearers hearers;
    private final Audience audience;
    private final Sent sent;
    private final Digests digests;
    private final Outbox outbox;
    private final Clock clock;

    Reminders(
            Quiet quiet,
            Debts debts,
            Hearers hearers,
            Audience audience,
            Sent sent,
            Digests digests,
            Outbox outbox,
            Clock clock) {
        this.quiet = quiet;
        this.debts = debts;
        this.hearers = hearers;
        this.audience = audience;
        this.sent = sent;
        this.digests = digests;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Says what nobody said before; the same number of statements for ten units and for a thousand. */
    public void remindEverybody() {
        remindOn(LocalDate.now(clock));
    }

    void remindOn(LocalDate today) {
        sent.waitForOtherSweeps();
        quiet.workday(today).ifPresent(this::remind);
    }

    private void remind(Workday day) {
        sent.mergeUnsent(day.today(), clock.instant());
        List<Debt> open = debts.dueBy(day.today().plusDays(ReminderRules.DAYS_AHEAD));
        List<Reminder> unsaid = unsaid(open, day);
        Map<String, Addressed> names = sent.addressed(day.today());
        outbox.write(unsaid.stream().collect(Collectors.groupingBy(Reminder::account)).entrySet().stream()
                .map(person -> digests.write(
                        person.getKey(),
                        names.getOrDefault(person.getKey(), Addressed.UNKNOWN),
                        person.getValue(),
                        day.today(),
                        Sent.slotOf(day.today())))
                .toList());
        sent.remember(unsaid, Sent.slotOf(day.today()));
    }

    private List<Reminder> unsaid(List<Debt> open, Workday day) {
        Accounts accounts = hearers.of(open);
        Set<Key> said = sent.said(open);
        Set<String> served = sent.served(day.today());
        List<Reminder> unsaid = audience.of(open, day, accounts).stream()
                .filter(word -> !said.contains(Key.of(word)) && !served.contains(word.account()))
                .toList();
        return new Escalation(accounts).allowed(unsaid, said);
    }
}
