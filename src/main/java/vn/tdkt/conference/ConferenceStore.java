package vn.tdkt.conference;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ConferenceAnswer.Meeting;
import vn.tdkt.conference.ConferenceAnswer.NextHead;
import vn.tdkt.conference.ConferenceAnswer.Postponed;

/** Writes conferences; a later record of the same one replaces the earlier. */
@Component
class ConferenceStore {

    private static final List<String> PARTS = List.of(
            "conference_vote",
            "conference_round",
            "conference_attendance",
            "conference_guest",
            "conference_step",
            "conference_deputy",
            "conference_pledge");

    private static final String HEAD = """
            insert into conference (obligation, outcome, reason, new_date, held_on, began_at, ended_at, place, chair, secretary,
                counters, members, present, head_way, head_unit, head_note, pledge_scan, recorded_by, recorded_at)
            values (:id, :outcome, :reason, :newDate, :on, :from, :to, :place, :chair, :secretary,
                :counters, :members, :present, :headWay, :head, :headNote, :scan, :account, :now)
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    ConferenceStore(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    void save(long id, HeldConference held, String account) {
        PARTS.forEach(part -> delete(part, "conference", id));
        delete("conference", "obligation", id);
        head(id, held, account);
        people(id, held);
        votes(id, held);
        units("conference_pledge", id, held.pledge().signed());
        units(
                "conference_deputy",
                id,
                held.nextHead() == null ? List.of() : held.nextHead().deputies());
    }

    private void delete(String table, String key, long id) {
        database.sql("delete from " + table + " where " + key + " = ?")
                .param(id)
                .update();
    }

    private void head(long id, HeldConference held, String account) {
        Postponed postponed = held.postponed();
        NextHead next = held.nextHead();
        JdbcClient.StatementSpec insert = database.sql(HEAD)
                .param("id", id)
                .param("outcome", held.outcome().name())
                .param("reason", postponed == null ? null : postponed.reason())
                .param("newDate", postponed == null ? null : postponed.newDate())
                .param("members", held.turnout() == null ? null : held.turnout().members())
                .param("present", held.turnout() == null ? null : held.turnout().present())
                .param(
                        "headWay",
                        next == null || next.way() == null ? null : next.way().name())
                .param("head", next == null ? null : next.head())
                .param("headNote", next == null ? null : next.note())
                .param("scan", held.pledge().scanId())
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()));
        meeting(insert, held.meeting()).update();
    }

    private static JdbcClient.StatementSpec meeting(JdbcClient.StatementSpec insert, @Nullable Meeting meeting) {
        return insert.param("on", meeting == null ? null : meeting.on())
                .param("from", meeting == null ? null : meeting.from())
                .param("to", meeting == null ? null : meeting.to())
                .param("place", meeting == null ? null : meeting.place())
                .param("chair", meeting == null ? null : meeting.chair())
                .param("secretary", meeting == null ? null : meeting.secretary())
                .param(
                        "counters",
                        meeting == null ? new String[0] : meeting.counters().toArray(String[]::new));
    }

    private void people(long id, HeldConference held) {
        batches.batchUpdate(
                "insert into conference_attendance (conference, unit, present, leader, officer) values (?, ?, ?, ?, ?)",
                held.attendance().stream()
                        .map(one -> new Object[] {id, one.unit(), one.present(), one.leader(), one.officer()})
                        .toList());
        batches.batchUpdate(
                "insert into conference_guest (conference, position, name, office) values (?, ?, ?, ?)",
                IntStream.range(0, held.guests().size())
                        .mapToObj(at -> new Object[] {
                            id,
                            at,
                            held.guests().get(at).name(),
                            held.guests().get(at).office()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into conference_step (conference, step, done, note) values (?, ?, ?, ?)",
                held.agenda().stream()
                        .map(step -> new Object[] {id, step.step().name(), step.done(), step.note()})
                        .toList());
    }

    private void votes(long id, HeldConference held) {
        batches.batchUpdate(
                "insert into conference_round (conference, award, way, issued, collected, valid) values (?, ?, ?, ?, ?, ?)",
                held.rounds().stream().map(round -> round(id, round)).toList());
        batches.batchUpdate(
                "insert into conference_vote (conference, position, award, unit, in_favour, against, abstained, unopposed,"
                        + " base, base_count, passed, sentence, nominated) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, held.votes().size())
                        .mapToObj(at -> vote(id, at, held.votes().get(at)))
                        .toList());
    }

    private static @Nullable Object[] round(long id, HeldConference.Round round) {
        Ballots ballots = round.ballots() == null ? new Ballots(null, null, null) : round.ballots();
        return new @Nullable Object[] {
            id, round.award(), round.way().name(), ballots.issued(), ballots.collected(), ballots.valid()
        };
    }

    private static @Nullable Object[] vote(long id, int position, HeldVote vote) {
        return new @Nullable Object[] {
            id,
            position,
            vote.award(),
            vote.unit(),
            vote.inFavour(),
            vote.against(),
            vote.abstained(),
            vote.unopposed(),
            vote.base() == null ? null : vote.base().name(),
            vote.baseCount(),
            vote.passed(),
            vote.sentence(),
            vote.nominated()
        };
    }

    private void units(String table, long id, List<String> units) {
        batches.batchUpdate(
                "insert into " + table + " (conference, unit) values (?, ?)",
                units.stream().distinct().map(unit -> new Object[] {id, unit}).toList());
    }
}
