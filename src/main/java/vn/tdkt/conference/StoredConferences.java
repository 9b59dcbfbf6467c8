package vn.tdkt.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ConferenceAnswer.Attendance;
import vn.tdkt.conference.ConferenceAnswer.Guest;
import vn.tdkt.conference.ConferenceAnswer.Meeting;
import vn.tdkt.conference.ConferenceAnswer.NextHead;
import vn.tdkt.conference.ConferenceAnswer.Outcome;
import vn.tdkt.conference.ConferenceAnswer.Pledge;
import vn.tdkt.conference.ConferenceAnswer.Postponed;
import vn.tdkt.conference.ConferenceAnswer.Step;
import vn.tdkt.organisation.HeadWay;

/** Reads conferences back as they were recorded. */
@Component
class StoredConferences {

    private final JdbcClient database;

    StoredConferences(JdbcClient database) {
        this.database = database;
    }

    Optional<HeldConference> of(long id) {
        return database.sql("select * from conference where obligation = ?")
                .param(id)
                .query((row, number) -> conference(id, row))
                .optional();
    }

    /** The conference of a cluster's year, once it is recorded. */
    Optional<HeldConference> ofCluster(String cluster, int year) {
        return database.sql("""
                select c.obligation from conference c join obligation o on o.id = c.obligation
                 where o.debtor_kind = 'CLUSTER' and o.debtor = ? and o.year = ?
                """)
                .params(cluster, year)
                .query(Long.class)
                .optional()
                .flatMap(this::of);
    }

    private HeldConference conference(long id, ResultSet row) throws SQLException {
        Outcome outcome = Outcome.valueOf(row.getString("outcome"));
        return new HeldConference(
                outcome,
                outcome == Outcome.HELD
                        ? null
                        : new Postponed(row.getString("reason"), row.getObject("new_date", LocalDate.class)),
                outcome == Outcome.HELD ? meeting(row) : null,
                outcome == Outcome.HELD ? new Turnout(row.getInt("members"), row.getInt("present")) : null,
                list(
                        "select a.* from conference_attendance a join unit u on u.code = a.unit where conference = ? order by u.name",
                        id,
                        Attendance.class),
                list(
                        "select name, office from conference_guest where conference = ? order by position",
                        id,
                        Guest.class),
                list("select step, done, note from conference_step where conference = ?", id, Step.class).stream()
                        .sorted((one, other) -> one.step().compareTo(other.step()))
                        .toList(),
                rounds(id),
                list("select * from conference_vote where conference = ? order by position", id, HeldVote.class),
                nextHead(id, row),
                new Pledge(units("conference_pledge", id), row.getObject("pledge_scan", Long.class)));
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("held_on", LocalDate.class),
                row.getObject("began_at", LocalTime.class),
                row.getObject("ended_at", LocalTime.class),
                row.getString("place"),
                row.getString("chair"),
                row.getString("secretary"),
                List.of((String[]) row.getArray("counters").getArray()));
    }

    private @Nullable NextHead nextHead(long id, ResultSet row) throws SQLException {
        String way = row.getString("head_way");
        return way == null
                ? null
                : new NextHead(
                        HeadWay.valueOf(way),
                        row.getString("head_unit"),
                        units("conference_deputy", id),
                        row.getString("head_note"));
    }

    private List<HeldConference.Round> rounds(long id) {
        RowMapper<HeldConference.Round> round = (row, number) -> {
            VoteWay way = VoteWay.valueOf(row.getString("way"));
            Ballots ballots = new Ballots(
                    row.getObject("issued", Integer.class),
                    row.getObject("collected", Integer.class),
                    row.getObject("valid", Integer.class));
            return new HeldConference.Round(row.getString("award"), way, way == VoteWay.BALLOT ? ballots : null);
        };
        return database.sql("select * from conference_round where conference = ?")
                .param(id)
                .query(round)
                .list();
    }

    private List<String> units(String table, long id) {
        return database.sql("select t.unit from " + table
                        + " t join unit u on u.code = t.unit where conference = ? order by u.name")
                .param(id)
                .query(String.class)
                .list();
    }

    private <T> List<T> list(String sql, long id, Class<T> type) {
        return database.sql(sql).param(id).query(type).list();
    }
}
