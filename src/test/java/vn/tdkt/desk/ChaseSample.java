package vn.tdkt.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A year of its own (2042) in which units of the sample province are late; without instances in the engine. */
class ChaseSample {

    private final JdbcClient database;

    ChaseSample(JdbcClient database) {
        this.database = database;
    }

    void open() {
        close();
        run("insert into emulation_cycle (year, opened_at, opened_by) values (2042, now(), 'quantri')");
        run("insert into cluster_role (cluster, year, role, unit, valid_from)"
                + " values ('KTDNC', 2042, 'HEAD', 'TTT', '2026-01-01')");
    }

    /** @param told account of the leader who was told that it is late, null for nobody */
    long late(String unit, @Nullable String told, LocalDate due) {
        long id = database.sql("""
                        insert into obligation (version, year, kind, debtor_kind, debtor, receiver_kind, receiver, state, due)
                        values (0, 2042, 'six-month-unit-report', 'UNIT', ?, 'CLUSTER', 'KTDNC', 'ASKED', ?) returning id
                        """).params(unit, due).query(Long.class).single();
        if (told != null) {
            run("insert into reminder_sent (obligation, due, slot, account) values (?, ?, -1, ?)", id, due, told);
        }
        return id;
    }

    void close() {
        run("delete from outbox_mail where slot like 'now/%'");
        run("delete from obligation_history where obligation in (select id from obligation where year = 2042)");
        run("delete from obligation where year = 2042");
        run("delete from cluster_role where year = 2042");
        run("delete from emulation_cycle where year = 2042");
        run("update unit set mailbox = null");
    }

    private void run(String sql, Object... values) {
        database.sql(sql).params(values).update();
    }
}
