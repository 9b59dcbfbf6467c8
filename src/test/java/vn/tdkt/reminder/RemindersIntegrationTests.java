package vn.tdkt.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;
import vn.tdkt.StatementCount;
import vn.tdkt.process.OfficeTable;

class RemindersIntegrationTests extends ServerTests {

    @Autowired
    private Reminders reminders;

    @Autowired
    private JdbcClient database;

    @Autowired
    private OfficeTable table;

    @Autowired
    private RepositoryService repository;

    private ReminderSample sample;
    private final LocalDate today = LocalDate.of(2041, 6, 19);

    @BeforeEach
    void writeSample() {
        sample = new ReminderSample(database);
        sample.remove();
        sample.cluster();
        sample.unit("NVA");
        sample.person("nvan", "OFFICER", "NVA");
    }

    @AfterEach
    void removeSample() {
        sample.remove();
    }

    @Test
    void remindsAUnitThreeDaysBeforeTheDeadline() {
        sample.unitReport("NVA", null, today.plusDays(3));

        reminders.remindOn(today);

        assertThat(sample.mailsTo("nvan")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).endsWith("1 việc sắp đến hạn");
            assertThat(mail.body())
                    .contains("của Đơn vị NVA, gửi Khối thi đua Nhắc việc")
                    .contains("còn 3 ngày");
        });
    }

    @Test
    void sendsNothingTwiceWhenTheSweepRunsAgain() {
        sample.unitReport("NVA", null, today.plusDays(3));

        reminders.remindOn(today);
        reminders.remindOn(today);
        reminders.remindOn(today.plusDays(1));

        assertThat(sample.mailsTo("nvan")).hasSize(1);
    }

    @Test
    void catchesUpASlotMissedWhileTheServerWasOff() {
        sample.unitReport("NVA", null, today.plusDays(7));

        reminders.remindOn(today);
        reminders.remindOn(today.plusDays(5));

        assertThat(sample.mailsTo("nvan"))
                .hasSize(2)
                .first()
                .satisfies(mail -> assertThat(mail.body()).contains("còn 2 ngày"));
    }

    @Test
    void saysTheNextDayWhatCameUpAfterTodaysDigest() {
        sample.unitReport("NVA", null, today.plusDays(3));
        reminders.remindOn(today);
        sample.unit("NVB");
        sample.person("nvan", "OFFICER", "NVB");
        sample.unitReport("NVB", null, today.plusDays(3));

        reminders.remindOn(today);
        assertThat(sample.mailsTo("nvan")).hasSize(1);
        reminders.remindOn(today.plusDays(1));

        assertThat(sample.mailsTo("nvan"))
                .hasSize(2)
                .first()
                .satisfies(
                        mail -> assertThat(mail.body()).contains("Đơn vị NVB").doesNotContain("Đơn vị NVA"));
    }

    @Test
    void onePersonWithTwoUnitsGetsOneDigest() {
        sample.unit("NVB");
        sample.person("nvan", "LEADER", "NVB");
        sample.unitReport("NVA", null, today);
        sample.unitReport("NVB", null, today.minusDays(2));

        reminders.remindOn(today);

        assertThat(sample.mailsTo("nvan"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).endsWith(": 1 việc đến hạn hôm nay, 1 việc quá hạn"));
    }

    @Test
    void tellsTheHeadOfLateMembersAndNobodyElseByName() {
        sample.unit("NVB");
        sample.person("nvbinh", "OFFICER", "NVB");
        sample.head("NVA");
        sample.unit("NVC");
        sample.person("nvcuc", "OFFICER", "NVC");
        sample.standingOfficer("nvso");
        sample.unitReport("NVB", null, today.minusDays(1));

        reminders.remindOn(today);

        assertThat(sample.mailsTo("nvan"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("Thành viên chậm:\n- Đơn vị NVB"));
        assertThat(sample.mailsTo("nvso"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body())
                        .contains("Khối thi đua Nhắc việc: 1 đơn vị")
                        .doesNotContain("NVB"));
        assertThat(sample.mailsTo("nvcuc")).isEmpty();
    }

    @Test
    void tellsSoNoiVuOfLateClusters() {
        sample.head("NVA");
        sample.standingOfficer("nvso");
        sample.clusterReport(today.minusDays(1));

        reminders.remindOn(today);

        assertThat(sample.mailsTo("nvso")).singleElement().satisfies(mail -> {
            assertThat(mail.body()).contains("Cụm, khối chậm:\n- Khối thi đua Nhắc việc");
            assertThat(mail.way()).isEqualTo(Mail.Way.NO_ADDRESS);
        });
        assertThat(sample.mailsTo("nvan"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).endsWith("1 việc quá hạn"));
    }

    @Test
    void remindsNobodyOfWhatIsDoneExcusedOrNoLongerCollected() {
        for (String state : new String[] {"ACCEPTED", "EXCUSED", "WITHDRAWN", "MISSED", "SUBMITTED", "PLANNED"}) {
            sample.unit("NV" + state);
            sample.person("nvan", "OFFICER", "NV" + state);
            sample.state(sample.unitReport("NV" + state, null, today), state);
        }
        long closed = sample.clusterReport(today.plusDays(30));
        sample.run("update obligation set collected_at = now() where id = ?", closed);
        sample.unitReport("NVA", closed, today);

        reminders.remindOn(today);

        assertThat(sample.mailsTo("nvan")).isEmpty();
    }

    @Test
    void remindsAnewWhenTheDeadlineMoves() {
        long report = sample.unitReport("NVA", null, today);
        reminders.remindOn(today);
        sample.run(
                "update obligation set supplement_due = ?, state = 'RETURNED' where id = ?", today.plusDays(1), report);

        reminders.remindOn(today.plusDays(1));

        assertThat(sample.mailsTo("nvan"))
                .hasSize(2)
                .first()
                .satisfies(mail -> assertThat(mail.body()).contains("bổ sung theo đề nghị"));
    }

    @Test
    void tellsTheUnitsMailboxBesideItsPeople() {
        sample.run("update unit set mailbox = 'vanthu@nva.test' where code = 'NVA'");
        sample.unitReport("NVA", null, today.plusDays(3));

        reminders.remindOn(today);

        assertThat(sample.mailsTo("unit/NVA")).singleElement().satisfies(mail -> {
            assertThat(mail.address()).isEqualTo("vanthu@nva.test");
            assertThat(mail.body()).startsWith("Kính gửi Đơn vị NVA,");
        });
    }

    @Test
    void tellsLeaderAndHeadOnTheFirstDaySoNoiVuByNameAfterAWeekTheCouncilAfterTwo() {
        lateMemberWithLeader();
        sample.standingOfficer("nvso");
        sample.councilMember("nvhoidong");
        LocalDate due = today.minusDays(1);
        sample.unitReport("NVB", null, due);

        reminders.remindOn(today);
        assertThat(sample.mailsTo("nvsep")).hasSize(1);
        assertThat(sample.mailsTo("nvan")).hasSize(1);
        assertThat(lastBody("nvso")).contains("1 đơn vị").doesNotContain("NVB");
        reminders.remindOn(due.plusDays(8));
        assertThat(lastBody("nvso")).contains("Đơn vị chậm:\n- Đơn vị NVB");
        assertThat(sample.mailsTo("nvhoidong")).isEmpty();
        reminders.remindOn(due.plusDays(15));
        assertThat(lastBody("nvhoidong")).contains("Đơn vị chậm:\n- Đơn vị NVB");
    }

    @Test
    void listsNobodyAsLateToOthersBeforeItsOwnLeaderWasTold() {
        lateMemberWithLeader();
        sample.unit("NVC");
        sample.person("nvsep", "LEADER", "NVC");
        sample.unitReport("NVC", null, today);
        reminders.remindOn(today);
        sample.unitReport("NVB", null, today.minusDays(1));

        reminders.remindOn(today);
        assertThat(sample.mailsTo("nvsep")).hasSize(1);
        assertThat(sample.mailsTo("nvan")).isEmpty();
        reminders.remindOn(today.plusDays(1));
        assertThat(lastBody("nvsep")).contains("Đơn vị NVB");
        assertThat(lastBody("nvan")).contains("Thành viên chậm:\n- Đơn vị NVB");
    }

    @Test
    void isQuietOnDaysOffAndSaysItOnTheWorkingDayBeforeOrWhenLateAfter() {
        LocalDate friday = today.plusDays(2);
        sample.unit("NVB");
        sample.person("nvan", "OFFICER", "NVB");
        sample.unitReport("NVA", null, friday.plusDays(2));
        sample.unitReport("NVB", null, friday);
        reminders.remindOn(friday);
        assertThat(lastBody("nvan")).contains("còn 2 ngày", "đến hạn hôm nay");

        reminders.remindOn(friday.plusDays(1));
        reminders.remindOn(friday.plusDays(2));
        assertThat(sample.mailsTo("nvan")).hasSize(1);
        reminders.remindOn(friday.plusDays(3));
        assertThat(lastBody("nvan")).contains("chậm 1 ngày", "chậm 3 ngày");
    }

    @Test
    void saysOnceInTodaysDigestWhatDigestsThatCouldNotLeaveSaidAndStillHolds() {
        sample.unit("NVB");
        sample.person("nvan", "OFFICER", "NVB");
        long done = sample.unitReport("NVB", null, today);
        sample.unitReport("NVA", null, today.plusDays(1));
        reminders.remindOn(today);
        sample.run("update outbox_mail set next_attempt_at = now() where account = 'nvan'");
        sample.state(done, "SUBMITTED");

        reminders.remindOn(today.plusDays(1));

        assertThat(sample.mailsTo("nvan")).extracting(Mail::way).containsExactly(Mail.Way.ONLY_HERE, Mail.Way.MERGED);
        assertThat(lastBody("nvan")).contains("đến hạn hôm nay").doesNotContain("Đơn vị NVB");
        sample.run("update outbox_mail set next_attempt_at = now() where account = 'nvan' and merged_at is null");
        sample.run("update obligation set state = 'SUBMITTED' where year = 2091");
        reminders.remindOn(today.plusDays(2));
        assertThat(sample.mailsTo("nvan")).extracting(Mail::way).containsExactly(Mail.Way.OBSOLETE, Mail.Way.MERGED);
    }

    @Test
    void followsATableThatTheOfficePutInPlaceFromTheNextSweepOn() {
        sample.unitReport("NVA", null, today.plusDays(10));
        reminders.remindOn(today);
        assertThat(sample.mailsTo("nvan")).isEmpty();
        try {
            String changed = new String(table.file(), UTF_8)
                    .replaceFirst("\\[4\\.\\.7]", "[4..10]")
                    .replaceFirst("<text>7</text>", "<text>10</text>");
            table.replace(changed.getBytes(UTF_8));

            reminders.remindOn(today.plusDays(1));
            assertThat(sample.mailsTo("nvan")).hasSize(1);
        } finally {
            removeOfficeTable();
        }
    }

    @Test
    void keepsTheTableInForceWhenANewOneSaysAWordThatNobodyKnows() {
        int before = table.version();
        String wrong = new String(table.file(), UTF_8).replace("\"thủ trưởng\"", "\"giám đốc\"");

        assertThatThrownBy(() -> table.replace(wrong.getBytes(UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không rõ “giám đốc”");
        assertThat(table.version()).isEqualTo(before);
    }

    private void removeOfficeTable() {
        repository
                .createDeploymentQuery()
                .deploymentName("Bảng nhắc việc của cơ quan")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId()));
    }

    private void lateMemberWithLeader() {
        sample.head("NVA");
        sample.unit("NVB");
        sample.person("nvsep", "LEADER", "NVB");
    }

    private String lastBody(String account) {
        return sample.mailsTo(account).get(0).body();
    }

    @Test
    void needsTheSameNumberOfStatementsForAHundredAndFiftyUnitsAsForTen() {
        owe(0, 10);
        int forTen = StatementCount.of(() -> reminders.remindOn(today));
        sample.spread(today);
        owe(10, 160);
        int forMany = StatementCount.of(() -> reminders.remindOn(today));

        assertThat(sample.mailsTo("nv159")).hasSize(1);
        assertThat(forMany).isEqualTo(forTen).isEqualTo(13);
    }

    @Test
    void writesOneDigestWhenTwoNodesSweepAtTheSameTime() throws Exception {
        owe(0, 20);

        AtTheSameTime.run(4, () -> reminders.remindOn(today));

        for (int i = 0; i < 20; i++) {
            assertThat(sample.mailsTo("nv" + i)).hasSize(1);
        }
    }

    private void owe(int from, int to) {
        for (int i = from; i < to; i++) {
            sample.unit("NV" + i);
            sample.person("nv" + i, "OFFICER", "NV" + i);
            sample.unitReport("NV" + i, null, today.plusDays(1));
        }
    }
}
