package vn.tdkt.platform;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Two units, a cluster that GXA heads, and one person per role, under codes no other test uses. */
class GuardedOffice {

    static final String PASSWORD = "mat-khau-thu-1";
    static final String OFFICER_A = "gxOfficerA";
    static final String COLLEAGUE_A = "gxColleagueA";
    static final String LEADER_A = "gxLeaderA";
    static final String OFFICER_B = "gxOfficerB";
    static final String STANDING = "gxStanding";
    static final String ADMINISTRATOR = "gxAdministrator";

    private static final String HASH = new BCryptPasswordEncoder(4).encode(PASSWORD);

    private final JdbcClient database;

    GuardedOffice(JdbcClient database) {
        this.database = database;
    }

    void open() {
        close();
        run("insert into owner_body values ('GX', 'Tỉnh thử')");
        run("insert into unit values ('GXA', 'Thanh tra thử', 'TTT', 'TTr', 'DEPARTMENT', 'GX', '2020-01-01')");
        run("insert into unit values ('GXB', 'Sở Y tế thử', 'SYT', 'SYT', 'DEPARTMENT', 'GX', '2020-01-01')");
        run("insert into cluster values ('GXK', 'Khối Nội chính thử', 'KNC', 'KHOI', 'GX', '2020-01-01')");
        run("insert into cluster_role values ('GXK', 2026, 'HEAD', 'GXA', null, null, '2020-01-01')");
        person(OFFICER_A, "Nguyễn Thị Ánh", "OFFICER", "GXA");
        person(COLLEAGUE_A, "Lê Văn Bền", "OFFICER", "GXA");
        person(LEADER_A, "Trần Văn Cường", "VICE_LEADER", "GXA");
        person(OFFICER_B, "Phạm Thị Dung", "OFFICER", "GXB");
        person(STANDING, "Hoàng Văn Em", "STANDING_OFFICER", null);
        person(ADMINISTRATOR, "Quản Trị", "ADMINISTRATOR", null);
    }

    void close() {
        run("delete from absence where lower(absent) like 'gx%'");
        run("delete from outbox_mail where lower(account) like 'gx%'");
        for (String table : List.of("assignment", "cluster_role", "person", "cluster", "unit", "owner_body")) {
            String column = List.of("assignment", "person").contains(table)
                    ? "account"
                    : table.equals("cluster_role") ? "cluster" : "code";
            run("delete from " + table + " where lower(" + column + ") like 'gx%'");
        }
    }

    void run(String sql) {
        database.sql(sql).update();
    }

    void person(String account, String name, String role, @org.jspecify.annotations.Nullable String unit) {
        database.sql("insert into person values (?, ?, 'Chuyên viên', ?, null, ?)")
                .params(account, name, account + "@example.vn", HASH)
                .update();
        database.sql("insert into assignment values (?, ?, ?)")
                .params(account, role, unit)
                .update();
    }
}
