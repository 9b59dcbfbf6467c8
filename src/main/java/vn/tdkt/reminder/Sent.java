package vn.tdkt.reminder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what was said, so that each slot is said once to each person. */
@Component
class Sent {

    private static final String SLOT = "digest/";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Sent(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Lets sweeps follow each other: a second node's waits here and then finds everything said. */
    void waitForOtherSweeps() {
        database.sql("select pg_advisory_xact_lock(hashtext('reminder sweep'))").query(row -> {});
    }

    /** Leaves out what was said before, and everybody who has today's digest: the rest of it is said tomorrow. */
    List<Reminder> unsaid(List<Reminder> reminders, LocalDate today) {
        Set<Key> said = said(reminders);
        Set<String> served = new HashSet<>(database.sql("select account from outbox_mail where slot = ?")
                .param(slotOf(today))
                .query(String.class)
                .list());
        return reminders.stream()
                .filter(reminder -> !said.contains(Key.of(reminder)) && !served.contains(reminder.account()))
                .toList();
    }

    void remember(List<Reminder> reminders) {
        batches.batchUpdate(
                "insert into reminder_sent (obligation, due, slot, account) values (?, ?, ?, ?)",
                reminders.stream()
                        .map(reminder -> new Object[] {
                            reminder.debt().id(), reminder.debt().due(), reminder.slot(), reminder.account()
                        })
                        .toList());
    }

    Map<String, String> fullNames() {
        return database.sql("select account, full_name from person where active").query(Named.class).stream()
                .collect(Collectors.toMap(Named::account, Named::fullName));
    }

    static String slotOf(LocalDate day) {
        return SLOT + day;
    }

    private Set<Key> said(List<Reminder> reminders) {
        Long[] obligations = reminders.stream()
                .map(reminder -> reminder.debt().id())
                .distinct()
                .toArray(Long[]::new);
        return new HashSet<>(
                database.sql("select obligation, due, slot, account from reminder_sent where obligation = any(?)")
                        .param(obligations)
                        .query(Key.class)
                        .list());
    }

    private record Named(String account, String fullName) {}

    private record Key(long obligation, LocalDate due, int slot, String account) {

        static Key of(Reminder reminder) {
            return new Key(reminder.debt().id(), reminder.debt().due(), reminder.slot(), reminder.account());
        }
    }
}
