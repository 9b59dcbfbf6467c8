package vn.tdkt.assignment;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A year of its own that letters give work out in; the sample province owes nothing else in it. */
public final class LetterYear {

    private final JdbcClient database;
    private final int year;

    public LetterYear(JdbcClient database, int year) {
        this.database = database;
        this.year = year;
    }

    public void open() {
        close();
        run("insert into emulation_cycle (year, opened_at, opened_by) values (:year, now(), 'quantri')");
        run("insert into cluster_role (cluster, year, role, unit, valid_from)"
                + " values ('KTDNC', :year, 'HEAD', 'TTT', '2026-01-01')");
    }

    /** The engine's own rows go with their instances, which whoever started them ends. */
    public void close() {
        for (String table : new String[] {
            "assigned_time", "assigned_receiver", "assigned_work", "obligation_history", "done_outside", "attachment"
        }) {
            run("delete from " + table + " where obligation in (select id from obligation where year = :year)");
        }
        run("delete from source_letter where year = :year");
        run("delete from obligation where year = :year");
        run("delete from cluster_role where year = :year");
        run("delete from emulation_cycle where year = :year");
        run("delete from letter_draft");
    }

    private void run(String sql) {
        var statement = database.sql(sql);
        (sql.contains(":year") ? statement.param("year", year) : statement).update();
    }
}
