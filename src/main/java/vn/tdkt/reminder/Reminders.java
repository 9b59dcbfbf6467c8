package vn.tdkt.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The daily sweep: one digest for each person of what is due in 7, 3, 1 days, today, or late. Digests and what they said
 * are stored in one transaction, so a crash repeats the whole sweep and never half of it.
 */
@Service
@Transactional
public class Reminders {

    private final Debts debts;
    private final Audience audience;
    private final Sent sent;
    private final Digests digests;
    private final Outbox outbox;
    private final Clock clock;

    Reminders(Debts debts, Audience audience, Sent sent, Digests digests, Outbox outbox, Clock clock) {
        this.debts = debts;
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
        List<Debt> open = debts.dueBy(Slot.horizon(today));
        List<Reminder> unsaid = sent.unsaid(audience.of(open, today), today);
        Map<String, String> names = sent.fullNames();
        outbox.write(unsaid.stream().collect(Collectors.groupingBy(Reminder::account)).entrySet().stream()
                .map(person -> digests.write(
                        person.getKey(), names.getOrDefault(person.getKey(), ""), person.getValue(), today))
                .toList());
        sent.remember(unsaid);
    }
}
