package vn.tdkt.assignment;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.letter.Timing.Kind;

/** Letters that gave out work, and what they say of each obligation. */
@Component
class AssignmentRows {

    private static final String SELECT = """
            select a.*, l.issuer, l.number, l.dated, l.subject
              from assigned_work a join source_letter l on l.id = a.letter
            """;

    private final JdbcClient database;

    AssignmentRows(JdbcClient database) {
        this.database = database;
    }

    long addLetter(int year, Source source, String account, Instant now) {
        return database.sql("""
                insert into source_letter (year, issuer, number, dated, subject, text, given_by, given_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .param(year)
                .param(source.issuer())
                .param(source.number())
                .param(source.dated())
                .param(source.subject())
                .param(source.text())
                .param(account)
                .param(Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    void add(long obligation, long letter, Work work, Slot slot) {
        When when = work.when();
        database.sql("""
                insert into assigned_work (obligation, letter, place, sentence, form, timing, phrase, opens, first_due, or_else,
                                        condition, event, event_obligation, event_days, times)
                values (:obligation, :letter, :place, :sentence, :form, :timing, :phrase, :opens, :firstDue, :orElse,
                        :condition, :event, :eventObligation, :eventDays, :times)
                """)
                .param("obligation", obligation)
                .param("letter", letter)
                .param("place", work.place())
                .param("sentence", work.sentence())
                .param("form", work.form().name())
                .param("timing", when.kind().name())
                .param("phrase", when.phrase())
                .param("opens", slot.opens())
                .param("firstDue", slot.firstDue())
                .param("orElse", work.orElse())
                .param("condition", work.condition())
                .param("event", when.event())
                .param("eventObligation", when.eventObligation())
                .param("eventDays", when.kind() == Kind.RELATIVE ? when.number() : null)
                .param("times", when.kind() == Kind.AT_LEAST ? Objects.requireNonNullElse(when.number(), 1) : null)
                .update();
        work.copies().forEach(copy -> addReceiver(obligation, copy));
    }

    private void addReceiver(long obligation, Work.Copy copy) {
        database.sql("insert into assigned_receiver (obligation, role, name) values (?, ?, ?)")
                .params(obligation, copy.role().name(), copy.name())
                .update();
    }

    Optional<Assignment> find(long obligation) {
        return database.sql(SELECT + " where a.obligation = ?")
                .param(obligation)
                .query(Assignment.class)
                .optional();
    }

    List<Work.Copy> receivers(long obligation) {
        return database.sql("select role, name from assigned_receiver where obligation = ? order by role, name")
                .param(obligation)
                .query(Work.Copy.class)
                .list();
    }

    /** Whom all work of the letter goes to that gave out this obligation. */
    List<ReceivedBy> receivedBy(long obligation) {
        return database.sql("""
                select distinct o.year, o.receiver_kind as kind, o.receiver as code
                  from assigned_work one join assigned_work a on a.letter = one.letter
                  join obligation o on o.id = a.obligation
                 where one.obligation = ?
                """).param(obligation).query(ReceivedBy.class).list();
    }

    /** Those that nobody was asked for so far and that open by that day. */
    List<Long> openBy(LocalDate day) {
        return database.sql("""
                select o.id from assigned_work a join obligation o on o.id = a.obligation
                  join emulation_cycle c on c.year = o.year and c.closed_at is null
                 where o.state = 'PLANNED' and a.opens <= ? order by o.id
                """).param(day).query(Long.class).list();
    }

    /** What waits for the end of that obligation. */
    List<Assignment> waitingFor(long eventObligation) {
        return database.sql(SELECT + " where a.event_obligation = ? order by a.obligation")
                .param(eventObligation)
                .query(Assignment.class)
                .list();
    }

    /** What waits for the same event of the same letter, unless the event is an obligation's end. */
    List<Assignment> ofEvent(long letter, String event) {
        return database.sql(SELECT + " where a.letter = ? and a.event = ? and a.event_obligation is null"
                        + " and a.timing = 'RELATIVE' order by a.obligation")
                .params(letter, event)
                .query(Assignment.class)
                .list();
    }
}
