package vn.tdkt;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the outbox as its receivers would. */
@Component
public class MailBook {

    private final JdbcClient database;

    MailBook(JdbcClient database) {
        this.database = database;
    }

    public int count() {
        return database.sql("select count(*) from outbox_mail")
                .query(Integer.class)
                .single();
    }

    public List<String> receiversOf(String inSubject) {
        return database.sql("select account from outbox_mail where subject like '%' || ? || '%'")
                .param(inSubject)
                .query(String.class)
                .list();
    }

    public List<String> receiversSince(LocalDate day) {
        return database.sql("select account from outbox_mail where created_at between ? and ?")
                .params(
                        Timestamp.from(day.atStartOfDay(Application.ZONE).toInstant()),
                        Timestamp.from(
                                day.plusDays(1).atStartOfDay(Application.ZONE).toInstant()))
                .query(String.class)
                .list();
    }

    public String lastTo(String account) {
        return database.sql("select body from outbox_mail where account = ? order by id desc limit 1")
                .param(account)
                .query(String.class)
                .single();
    }
}
