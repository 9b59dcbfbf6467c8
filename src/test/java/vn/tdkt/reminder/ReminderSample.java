package vn.tdkt.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Application;

/** Units, people and obligations with codes of their own (NV...), written and removed by a test. */
class ReminderSample {

    static final int YEAR = 2091;
    static final String CLUSTER = "NVK";

    private final JdbcClient database;

    ReminderSample(JdbcClient database) {
        this.database = database;
    }

    void cluster() {
        run("insert into owner_body (code, name) values ('NVT', 'Tỉnh nhắc việc')");
        run("insert into cluster (code, name, symbol, kind, owner, valid_from)"
                + " values ('NVK', 'Khối thi đua Nhắc việc', 'NVK', 'KHOI', 'NVT', '2020-01-01')");
        run("insert into emulation_cycle (year, opened_at, opened_by) values (2091, now(), 'nv')");
    }

    void unit(String code) {
        run(
                "insert into unit (code, name, short_name, symbol, kind, owner, valid_from)"
                        + " values (?, ?, ?, ?, 'DEPARTMENT', 'NVT', '2020-01-01')",
                code,
                "Đơn vị " + code,
                code,
                code);
    }

    void person(String account, String role, String unit) {
        run(
                "insert into person (account, full_name, title, mail) values (?, ?, 'Chuyên viên', ?) on conflict do nothing",
                account,
                "Người " + account,
                account + "@nhacviec.test");
        run("insert into assignment (account, role, unit) values (?, ?, ?)", account, role, unit);
    }

    void councilMember(String account) {
        run("insert into person (account, full_name, title) values (?, ?, 'Ủy viên')", account, "Người " + account);
        run("insert into assignment (account, role) values (?, 'COUNCIL_MEMBER')", account);
        run(
                "insert into cluster_role (cluster, year, role, account, valid_from)"
                        + " values ('NVK', 2091, 'COUNCIL_MEMBER', ?, '2020-01-01')",
                account);
    }

    void standingOfficer(String account) {
        run("insert into person (account, full_name, title) values (?, ?, 'Chuyên viên')", account, "Người " + account);
        run("insert into assignment (account, role) values (?, 'STANDING_OFFICER')", account);
    }

    void head(String unit) {
        run(
                "insert into cluster_role (cluster, year, role, unit, valid_from) values ('NVK', 2091, 'HEAD', ?, '2020-01-01')",
                unit);
    }

    long clusterReport(LocalDate due) {
        return obligation("six-month-cluster-report", "CLUSTER", CLUSTER, "OFFICE", "BTDKT", null, due);
    }

    long yearReport(String unit, LocalDate due) {
        return obligation("year-unit-report", "UNIT", unit, "CLUSTER", CLUSTER, null, due);
    }

    long unitReport(String unit, @Nullable Long parent, LocalDate due) {
        return obligation("six-month-unit-report", "UNIT", unit, "CLUSTER", CLUSTER, parent, due);
    }

    private long obligation(
            String kind,
            String debtorKind,
            String debtor,
            String receiverKind,
            String receiver,
            @Nullable Long parent,
            LocalDate due) {
        return database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, receiver_kind, receiver, parent, state, due)
                values (0, 2091, ?, ?, ?, ?, ?, ?, 'ASKED', ?) returning id
                """)
                .params(kind, debtorKind, debtor, receiverKind, receiver, parent, due)
                .query(Long.class)
                .single();
    }

    /** Gives each obligation a day of its own, so that each is a case of its own for the table. */
    void spread(LocalDate today) {
        run("update obligation set due = cast(? as date) - cast(id % 100 as int) where year = 2091", today);
    }

    void state(long obligation, String state) {
        run("update obligation set state = ? where id = ?", state, obligation);
    }

    List<Mail> mailsTo(String account) {
        return new Mails(database, Clock.system(Application.ZONE)).find(account, null, null, false, 0);
    }

    void remove() {
        run("delete from outbox_mail where slot like 'digest/%' and account in (select s.account from reminder_sent s"
                + " join obligation o on o.id = s.obligation where o.year = 2091)");
        run("delete from outbox_mail where account like 'nv%' or account like 'unit/NV%'");
        run("delete from reminder_sent where account like 'nv%' or account like 'unit/NV%'");
        run("delete from obligation where year = 2091 and parent is not null");
        run("delete from obligation where year = 2091");
        run("delete from emulation_cycle where year = 2091");
        run("delete from cluster_role where cluster = 'NVK'");
        run("delete from assignment where account like 'nv%'");
        run("delete from person where account like 'nv%'");
        run("delete from unit where owner = 'NVT'");
        run("delete from cluster where code = 'NVK'");
        run("delete from owner_body where code = 'NVT'");
    }

    void run(String sql, Object... values) {
        database.sql(sql).params(values).update();
    }
}
