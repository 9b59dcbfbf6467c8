package vn.tdkt.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ConferencePlan.Delegate;
import vn.tdkt.conference.ConferencePlan.Guest;
import vn.tdkt.conference.ConferencePlan.Speaker;
import vn.tdkt.organisation.HeadWay;

/** Plans of conferences as stored; a later one replaces an earlier one of the same conference. */
@Component
class ConferencePlanStore {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    ConferencePlanStore(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** What was asked and put off before stays. */
    void save(ConferencePlan plan, String account) {
        HeadWay way = plan.nextHeadWay();
        database.sql("""
                insert into conference_plan (obligation, day, starts_at, whole_day, place, hall, headcount, payer, contribution,
                       next_head, next_head_way, prepared_by, prepared_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (obligation) do update set day = excluded.day, starts_at = excluded.starts_at,
                       whole_day = excluded.whole_day, place = excluded.place, hall = excluded.hall,
                       headcount = excluded.headcount, payer = excluded.payer, contribution = excluded.contribution,
                       next_head = excluded.next_head, next_head_way = excluded.next_head_way,
                       prepared_by = excluded.prepared_by, prepared_at = excluded.prepared_at
                """)
                .param(plan.obligation())
                .param(plan.day())
                .param(plan.startsAt())
                .param(plan.wholeDay())
                .param(plan.place())
                .param(plan.hall())
                .param(plan.headcount())
                .param(plan.payer())
                .param(plan.contribution())
                .param(plan.nextHead())
                .param(way == null ? null : way.name())
                .param(account)
                .param(Timestamp.from(clock.instant()))
                .update();
        replace(plan, "step", "text", plan.programme(), step -> new Object[] {step});
        replace(plan, "speaker", "unit, topic", plan.speakers(), one -> new Object[] {one.unit(), one.topic()});
        replace(plan, "delegate", "unit, name, title, phone", plan.delegates(), one ->
                new Object[] {one.unit(), one.name(), one.title(), one.phone()});
        replace(plan, "guest", "name, office, account", plan.guests(), one ->
                new @Nullable Object[] {one.name(), one.office(), one.account()});
    }

    private <T> void replace(
            ConferencePlan plan, String what, String columns, List<T> rows, Function<T, @Nullable Object[]> values) {
        database.sql("delete from conference_plan_" + what + " where obligation = ?")
                .param(plan.obligation())
                .update();
        String places = ", ?".repeat(columns.split(",").length);
        batches.batchUpdate(
                "insert into conference_plan_" + what + " (obligation, position, " + columns + ") values (?, ?" + places
                        + ")",
                IntStream.range(0, rows.size())
                        .mapToObj(at -> row(plan.obligation(), at, values.apply(rows.get(at))))
                        .toList());
    }

    private static @Nullable Object[] row(long obligation, int position, @Nullable Object[] values) {
        @Nullable Object[] row = new @Nullable Object[values.length + 2];
        row[0] = obligation;
        row[1] = position;
        System.arraycopy(values, 0, row, 2, values.length);
        return row;
    }

    void asked(long id, int round, LocalDate day) {
        database.sql("update conference_plan set round = ?, asked_day = ? where obligation = ?")
                .params(round, day, id)
                .update();
    }

    void postponed(long id, String why, LocalDate to) {
        database.sql("update conference_plan set postponed_why = ?, postponed_from = day, day = ? where obligation = ?")
                .params(why, to, id)
                .update();
    }

    Optional<ConferencePlan> of(long id) {
        return database.sql("select * from conference_plan where obligation = ?")
                .param(id)
                .query((row, number) -> plan(id, row))
                .optional();
    }

    /** The other conferences planned for that day and not held yet. */
    List<Long> sameDay(long id, LocalDate day) {
        return database.sql("""
                select p.obligation from conference_plan p join obligation o on o.id = p.obligation
                 where p.day = ? and p.obligation <> ? and o.state = 'ASKED' order by p.obligation
                """).params(day, id).query(Long.class).list();
    }

    private ConferencePlan plan(long id, ResultSet row) throws SQLException {
        String way = row.getString("next_head_way");
        return new ConferencePlan(
                id,
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getBoolean("whole_day"),
                row.getString("place"),
                row.getString("hall"),
                row.getInt("headcount"),
                row.getString("payer"),
                row.getString("contribution"),
                row.getString("next_head"),
                way == null ? null : HeadWay.valueOf(way),
                row.getInt("round"),
                row.getObject("asked_day", LocalDate.class),
                row.getString("postponed_why"),
                row.getObject("postponed_from", LocalDate.class),
                database.sql("select text from conference_plan_step where obligation = ? order by position")
                        .param(id)
                        .query(String.class)
                        .list(),
                parts("speaker", id, Speaker.class),
                parts("delegate", id, Delegate.class),
                parts("guest", id, Guest.class));
    }

    private <T> List<T> parts(String what, long id, Class<T> type) {
        return database.sql("select * from conference_plan_" + what + " where obligation = ? order by position")
                .param(id)
                .query(type)
                .list();
    }
}
