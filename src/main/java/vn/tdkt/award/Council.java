package vn.tdkt.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.award.CouncilAnswer.Row;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.Replies;
import vn.tdkt.report.Reply;

/** The Council's sessions on the nominations of a year; the result of the latest one holds. */
@Service
@Transactional
public class Council {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Obligations obligations;
    private final AwardCases cases;
    private final AwardLimits limits;
    private final Replies replies;
    private final Clock clock;

    Council(
            JdbcClient database,
            JdbcTemplate batches,
            Obligations obligations,
            AwardCases cases,
            AwardLimits limits,
            Replies replies,
            Clock clock) {
        this.database = database;
        this.batches = batches;
        this.obligations = obligations;
        this.cases = cases;
        this.limits = limits;
        this.replies = replies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        int year = obligations.get(id).year();
        List<AwardCase> all = cases.of(year);
        List<CouncilSession> held = sessions(year);
        List<Reply> objections = replies.below(id, Opinions.OPINION).stream()
                .filter(reply -> Boolean.FALSE.equals(reply.agrees()))
                .toList();
        return new Sheet(held.size() + 1, held, all, limits.of(year, all), objections);
    }

    /** Keeps the session; refuses an incomplete one and more of an award than its quota. Returns whether one more is needed. */
    public boolean hold(long id, CouncilAnswer answer, Person officer) {
        int year = obligations.get(id).year();
        List<AwardCase> all = cases.of(year);
        List<CouncilSession> held = sessions(year);
        LocalDate today = LocalDate.now(clock);
        new SessionRules(limits.of(year, all))
                .session(
                        answer,
                        held.size() + 1,
                        held.isEmpty() ? null : last(held).heldOn(),
                        today)
                .results(all, answer, today)
                .refuseIfWrong();
        long session = store(year, answer, officer);
        results(session, cases.byId(year), answer.rows());
        return answer.another();
    }

    List<CouncilSession> sessions(int year) {
        return database.sql("select number, held_on from council_session where year = ? order by number")
                .param(year)
                .query(CouncilSession.class)
                .list();
    }

    private static CouncilSession last(List<CouncilSession> held) {
        return held.get(held.size() - 1);
    }

    private long store(int year, CouncilAnswer answer, Person officer) {
        return database.sql(
                        "insert into council_session (year, number, held_on, present, note, recorded_by, recorded_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) returning id")
                .params(
                        year,
                        answer.number(),
                        answer.heldOn(),
                        answer.present().toArray(String[]::new),
                        answer.note(),
                        officer.account(),
                        Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    private void results(long session, Map<Long, AwardCase> byId, List<Row> rows) {
        batches.batchUpdate(
                "insert into council_result (session, award_case, outcome, award, reason) values (?, ?, ?, ?, ?)",
                rows.stream()
                        .filter(row -> row.outcome() != null)
                        .map(row -> values(session, row, Objects.requireNonNull(byId.get(row.id()))))
                        .toList());
    }

    private static @Nullable Object[] values(long session, Row row, AwardCase one) {
        return new @Nullable Object[] {session, row.id(), String.valueOf(row.outcome()), row.agreed(one), row.reason()};
    }

    /**
     * What the form shows.
     *
     * @param number of the session to be recorded
     * @param objections bodies that do not agree with the list
     */
    public record Sheet(
            int number,
            List<CouncilSession> held,
            List<AwardCase> nominations,
            List<AwardLimit> awards,
            List<Reply> objections) {}
}
