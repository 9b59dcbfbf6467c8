package vn.tdkt.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.Answering;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.reminder.ReminderRules.Case;
import vn.tdkt.reminder.ReminderRules.Rule;
import vn.tdkt.report.ChasingLetterPaper;
import vn.tdkt.report.ChasingLetters;

/**
 * Late beyond the table's limit: Sở Nội vụ gets a chasing letter to sign and issue. One is open for a collection at a time; one that
 * nobody needs any more ends.
 */
@Service
@Transactional
public class ChasingDrafts {

    private static final int WORKING_DAYS = 2;

    private static final String LETTERS = """
            select id, cast(split_part(period, '/', 1) as bigint) as collecting, cast(split_part(period, '/', 2) as date) as asked,
                   state in ('PLANNED', 'ASKED', 'SUBMITTED', 'RETURNED') as open
              from obligation join emulation_cycle using (year) where kind = ? and closed_at is null
            """;

    private final Quiet quiet;
    private final Debts debts;
    private final Hearers hearers;
    private final Sent sent;
    private final ReminderRules rules;
    private final ChasingLetterPaper paper;
    private final Obligations obligations;
    private final Answering answering;
    private final Cycles cycles;
    private final JdbcClient database;
    private final Clock clock;

    ChasingDrafts(
            Quiet quiet,
            Debts debts,
            Hearers hearers,
            Sent sent,
            ReminderRules rules,
            ChasingLetterPaper paper,
            Obligations obligations,
            Answering answering,
            Cycles cycles,
            JdbcClient database,
            Clock clock) {
        this.quiet = quiet;
        this.debts = debts;
        this.hearers = hearers;
        this.sent = sent;
        this.rules = rules;
        this.paper = paper;
        this.obligations = obligations;
        this.answering = answering;
        this.cycles = cycles;
        this.database = database;
        this.clock = clock;
    }

    /** Before the morning's digests, so that nobody is reminded of a letter that has nobody left to list. */
    public void endUnneeded() {
        sent.waitForOtherSweeps();
        letters().stream().filter(Letter::open).map(Letter::id).forEach(this::endIfUnneeded);
    }

    /** After the morning's digests, so that every leader was told before. Nothing on days off. */
    public void follow() {
        sent.waitForOtherSweeps();
        quiet.workday(LocalDate.now(clock)).ifPresent(this::follow);
    }

    private List<Letter> letters() {
        return database.sql(LETTERS)
                .param(ChasingLetters.KIND)
                .query(Letter.class)
                .list();
    }

    private void follow(Workday day) {
        List<Letter> letters = letters();
        wanted(day).forEach((collecting, every) -> {
            if (letters.stream().noneMatch(letter -> letter.stillHolds(collecting, every, day.today()))) {
                ask(collecting, day.today());
            }
        });
    }

    private void endIfUnneeded(long id) {
        if (paper.listed(obligations.get(id)).isEmpty()) {
            answering.overtaken(id, "Không còn đơn vị nào chưa gửi");
        }
    }

    private void ask(long collecting, LocalDate today) {
        Obligation above = obligations.get(collecting);
        obligations.askOffice(
                above.year(),
                ChasingLetters.KIND,
                cycles.daysOff().plusWorkingDays(today, WORKING_DAYS),
                ChasingLetterPaper.period(collecting, today));
    }

    /** What collects for those who are late beyond the limit, with the days after which another letter may follow, 0 for never. */
    private Map<Long, Integer> wanted(Workday day) {
        List<Debt> late = debts.dueBy(day.today().minusDays(1)).stream()
                .filter(debt -> debt.parent() != null)
                .toList();
        Map<Case, List<Rule>> table =
                rules.of(late.stream().map(debt -> debt.asked(day)).collect(Collectors.toSet()));
        List<Debt> told = new Escalation(hearers.of(late)).known(late, sent.said(late));
        return told.stream()
                .flatMap(debt -> table.getOrDefault(debt.asked(day), List.of()).stream()
                        .filter(rule -> rule.who() == Hearer.LETTER)
                        .map(rule -> Map.entry(parentOf(debt), every(rule))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    private static long parentOf(Debt debt) {
        Long parent = debt.parent();
        return parent == null ? 0 : parent;
    }

    private static int every(Rule rule) {
        @Nullable Integer every = rule.every();
        return every == null ? 0 : every;
    }

    /** A letter asked for before. */
    private record Letter(long id, long collecting, LocalDate asked, boolean open) {

        boolean stillHolds(long another, int every, LocalDate today) {
            return collecting == another
                    && (open || every == 0 || asked.plusDays(every).isAfter(today));
        }
    }
}
