package vn.tdkt.conference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.RetiredPapers;
import vn.tdkt.StaffClient;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Passwords;

/** Two clusters that owe their conference in a year of their own, their people at work over HTTP. */
final class TwoClusters {

    static final int YEAR = 2094;
    static final String A = "HNA94";
    static final String B = "HNB94";
    static final String OUTSIDER = "Ông Trần Quốc Bảo, Phó Chủ tịch UBND tỉnh";
    static final String GIVER_A = "chidaohna94";
    static final String GIVER_B = "chidaohnb94";
    static final String OFFICE = "btdkt94";

    private static final String PASSWORD = "mat-khau-thu-94";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final JdbcClient database;
    private final Passwords passwords;
    private final RuntimeService instances;
    private final int port;
    private final Map<String, StaffClient> online = new HashMap<>();

    TwoClusters(JdbcClient database, Passwords passwords, RuntimeService instances, int port) {
        this.database = database;
        this.passwords = passwords;
        this.instances = instances;
        this.port = port;
        Stream.of(YEAR, YEAR + 1)
                .forEach(year -> insert("emulation_cycle (year, opened_at, opened_by) values (" + year
                        + ", now(), 'quantri') on conflict do nothing"));
        String owner = database.sql("select code from owner_body where superior is null limit 1")
                .query(String.class)
                .single();
        Map.of(A, List.of(A + "1", A + "2", A + "3"), B, List.of(B + "1"))
                .forEach((cluster, units) -> cluster(cluster, units, owner));
        person(OFFICE, "Chuyên viên Ban TĐKT", "STANDING_OFFICER", null);
        person(GIVER_A, "Phó Giám đốc Sở Tư pháp", "COUNCIL_MEMBER", null);
        person(GIVER_B, "Giám đốc Sở Tài chính", "COUNCIL_MEMBER", null);
        role(A, "COUNCIL_MEMBER", "account", GIVER_A);
        role(A, "OPINION_GIVER", "outsider", OUTSIDER);
        role(B, "OPINION_GIVER", "account", GIVER_B);
    }

    private void cluster(String code, List<String> units, String owner) {
        insert("cluster (code, name, symbol, kind, owner, valid_from) values ('" + code + "', 'Khối thi đua " + code
                + "', 'KTĐ" + code + "', 'KHOI', '" + owner + "', '2020-01-01')");
        for (String unit : units) {
            insert("unit (code, name, short_name, symbol, kind, owner, valid_from) values ('" + unit + "', 'Đơn vị "
                    + unit + "', '" + unit + "', 'DV', 'DEPARTMENT', '" + owner + "', '2020-01-01')");
            insert("membership (cluster, unit, valid_from, decision) values ('" + code + "', '" + unit
                    + "', '2020-01-01', 'QĐ 94')");
            person("cb" + unit, "Cán bộ " + unit, "OFFICER", unit);
            person("ld" + unit, "Lãnh đạo " + unit, "LEADER", unit);
        }
        role(code, "HEAD", "unit", units.get(0));
    }

    private void person(String account, String name, String role, @Nullable String unit) {
        insert("person (account, full_name, title, mail) values ('" + account + "', '" + name + "', 'Phó Giám đốc', '"
                + account + "@thu.vn')");
        insert("assignment (account, role, unit) values ('" + account + "', '" + role + "', "
                + (unit == null ? "null" : "'" + unit + "'") + ")");
        passwords.set(account, PASSWORD);
    }

    private void role(String cluster, String role, String holder, String who) {
        insert("cluster_role (cluster, year, role, " + holder + ", valid_from) values ('" + cluster + "', " + YEAR
                + ", '" + role + "', '" + who + "', '2020-01-01')");
    }

    /** Asks the cluster for its conference; returns the obligation. */
    long ask(Obligations obligations, String cluster) {
        long conference = insertObligation("conference", cluster, LocalDate.of(YEAR + 1, 2, 10));
        obligations.ask(conference);
        return conference;
    }

