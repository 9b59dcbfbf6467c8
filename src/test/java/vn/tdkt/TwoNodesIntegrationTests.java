package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.util.FileSystemUtils;
import vn.tdkt.StaffClient.Answer;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** Two servers work on one PostgreSQL, from the first start on an empty one to the death of one of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIntegrationTests {

    private static final Path DIRECTORY = Path.of("target/two-nodes");
    private static final String ADMINISTRATOR = "quantri";
    private static final String PASSWORD = "matKhauDuDai";
    private static final String ME = "/camunda/api/tdkt/me";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int YEAR = LocalDate.now(Application.ZONE).getYear();
    private static final Map<String, Boolean> YES = Map.of("approved", true);

    private final ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "HN")
            .clusterOf(4, "A", "Khối A")
            .officerOfHeads("HNlan")
            .officerOfHeads("HNbinh");

    private EmbeddedPostgres postgres;
    private HaltingMailServer mails;
    private JdbcClient database;
    private Evidence evidence;
    private List<ServerProcess> nodes = List.of();
    private StaffClient administrator;

    @BeforeAll
    void startBothAtOnce() throws Exception {
        FileSystemUtils.deleteRecursively(DIRECTORY);
        Files.createDirectories(DIRECTORY);
        mails = new HaltingMailServer();
        postgres = EmbeddedPostgres.builder().start();
        database = JdbcClient.create(postgres.getPostgresDatabase());
        evidence = new Evidence(database);
        nodes = Together.at(List.of(() -> node(1), () -> node(2)));
        administrator = StaffClient.loggedIn(nodes.get(0).port(), ADMINISTRATOR, PASSWORD);
    }

    private ServerProcess node(int number) throws Exception {
        String name = "node" + number;
        return ServerProcess.start(
                DIRECTORY,
                name + ".log",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres") + "&ApplicationName=" + name,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--spring.datasource.hikari.data-source-properties.options="
                        + "-c idle_in_transaction_session_timeout=5s -c lock_timeout=35s",
                "--camunda.bpm.job-execution.lock-time-in-millis=5000",
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + mails.port(),
                "--spring.mail.properties.mail.smtp.localhost=" + name,
                "--tdkt.mail.pause=PT2S",
                "--tdkt.admin.account=" + ADMINISTRATOR,
                "--tdkt.admin.password=" + PASSWORD);
    }

    @AfterAll
    void stop() throws Exception {
        for (ServerProcess node : nodes) {
            node.kill();
        }
        mails.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void comeUpTogetherOnAnEmptyDatabaseAndSetEverythingUpOnce() {
        assertThat(evidence.count("act_re_deployment")).isEqualTo(1);
        assertThat(evidence.count("act_re_procdef")).isEqualTo(models());
        assertThat(evidence.count("act_re_procdef where version_ > 1")).isZero();
        assertThat(evidence.count("assignment where role = 'ADMINISTRATOR'")).isEqualTo(1);
        assertThat(evidence.count("act_ru_job where handler_type_ = 'timer-start-event'"))
                .isEqualTo(1);
        assertThat(evidence.count("act_ru_filter")).isPositive();
        assertThat(evidence.count("(select 1 from act_ru_filter group by name_ having count(*) > 1) twice"))
                .isZero();
        assertThat(evidence.count("(select 1 from act_ru_authorization"
                        + " group by group_id_, resource_type_, resource_id_ having count(*) > 1) twice"))
                .isZero();
    }

    private static int models() {
        String[] files = Path.of("processes").toFile().list((folder, name) -> name.endsWith(".bpmn"));
        return files == null ? 0 : files.length;
    }

    @Test
    @Order(2)
    void keepAPersonLoggedInWhicheverAnswers() {
        StaffClient there = administrator.at(nodes.get(1).port());
        assertThat(there.get(ME).status()).isEqualTo(200);

        byte[] workbook = province.workbook();
        String organisation = "/camunda/api/tdkt/organisation";
        Answer preview = administrator.upload(organisation + "/preview", "to-chuc.xlsx", workbook);
        String token = preview.json().path("token").asText();
        assertThat(there.upload(organisation + "/apply?token=" + token, "to-chuc.xlsx", workbook)
                        .status())
                .isEqualTo(200);
        database.sql("update person set password_hash = ? where account <> ?")
                .params(new BCryptPasswordEncoder(4).encode(StaffOnline.PASSWORD), ADMINISTRATOR)
                .update();
    }

    @Test
    @Order(3)
    void shareTheWorkOfAYear() {
        LocalDate today = LocalDate.now(Application.ZONE);
        database.sql("update milestone set month = ?, day = ? where code like 'six-month-%'")
                .params(today.getMonthValue(), today.getDayOfMonth())
                .update();
        assertThat(administrator
                        .post("/camunda/api/tdkt/years/" + YEAR + "/open", Map.of())
                        .status())
                .isEqualTo(200);
        issueGuidance();
        for (String unit : List.of("HNA2", "HNA3", "HNA4")) {
            new StaffOnline(port(unit), "cb" + unit).preparesReport();
        }
        assertNothingDoubled();
    }

    /** Each of them where the load balancer happened to lead. */
    private void issueGuidance() {
        StaffOnline officer = new StaffOnline(nodes.get(0).port(), province.standingOfficer());
        officer.does(
                "Dự thảo văn bản",
                Map.of(
                        "subject",
                        "sơ kết 6 tháng",
                        "sections",
                        Map.of(
                                "legalBases", "Chương trình công tác năm",
                                "introduction", "Đề nghị sơ kết.",
                                "headTasks", "Đôn đốc đơn vị thành viên.",
                                "unitTasks", "Họp sơ kết và gửi báo cáo.",
                                "closing", "Vướng mắc liên hệ Ban Thi đua - Khen thưởng./."),
                        "to",
                        List.of("Các cụm, khối thi đua")));
        new StaffOnline(nodes.get(1).port(), province.standingLeader()).does("Kiểm tra nội dung", Map.of("ok", true));
        new StaffOnline(nodes.get(0).port(), province.chair()).does("Ký văn bản", Map.of("signed", true));
        officer.does("Cấp số, phát hành", Map.of());
    }

    private int port(String unit) {
        return nodes.get(unit.hashCode() & 1).port();
    }

    @Test
    @Order(4)
    void letOneOfTwoPeopleHaveATaskAndTellTheOtherWho() {
        new StaffOnline(port("HNA2"), "ldHNA2").does("Duyệt văn bản", YES);
        List<StaffOnline> officers = List.of(
                new StaffOnline(nodes.get(0).port(), "HNlan"),
                new StaffOnline(nodes.get(1).port(), "HNbinh"));
        ServerProcess.waitUntil(
                () -> officers.get(0).find("Tiếp nhận văn bản").isPresent(), PATIENCE, "a report to receive");
        String receipt = officers.get(0).find("Tiếp nhận văn bản").orElseThrow();

        toldWho(Together.at(officers.stream()
                .<Callable<Answer>>map(officer -> () -> officer.claims(receipt))
                .toList()));
        toldWho(Together.at(officers.stream()
                .<Callable<Answer>>map(officer -> () -> officer.submits(receipt, Map.of("taken", true)))
                .toList()));
        assertNothingDoubled();
    }

    private static void toldWho(List<Answer> answers) {
        int winner = answers.get(0).status() < 300 ? 0 : 1;
        Answer late = answers.get(1 - winner);
        System.out.println("Người đến sau: " + late);
        assertThat(answers.get(winner).status()).isLessThan(300);
        assertThat(late.status()).isBetween(400, 499);
        assertThat(late.message()).contains(winner == 0 ? "Người HNlan" : "Người HNbinh");
    }

    @Test
    @Order(5)
    void giveANumberOnceWhenTheNodeThatTookItStandsStill() throws Exception {
        StaffOnline here = new StaffOnline(nodes.get(0).port(), "ldHNA3");
        StaffOnline there = new StaffOnline(nodes.get(1).port(), "ldHNA3");
        String approval = here.find("Duyệt văn bản").orElseThrow();
        here.claims(approval);
        CompletableFuture<Answer> frozen;
        try (Connection holder = postgres.getPostgresDatabase().getConnection()) {
            hold(holder, "lock table act_ru_task in share mode");
            frozen = CompletableFuture.supplyAsync(() -> here.submits(approval, YES));
            waitForBackend("node1", "relation");
            nodes.get(0).freeze();
            holder.rollback();
        }
        waitForBackend("node1", null);
        assertThat(there.submits(approval, YES).status()).isLessThan(300);
        nodes.get(0).thaw();

        Answer late = frozen.get(30, TimeUnit.SECONDS);
        System.out.println("Máy chủ bị treo trả lời: " + late);
        assertThat(late.status()).isGreaterThanOrEqualTo(400);
        assertThat(evidence.standing(List.of("HNA3")))
                .singleElement()
                .matches(Evidence.Standing::isWhole)
                .matches(Evidence.Standing::submitted);
        assertNothingDoubled();
    }

    @Test
    @Order(6)
    void remindOnceWhenTheNodeThatSweepsStandsStill() throws Exception {
        ServerProcess sweeping;
        try (Connection holder = postgres.getPostgresDatabase().getConnection()) {
            hold(holder, "select pg_advisory_xact_lock(hashtext('reminder sweep'))");
            database.sql("update act_ru_job set duedate_ = now() at time zone 'Asia/Ho_Chi_Minh'"
                            + " where handler_type_ = 'timer-start-event'")
                    .update();
            sweeping = nodes.get(waitForBackend(null, "advisory").equals("node1") ? 0 : 1);
            sweeping.freeze();
            holder.rollback();
        }
        ServerProcess.waitUntil(
                () -> evidence.count("outbox_mail where slot like 'digest/%'") > 0, PATIENCE, "the sweep elsewhere");
        sweeping.thaw();

        ServerProcess.waitUntil(() -> sweeps() == 0, PATIENCE, "the end of the sweep");
        assertThat(evidence.count("act_ru_job where handler_type_ = 'timer-start-event' and retries_ = 3"))
                .isEqualTo(1);
        assertNothingDoubled();
    }

    private int sweeps() {
        return evidence.count(
                "act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_ where d.key_ = 'daily-reminders'");
    }

    @Test
    @Order(7)
    void mailOnceWhenTheNodeStandsStillBetweenTheMailServersYesAndItsNote() {
        ServerProcess.waitUntil(() -> waiting() == 0, PATIENCE, "the mails before");
        CompletableFuture<ServerProcess> sending = new CompletableFuture<>();
        mails.beforeNextYes(name -> {
            ServerProcess node = nodes.get(name.equals("node1") ? 0 : 1);
            node.freeze();
            sending.complete(node);
        });
        long mail = database.sql(
                        "insert into outbox_mail (account, address, subject, body, slot, created_at, next_attempt_at)"
                                + " values (?, 'a@b.example', 'Thử', 'Thử', 'two-nodes', now(), now()) returning id")
                .param(ADMINISTRATOR)
                .query(Long.class)
                .single();
        ServerProcess frozen = sending.orTimeout(30, TimeUnit.SECONDS).join();

        tenMinutesPass(mail);
        long after = database.sql(
                        "insert into outbox_mail (account, address, subject, body, slot, created_at, next_attempt_at)"
                                + " values (?, 'a@b.example', 'Sau', 'Sau', 'two-nodes-2', now(), now()) returning id")
                .param(ADMINISTRATOR)
                .query(Long.class)
                .single();
        ServerProcess.waitUntil(() -> isSent(after), PATIENCE, "the other node's mail");
        frozen.thaw();

        ServerProcess.waitUntil(() -> isSent(mail), PATIENCE, "the note of the first");
        assertThat(mails.taken()).doesNotHaveDuplicates();
        assertNothingDoubled();
    }

    /** For this mail: what was to come in ten minutes is due now. */
    private void tenMinutesPass(long mail) {
        database.sql("update outbox_mail set next_attempt_at = next_attempt_at - interval '10 minutes' where id = ?")
                .param(mail)
                .update();
    }

    private boolean isSent(long mail) {
        return evidence.count("outbox_mail where sent_at is not null and id = " + mail) == 1;
    }

    private int waiting() {
        return evidence.count("outbox_mail where next_attempt_at is not null");
    }

    @Test
    @Order(8)
    void keepAPersonLoggedInWhenItsNodeDies() throws Exception {
        StaffOnline leader = new StaffOnline(nodes.get(0).port(), "ldHNA4");
        String approval = leader.find("Duyệt văn bản").orElseThrow();
        leader.claims(approval);
        nodes.get(0).kill();

        assertThat(leader.at(nodes.get(1).port()).submits(approval, YES).status())
                .isLessThan(300);
        assertThat(administrator.at(nodes.get(1).port()).get(ME).status()).isEqualTo(200);
        nodes = List.of(node(1), nodes.get(1));
        assertThat(administrator.at(nodes.get(0).port()).get(ME).status()).isEqualTo(200);
        administrator = administrator.at(nodes.get(0).port());
        assertNothingDoubled();
    }

    private void assertNothingDoubled() {
        ServerProcess.waitUntil(() -> evidence.dueJobs() == 0, PATIENCE, "the jobs that are due");
        assertThat(evidence.count("act_ru_incident")).isZero();
        assertThat(evidence.mailsTwice()).isZero();
        assertThat(evidence.numbers()).allMatch(Evidence.Numbered::hasNoGap);
        JsonNode verdict = administrator
                .at(nodes.get(1).port())
                .get("/camunda/api/tdkt/verify")
                .json();
        assertThat(verdict.path("findings")).as(verdict.toString()).isEmpty();
    }

    private static void hold(Connection holder, String sql) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Waits until a connection of the node waits for such a lock, or, for none, does nothing in an open transaction. Returns the
     * node's name.
     */
    private String waitForBackend(@Nullable String node, @Nullable String lock) {
        String sql =
                "select application_name from pg_stat_activity where application_name like coalesce(cast(? as text), 'node%') and "
                        + (lock == null
                                ? "state = 'idle in transaction'"
                                : "wait_event_type = 'Lock' and wait_event = '" + lock + "'");
        ServerProcess.waitUntil(
                () -> !names(sql, node).isEmpty(), PATIENCE, "a transaction of " + node + " on " + lock);
        return names(sql, node).get(0);
    }

    private List<String> names(String sql, @Nullable String node) {
        return database.sql(sql).param(node).query(String.class).list();
    }
}
