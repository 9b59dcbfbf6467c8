package vn.tdkt.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.process.AnswerAccepted;

/** Keeps what people typed into a task's form until its answer is taken. */
@Component
class Drafts {

    private final JdbcClient database;
    private final Clock clock;

    Drafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The person's own, or else the newest that anybody has of the task; whether the person may read it is not asked. */
    Optional<Draft> of(String task, String account) {
        return database.sql("""
                select d.answer, d.account, coalesce(p.full_name || ', ' || p.title, d.account) as who, d.saved_at
                  from answer_draft d left join person p using (account)
                 where d.task = ? order by d.account = ? desc, d.saved_at desc limit 1
                """).params(task, account).query(Draft.class).optional();
    }

    void save(String task, String account, String answer) {
        database.sql("""
                insert into answer_draft (task, account, answer, saved_at) values (?, ?, ?, ?)
                on conflict (task, account) do update set answer = excluded.answer, saved_at = excluded.saved_at
                """)
                .params(task, account, answer, Timestamp.from(clock.instant()))
                .update();
    }

    /** In the transaction that took the answer: a refused answer leaves the draft. */
    @EventListener
    void on(AnswerAccepted event) {
        database.sql("delete from answer_draft where task = ?")
                .param(event.task())
                .update();
    }
}
