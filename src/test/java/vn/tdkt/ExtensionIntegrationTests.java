package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.board.BoardFigures;
import vn.tdkt.calendar.CalendarFeed;
import vn.tdkt.extension.ExtensionRequest;
import vn.tdkt.extension.Extensions;
import vn.tdkt.obligation.CommonExtension;
import vn.tdkt.obligation.CommonExtensions;
import vn.tdkt.obligation.Deadlines;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.reminder.Reminders;

/** The half-year's review of 2024: units ask for more time, their head grants and refuses, a decision gives it to all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExtensionIntegrationTests extends ServerTests {

    private static final int YEAR = 2024;
    private static final String REPORT = "six-month-unit-report";
    private static final LocalDate DUE = LocalDate.of(YEAR, 6, 30);
    private static final String DECISION = "Trả lời – ";

    private final ProvinceOfOneYear province =
            new ProvinceOfOneYear(YEAR, "GH").clusterOf(5, "A", "Khối gia hạn").clusterOf(2, "B", "Khối đúng hạn");

    @Autowired
    Staff staff;

    @Autowired
    YearOnItsOwn year;

    @Autowired
    RegisteredTargets targets;

    @Autowired
    Obligations obligations;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Extensions extensions;

    @Autowired
    CommonExtensions commonExtensions;

    @Autowired
    CalendarFeed feed;

    @Autowired
    BoardFigures board;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient database;

    private YearAtWork work;

    @BeforeAll
    void askEverybody() {
        year.open(province, "05-02");
        province.clusters().forEach(cluster -> province.members(cluster).forEach(unit -> targets.register(YEAR, unit)));
        work = new YearAtWork(staff, province);
        work.issueGuidance();
        work.on(6, 20);
    }

    @AfterAll
    void comeBack() {
        year.comeBack(YEAR);
    }

    @Test
    @Order(1)
    void theHeadGrantsAndTaskReminderAndLatenessFollowTheNewDay() {
        ask("GHA2", 7, 5, "Số liệu quý II ngày 03/7 mới có");
        assertThat(staff.as("cbGHA1").taskNames())
                .anyMatch(name ->
                        name.startsWith(DECISION + "Đơn vị Khối gia hạn 2: Trả lời đề nghị gia hạn – Báo cáo sơ kết"));
        assertThat(staff.as("cbGHA3").taskNames()).noneMatch(name -> name.startsWith(DECISION));

        answer("cbGHA1", Map.of("granted", true));

        assertThat(report("GHA2").due()).isEqualTo("2024-07-05");
        assertThat(task("GHA2").getDueDate().toInstant()).isEqualTo(Instant.parse("2024-07-05T16:59:59Z"));
        assertThat(feed.of("cbGHA2")).contains("DTSTART;VALUE=DATE:20240705").doesNotContain("20240630");
        assertThat(feed.of("cbGHA3")).contains("DTSTART;VALUE=DATE:20240630");
        assertThat(mails("cbGHA2")).anyMatch(mail -> mail.startsWith("Đã gia hạn: "));
        LocalDate afterTheOldDay = work.on(7, 3);
        reminders.remindEverybody();
        assertThat(mails("cbGHA2")).noneMatch(mail -> mail.contains("quá hạn"));
        assertThat(mails("cbGHA3")).anyMatch(mail -> mail.contains("quá hạn"));
        assertThat(report("GHA2").daysLate(afterTheOldDay)).isZero();
        assertThat(board.late(YEAR, REPORT))
                .contains("Đơn vị Khối gia hạn 3, 3")
                .noneMatch(line -> line.startsWith("Đơn vị Khối gia hạn 2"));
        LocalDate mondayAfterTheNewDay = work.on(7, 8);
        reminders.remindEverybody();
        assertThat(mails("cbGHA2")).anyMatch(mail -> mail.contains("quá hạn"));
        assertThat(report("GHA2").daysLate(mondayAfterTheNewDay)).isEqualTo(3);
        assertThat(board.late(YEAR, REPORT)).contains("Đơn vị Khối gia hạn 2, 3");
    }

    @Test
    @Order(2)
    void theHeadRefusesWithAReasonAndTheUnitMayAskAgain() {
        ask("GHA3", 7, 12, "Thiếu người");
        assertThatThrownBy(() -> answer("cbGHA1", Map.of("granted", false)))
                .hasStackTraceContaining("Chưa ghi lý do không đồng ý");
        answer("cbGHA1", Map.of("granted", false, "text", "Khối phải báo cáo ngày 10/7"));

        assertThat(report("GHA3").due()).isEqualTo(DUE);
        assertThat(mails("ldGHA3")).anyMatch(mail -> mail.startsWith("Không gia hạn: "));
        assertThat(extensions.of(report("GHA3").id()))
                .extracting(ExtensionRequest::answer)
                .containsExactly("Khối phải báo cáo ngày 10/7");
        ask("GHA3", 7, 8, "Xin thêm ba ngày");
        assertThatThrownBy(() -> ask("GHA3", 7, 9, "Nữa")).hasMessageContaining("đang có đề nghị chờ trả lời");
        extensions.takeBack(report("GHA3").id(), "cbGHA3");
        assertThat(staff.as("cbGHA1").taskNames()).noneMatch(name -> name.startsWith(DECISION));
    }

    @Test
    @Order(3)
    void nobodyAsksForAnEarlierDayOrAnswersItself() {
        assertThatThrownBy(() -> ask("GHA4", 6, 30, "Sớm"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Hạn mới phải sau hạn hiện nay (30/06/2024)");
        ask("GHA1", 7, 9, "Khối trưởng xin cho đơn vị mình");
        assertThat(staff.as("cbGHA1").taskNames()).noneMatch(name -> name.startsWith(DECISION));
        answer(province.standingOfficer(), Map.of("granted", true, "until", "2024-07-08", "text", "Đến ngày 08/7"));
        assertThat(report("GHA1").due()).isEqualTo("2024-07-08");
    }

    @Test
    @Order(4)
    void aSupplementGetsItsShortDayPutOff() {
        work.handIn("GHA2", targets.achieved(YEAR, "GHA2"));
        work.askForSupplement("GHA1", work.receipts("GHA1").get(0));
        LocalDate shortDay = report("GHA2").currentDue();

        ask("GHA2", 7, 20, "Chờ số liệu của ngành");
        answer("cbGHA1", Map.of("granted", true));

        assertThat(report("GHA2").currentDue()).isEqualTo("2024-07-20").isAfter(shortDay);
        assertThat(report("GHA2").due()).as("what lateness counts from").isEqualTo("2024-07-05");
        assertThat(task("GHA2").getDueDate().toInstant()).isEqualTo(Instant.parse("2024-07-20T16:59:59Z"));
    }

    @Test
    @Order(5)
    void aWishThatEventsHaveOvertakenWaitsForNobody() {
        ask("GHA4", 7, 14, "Đổi cán bộ");
        ask("GHA5", 7, 15, "Đổi trụ sở");
        assertThat(obligations.below(report("GHA4").id())).hasSize(1);
        deadlines.extend(report("GHA4").id(), LocalDate.of(YEAR, 7, 14), "Gọi điện xin", "cbGHA1");
        obligations.excuse(report("GHA5").id(), "Giải thể bộ phận", province.standingOfficer());

        extensions.endOvertaken();

        assertThat(extensions.of(report("GHA4").id()).get(0).answer()).isEqualTo("Hạn đã dời đến 14/07/2024");
        assertThat(extensions.of(report("GHA4").id()).get(0).grantedUntil()).isEqualTo("2024-07-14");
        assertThat(extensions.of(report("GHA5").id()).get(0).grantedUntil()).isNull();
        assertThat(obligations.below(report("GHA5").id()))
                .extracting(Obligation::state)
                .containsExactly(State.WITHDRAWN);
        assertThat(staff.as("cbGHA1").taskNames()).noneMatch(name -> name.startsWith(DECISION));
    }

    @Test
    @Order(6)
    void aHeadsOwnWishDoesNotHoldUpWhatItCollects() {
        Obligation ofCluster = obligations.of(YEAR, "six-month-cluster-report", Party.cluster("GHB"));
        extensions.ask(ofCluster.id(), LocalDate.of(YEAR, 7, 25), "Chờ số liệu của ngành", "cbGHB1");
        for (String unit : province.members("GHB")) {
            obligations.excuse(report(unit).id(), "Không phải báo cáo", province.standingOfficer());
        }

        assertThat(obligations.waitsForSomebody(ofCluster.id())).isFalse();
        assertThat(staff.as("cbGHB1").taskNames())
                .anyMatch(name -> name.startsWith("Chuẩn bị văn bản – Khối đúng hạn"));
        extensions.takeBack(ofCluster.id(), "cbGHB1");
    }

    @Test
    @Order(7)
    void aDecisionGivesAWholeClusterMoreTimeAndTakesNobodysLaterDay() {
        CommonExtension wish = new CommonExtension(
                YEAR,
                List.of(REPORT, "six-month-cluster-report"),
                "GHA",
                10,
                "45/QĐ-UBND",
                LocalDate.of(YEAR, 7, 6),
                "Phòng, chống dịch");
        assertThat(commonExtensions.preview(wish))
                .extracting(CommonExtensions.PutOff::to)
                .containsExactly(LocalDate.of(YEAR, 7, 10), LocalDate.of(YEAR, 7, 20));
        assertThat(report("GHA3").due()).as("a preview").isEqualTo(DUE);

        commonExtensions.grant(wish, province.standingOfficer());

        assertThat(report("GHA3").due()).isEqualTo("2024-07-10");
        assertThat(report("GHA1").due()).as("own earlier day").isEqualTo("2024-07-10");
        assertThat(report("GHA4").due()).as("own later day").isEqualTo("2024-07-14");
        assertThat(obligations
                        .of(YEAR, "six-month-cluster-report", Party.cluster("GHB"))
                        .due())
                .as("another cluster")
                .isEqualTo("2024-07-10");
        assertThat(obligations
                        .of(YEAR, "six-month-cluster-report", Party.cluster("GHA"))
                        .due())
                .isEqualTo("2024-07-20");
        assertThat(task("GHA3").getDueDate().toInstant()).isEqualTo(Instant.parse("2024-07-10T16:59:59Z"));
        assertThat(reasons("GHA3")).contains("Phòng, chống dịch (Quyết định số 45/QĐ-UBND ngày 06/07/2024)");
    }

    private void ask(String unit, int month, int day, String why) {
        extensions.ask(report(unit).id(), LocalDate.of(YEAR, month, day), why, "cb" + unit);
    }

    private void answer(String account, Map<String, Object> answer) {
        staff.as(account)
                .answers(
                        staff.as(account).tasks().stream()
                                .filter(task -> task.getName().contains("Trả lời đề nghị gia hạn"))
                                .findFirst()
                                .orElseThrow(),
                        answer);
    }

    private Obligation report(String unit) {
        return obligations.of(YEAR, REPORT, Party.unit(unit));
    }

    private Task task(String unit) {
        return staff.as("cb" + unit).task("Chuẩn bị văn bản");
    }

    private List<String> mails(String account) {
        return database.sql("select subject from outbox_mail where account = ?")
                .param(account)
                .query(String.class)
                .list();
    }

    private List<String> reasons(String unit) {
        return database.sql("select reason from obligation_history where obligation = ? and reason is not null")
                .param(report(unit).id())
                .query(String.class)
                .list();
    }
}
