package vn.tdkt.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.StatementCount;

class RemindersIntegrationTests extends ServerTests {

    @Autowired
    private Reminders reminders;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private ReminderSample sample;
    private LocalDate today;

    @BeforeEach
    void writeSample() {
        sample = new ReminderSample(database);
        sample.remove();
        today = LocalDate.now(clock);
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

        reminders.remindEverybody();

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

        reminders.remindEverybody();
        reminders.remindEverybody();
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

        reminders.remindEverybody();

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

        reminders.remindEverybody();

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

        reminders.remindEverybody();

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

        reminders.remindEverybody();

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
    void needsTheSameNumberOfStatementsForAHundredAndFiftyUnitsAsForTen() {
        owe(0, 10);
        int forTen = StatementCount.of(() -> reminders.remindOn(today));
        owe(10, 160);
        int forMany = StatementCount.of(() -> reminders.remindOn(today));

        assertThat(sample.mailsTo("nv159")).hasSize(1);
        assertThat(forMany).isEqualTo(forTen).isEqualTo(8);
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
