package vn.tdkt.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A year of its own (2093) in which units of the sample province owe; without instances in the engine. */
class ObligationSample {

    static final int YEAR = 2093;

    private final JdbcClient database;

    ObligationSample(JdbcClient database) {
        this.database = database;
    }

    void open() {
        close();
        run("insert into emulation_cycle (year, opened_at, opened_by) values (2093, now(), 'quantri')");
        run("insert into cluster_role (cluster, year, role, unit, valid_from)"
                + " values ('KTDNC', 2093, 'HEAD', 'TTT', '2026-01-01')");
    }

    long owed(String kind, String debtorKind, String debtor, String receiver, @Nullable Long parent, String state) {
        return database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, receiver_kind, receiver, parent, state, due)
                values (0, 2093, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(
                        kind,
                        debtorKind,
                        debtor,
                        receiver.equals("BTDKT") ? "OFFICE" : receiver.equals("UBND") ? "PROVINCE" : "CLUSTER",
                        receiver,
                        parent,
                        state,
                        LocalDate.of(2093, 6, 30))
                .query(Long.class)
                .single();
    }

    void close() {
        for (String table : new String[] {"obligation_history", "done_outside", "attachment"}) {
            run("delete from " + table + " where obligation in (select id from obligation where year = 2093)");
        }
        run("delete from outbox_mail where slot like 'outside/%'");
        run("delete from obligation where year = 2093 and debtor_kind = 'UNIT'");
        run("delete from obligation where year = 2093 and debtor_kind = 'CLUSTER'");
        run("delete from obligation where year = 2093");
        run("delete from milestone_date where year = 2093");
        run("delete from cluster_role where year = 2093");
        run("delete from emulation_cycle where year = 2093");
    }

    private void run(String sql) {
        database.sql(sql).update();
    }
}
