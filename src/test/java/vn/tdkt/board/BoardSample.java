package vn.tdkt.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A year of its own in which units of the sample province owe, without instances in the engine: TTT heads KTDNC, of which
 * the Council's hd01 is in charge. Days count from the day the test runs.
 */
final class BoardSample {

    private final JdbcClient database;
    private final int year;
    private final LocalDate today;

    BoardSample(JdbcClient database, int year, LocalDate today) {
        this.database = database;
        this.year = year;
        this.today = today;
    }

    void open() {
        close();
        run("insert into emulation_cycle (year, opened_at, opened_by) values (?, now(), 'quantri')", year);
        run(
                "insert into cluster_role (cluster, year, role, unit, valid_from) values ('KTDNC', ?, 'HEAD', 'TTT', '2026-01-01')",
                year);
        run(
                "insert into cluster_role (cluster, year, role, account, valid_from) values ('KTDNC', ?, 'COUNCIL_MEMBER', 'hd01', '2026-01-01')",
                year);
    }

    /** Due so many days from today; handed in so many days after that, null while it is not. */
    long owed(
            String kind,
            String debtorKind,
            String debtor,
            String receiver,
            @Nullable Long parent,
            String state,
            int dueIn,
            @Nullable Integer late) {
        LocalDate due = today.plusDays(dueIn);
        return database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, receiver_kind, receiver, parent, state, due, submitted_on)
                values (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(
                        year,
                        kind,
                        debtorKind,
                        debtor,
                        receiver.equals("BTDKT") ? "OFFICE" : receiver.equals("UBND") ? "PROVINCE" : "CLUSTER",
                        receiver,
                        parent,
                        state,
                        due,
                        late == null ? null : due.plusDays(late))
                .query(Long.class)
                .single();
    }

    long report(String unit, String state, int dueIn, @Nullable Integer late, long parent) {
        return owed("six-month-unit-report", "UNIT", unit, "KTDNC", parent, state, dueIn, late);
    }

    void close() {
        run("delete from obligation_history where obligation in (select id from obligation where year = ?)", year);
        run("update obligation set parent = null where year = ?", year);
        run("delete from obligation where year = ?", year);
        run("delete from cluster_role where year = ?", year);
        run("delete from emulation_cycle where year = ?", year);
    }

    private void run(String sql, int ofYear) {
        database.sql(sql).param(ofYear).update();
    }
}
