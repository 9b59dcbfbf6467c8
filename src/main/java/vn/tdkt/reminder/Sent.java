package vn.tdkt.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what was said, so that each slot is said once to each person. */
@Component
class Sent {

    private static final String SLOT = "digest/";

    private static final String ADDRESSED = """
            select p.account, p.full_name, a.full_name as absent_name, s.last_day
              from person p
              left join (select distinct account, absent, last_day from standing_in(:today)) s on s.account = p.account
              left join person a on a.account = s.absent
             where p.active
            union all select '%s' || code, name, null, null from unit where mailbox is not null
            """.formatted(Mailbox.PREFIX);

    private static final String MERGE = """
            with stale as (
                update outbox_mail set next_attempt_at = null, merged_at = :now, merged_into = :slot
                 where slot like 'digest/%' and slot < :slot and next_attempt_at is not null and sent_at is null
                returning account, slot)
            delete from reminder_sent r using stale s where r.account = s.account and r.said_in = s.slot
            """;

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

    /** Digests of earlier days that could not leave say nothing any more: what still holds of them today's digest says. */
    void mergeUnsent(LocalDate today, Instant now) {
        database.sql(MERGE)
                .param("slot", slotOf(today))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What was said before about these debts. */
    Set<Key> said(List<Debt> debts) {
        Long[] obligations = debts.stream().map(Debt::id).toArray(Long[]::new);
        return new HashSet<>(
                database.sql("select obligation, due, slot, account from reminder_sent where obligation = any(?)")
                        .param(obligations)
                        .query(Key.class)
                        .list());
    }

    /** Who has today's digest: the rest is said tomorrow. */
    Set<String> served(LocalDate today) {
        return new HashSet<>(database.sql("select account from outbox_mail where slot = ?")
                .param(slotOf(today))
                .query(String.class)
                .list());
    }

    void remember(List<Reminder> reminders, String saidIn) {
        batches.batchUpdate(
                "insert into reminder_sent (obligation, due, slot, account, said_in) values (?, ?, ?, ?, ?)",
                reminders.stream()
                        .map(reminder -> new Object[] {
                            reminder.debt().id(), reminder.debt().due(), reminder.slot(), reminder.account(), saidIn
                        })
                        .toList());
    }

    /** How letters of that day speak to whom, by account. */
    Map<String, Addressed> addressed(LocalDate today) {
        return database.sql(ADDRESSED).param("today", today).query(Named.class).list().stream()
                .collect(Collectors.toMap(Named::account, Named::addressed, Addressed::and));
    }

    static String slotOf(LocalDate day) {
        return SLOT + day;
    }

    private record Named(
            String account,
            String fullName,
            @Nullable String absentName,
            @Nullable LocalDate lastDay) {

        Addressed addressed() {
            return new Addressed(
                    fullName,
                    absentName == null || lastDay == null
                            ? List.of()
                            : List.of(absentName + " (đến hết ngày " + Words.day(lastDay) + ")"));
        }
    }

    /** One thing said to one account. */
    record Key(long obligation, LocalDate due, int slot, String account) {

        static Key of(Reminder reminder) {
            return new Key(reminder.debt().id(), reminder.debt().due(), reminder.slot(), reminder.account());
        }
    }
}
