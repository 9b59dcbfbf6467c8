package vn.tdkt.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.reminder.Hearers.Accounts;

/** Reminds those who are late at once because a person says so, beside the morning's slot: once for an obligation and day. */
@Service
@Transactional
public class RemindNow {

    private static final String CLAIM = """
            insert into reminder_now (obligation, day, account) select unnest(:obligations), :day, :account
            on conflict do nothing returning obligation
            """;

    private final LateList late;
    private final LateRows rows;
    private final Sent sent;
    private final Digests digests;
    private final Outbox outbox;
    private final Obligations obligations;
    private final JdbcClient database;
    private final Clock clock;

    RemindNow(
            LateList late,
            LateRows rows,
            Sent sent,
            Digests digests,
            Outbox outbox,
            Obligations obligations,
            JdbcClient database,
            Clock clock) {
        this.late = late;
        this.rows = rows;
        this.sent = sent;
        this.digests = digests;
        this.outbox = outbox;
        this.obligations = obligations;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Returns of how many people were reminded; the rest of the obligations was said today already. Refuses what the person may
     * not chase, and a day on which all of it was said.
     */
    public int of(Set<Long> asked, Chaser chaser, String by) {
        List<Debt> chased = late.chased(asked, chaser);
        Set<Long> claimed = claim(chased, by);
        List<Debt> now =
                chased.stream().filter(debt -> claimed.contains(debt.id())).toList();
        if (now.isEmpty()) {
            throw new Refusal("Hôm nay đã nhắc việc này rồi; mỗi việc chỉ nhắc ngay một lần trong ngày."
                    + " Nếu gấp, hãy gọi điện và ghi lại cuộc gọi.");
        }
        int people = write(now);
        obligations.noteAll(claimed, "Nhắc ngay qua thư (" + people + " người nhận)", by);
        return people;
    }

    /** What reminding of that one would do now. */
    @Transactional(readOnly = true)
    public Reach reachOf(long obligation, Chaser chaser) {
        return reach(debt -> debt.id() == obligation, chaser);
    }

    /** What reminding of all that is late in that cluster and year would do now. */
    @Transactional(readOnly = true)
    public Reach reachIn(String cluster, int year, Chaser chaser) {
        return reach(debt -> debt.year() == year && debt.cluster().equals(cluster), chaser);
    }

    private Reach reach(Predicate<Debt> wanted, Chaser chaser) {
        LateList.Listed listed = late.listed(chaser);
        Set<Long> said = rows.reminded(LocalDate.now(clock));
        List<Debt> told = listed.told().stream().filter(wanted).toList();
        List<Debt> open =
                told.stream().filter(debt -> !said.contains(debt.id())).toList();
        return new Reach(
                open.stream().map(Debt::id).toList(),
                open.stream().map(Debt::debtorName).distinct().toList(),
                words(open).size(),
                told.size() - open.size(),
                (int) listed.untold().stream().filter(wanted).count());
    }

    private Set<Long> claim(List<Debt> chased, String by) {
        return new HashSet<>(database.sql(CLAIM)
                .param("obligations", chased.stream().map(Debt::id).toArray(Long[]::new))
                .param("day", LocalDate.now(clock))
                .param("account", by)
                .query(Long.class)
                .list());
    }

    private int write(List<Debt> now) {
        Map<String, List<Reminder>> words = words(now);
        Map<String, Addressed> names = sent.addressed(LocalDate.now(clock));
        outbox.write(words.entrySet().stream()
                .map(person -> letter(
                        person.getKey(), names.getOrDefault(person.getKey(), Addressed.UNKNOWN), person.getValue()))
                .toList());
        return words.size();
    }

    /** By account, what is said to it. */
    private Map<String, List<Reminder>> words(List<Debt> now) {
        Accounts accounts = late.accounts(now);
        return now.stream()
                .flatMap(debt -> Stream.of(Hearer.OFFICER, Hearer.LEADER, Hearer.MAILBOX)
                        .flatMap(hearer -> accounts.of(hearer, debt).stream())
                        .distinct()
                        .map(account -> new Reminder(account, debt, -1, Hearer.OFFICER, Part.TO_DO)))
                .collect(Collectors.groupingBy(Reminder::account));
    }

    /** An obligation is claimed once a day, so the smallest tells today's letters of one person apart. */
    private Letter letter(String account, Addressed to, List<Reminder> words) {
        LocalDate today = LocalDate.now(clock);
        long first = words.stream().mapToLong(word -> word.debt().id()).min().orElseThrow();
        return digests.write(account, to, words, today, "now/" + first + "/" + today);
    }

    /**
     * What a reminder would do, before somebody says so.
     *
     * @param obligations of which nobody was reminded today
     * @param debtors by name, who owes them
     * @param letters to how many people and mailboxes
     * @param saidToday how many more there are that were said today already
     * @param untold how many more there are of which the own leader was not told yet
     */
    public record Reach(List<Long> obligations, List<String> debtors, int letters, int saidToday, int untold) {}
}