    long insertObligation(String kind, String cluster, LocalDate due) {
        return database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, receiver_kind, receiver, state, due)
                values (1, ?, ?, 'CLUSTER', ?, 'OFFICE', 'BTDKT', 'PLANNED', ?) returning id
                """)
                .params(YEAR, kind, cluster, due)
                .query(Long.class)
                .single();
    }

    StaffClient as(String account) {
        return online.computeIfAbsent(account, one -> StaffClient.loggedIn(port, one, PASSWORD));
    }

    List<String> tasks(String account, String name) {
        return StreamSupport.stream(
                        as(account)
                                .get(StaffClient.ENGINE + "/task?maxResults=500")
                                .json()
                                .spliterator(),
                        false)
                .filter(task -> task.path("name").asText().startsWith(name))
                .map(task -> task.path("id").asText())
                .toList();
    }

    /** Waits for the person's task: jobs bring some of them about. */
    String task(String account, String name) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            List<String> found = tasks(account, name);
            if (!found.isEmpty()) {
                return found.get(0);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
        }
        throw new AssertionError("No task " + name + " of " + account);
    }

    void does(String account, String name, Object answer) {
        String task = task(account, name);
        StaffClient.Answer claimed = as(account).claim(task, account);
        StaffClient.Answer given = as(account).submit(task, answer);
        if (given.status() >= 300) {
            throw new AssertionError(name + " of " + account + ": " + given + ", claimed " + claimed);
        }
    }

    StaffClient.Answer sheet(String account, String task) {
        return as(account).get("/camunda/api/tdkt/task/" + task + "/sheet");
    }

    /** Leaves nothing that another test's lists, reminders or years would show. */
    void forget() {
        List<Long> mine = database.sql("select id from obligation where year in (2094, 2095)")
                .query(Long.class)
                .list();
        mine.forEach(id -> instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("obligation/" + id)
                .list()
                .forEach(left -> instances.deleteProcessInstance(left.getId(), "test")));
        List<String> rows = new ArrayList<>();
        for (String part : List.of("step", "speaker", "delegate", "guest")) {
            rows.add("conference_plan_" + part + " where obligation in");
        }
        for (String part : List.of("attendance", "guest", "step", "vote", "round", "deputy", "pledge")) {
            rows.add("conference_" + part + " where conference in");
        }
        Stream.of(
                        "conference_plan",
                        "conference",
                        "reply",
                        "report",
                        "done_outside",
                        "attachment",
                        "obligation_history")
                .map(table -> table + " where obligation in")
                .forEach(rows::add);
        rows.forEach(row -> delete(row + " (select id from obligation where year in (2094, 2095))"));
        delete("obligation where year in (2094, 2095) and parent is not null");
        delete("obligation where year in (2094, 2095)");
        delete("cluster_role where year in (2094, 2095)");
        delete("emulation_cycle where year in (2094, 2095)");
        String people = "(select account from person where account like '%94%')";
        RetiredPapers.forget(database, "issuer_code in ('HNA94', 'HNB94')");
        delete("register_year where body_code like 'HN_94%'");
        delete("document_version where document in (select id from document where issuer_code in ('HNA94', 'HNB94'))");
        delete("document where issuer_code in ('HNA94', 'HNB94')");
        delete("number_series where issuer_code in ('HNA94', 'HNB94')");
        delete("outbox_mail where account in " + people);
        delete("assignment where account in " + people);
        delete("person where account like '%94%'");
        delete("membership where cluster in ('HNA94', 'HNB94')");
        delete("unit where code like 'HN_94%'");
        delete("cluster where code in ('HNA94', 'HNB94')");
    }

    private void delete(String what) {
        database.sql("delete from " + what).update();
    }

    private void insert(String into) {
        database.sql("insert into " + into).update();
    }
}
