package vn.tdkt.integrity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails: nobody is told the same thing twice. The slot of a digest names its day. */
@Component
class MailInspection {

    private static final String WRITTEN_TWICE = """
            select account, slot as what, count(*) as times from outbox_mail
             group by account, slot having count(*) > 1 order by 1, 2
            """;

    private static final String REMINDED_TWICE = """
            select account, 'nghĩa vụ số ' || obligation || ', hạn ' || to_char(due, 'DD/MM/YYYY') || ', mốc ' || slot as what,
                   count(*) as times
              from reminder_sent group by account, obligation, due, slot having count(*) > 1 order by 1, 2
            """;

    private final JdbcClient database;

    MailInspection(JdbcClient database) {
        this.database = database;
    }

    List<Finding> findings() {
        return Stream.of(WRITTEN_TWICE, REMINDED_TWICE)
                .flatMap(sql -> database.sql(sql).query(Twice.class).list().stream())
                .map(twice -> new Finding(
                        Finding.Area.MAILS,
                        "Tài khoản %s được nhắc %d lần về cùng một việc (%s): hãy báo quản trị hệ thống."
                                .formatted(twice.account(), twice.times(), twice.what())))
                .toList();
    }

    private record Twice(String account, String what, long times) {}
}
