package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.difficulty.Difficulties;
import vn.tdkt.difficulty.DifficultyRows;
import vn.tdkt.obligation.History;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.Reader;
import vn.tdkt.organisation.Absences;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.process.HeldTasks;
import vn.tdkt.process.RemindEverybody;
import vn.tdkt.process.Tasks;
import vn.tdkt.reminder.Chaser;
import vn.tdkt.reminder.LateList;
import vn.tdkt.reminder.LateRow.Contact;
import vn.tdkt.reminder.Reminders;

/** The half-year's review of 2029: officers are on leave, and the leaders of their units stand in for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AbsenceIntegrationTests extends ServerTests {

    private static final int YEAR = 2029;
    private static final String PREPARE = "Chuẩn bị văn bản";
    private static final String FROM = "2029-06-22";
    private static final String TO = "2029-06-26";

    private final ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "VM").clusterOf(3, "A", "Khối vắng mặt");

    @Autowired
    Staff staff;

    @Autowired
    YearOnItsOwn year;

    @Autowired
    RegisteredTargets targets;

    @Autowired
    Obligations obligations;

    @Autowired
    History history;

    @Autowired
    Absences absences;

    @Autowired
    People people;

    @Autowired
    Tasks tasks;

    @Autowired
    HeldTasks held;

    @Autowired
    TaskService engine;

    @Autowired
    IdentityService identity;

    @Autowired
    Reminders reminders;

    @Autowired
    LateList lateList;

    @Autowired
    RemindEverybody morning;

    @Autowired
    Difficulties difficulties;

    @Autowired
    DifficultyRows difficultyRows;

    @Autowired
    JdbcClient database;

    private YearAtWork work;

    @BeforeAll
    void askEverybody() {
        year.open(province, "05-02");
        province.members("VMA").forEach(unit -> targets.register(YEAR, unit));
        work = new YearAtWork(staff, province);
        work.issueGuidance();
        work.on(6, 20);
        absences.enter(wish("cbVMA2", "ldVMA2"), "cbVMA2");
        absences.enter(wish("cbVMA3", "ldVMA3"), "ldVMA3");
        absences.enter(wish("cbVMA1", "ldVMA1"), "cbVMA1");
    }

    @AfterAll
    void comeBack() {
        year.comeBack(YEAR);
    }

    @Test
    @Order(1)
    void bothAreToldAndNothingChangesBeforeTheFirstDay() {
        assertThat(mails("ldVMA2")).contains("Làm thay từ 22/6/2029 đến hết 26/6/2029");
        assertThat(mails("cbVMA3")).contains("Làm thay từ 22/6/2029 đến hết 26/6/2029");
        at("2029-06-21T23:59:59");
        assertThat(staff.as("ldVMA2").taskNames()).isEmpty();
    }

    @Test
    @Order(2)
    void fromTheFirstDayBothSeeTheTaskAndTheSubstituteTakesOverWhatTheOtherHolds() {
        staff.as("cbVMA2").claims(prepare("cbVMA2"));
        at("2029-06-22T00:00:00");
        Task task = prepare("cbVMA2");
        assertThat(listed("ldVMA2")).containsExactly(task.getId());
        assertThat(listed("ldVMA3")).doesNotContain(task.getId());

        year.workAs("ldVMA3");
        assertThatThrownBy(() -> held.takeOver(task.getId(), person("ldVMA3")))
                .isInstanceOf(NoSuchElementException.class);
        year.workAs("ldVMA2");
        held.takeOver(task.getId(), person("ldVMA2"));

        assertThat(prepare("ldVMA2").getAssignee()).isEqualTo("ldVMA2");
        assertThat(who("VMA2", History.Act.NOTED)).containsExactly("Người ldVMA2 (làm thay Người cbVMA2)");
        assertThatThrownBy(() -> held.takeOver(task.getId(), person("ldVMA2")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Chỉ người làm thay");
    }

    @Test
    @Order(3)
    void theDigestGoesToBothAndSaysForWhom() {
        work.on(6, 25);
        reminders.remindEverybody();

        assertThat(bodies("cbVMA3")).anyMatch(body -> body.contains("của Đơn vị Khối vắng mặt 3"));
        assertThat(bodies("cbVMA3")).noneMatch(body -> body.contains("đang làm thay"));
        assertThat(bodies("ldVMA3"))
                .anyMatch(body ->
                        body.contains("Ông/bà đang làm thay Người cbVMA3 (đến hết ngày 26/6/2029); thư này gồm cả")
                                && body.contains("của Đơn vị Khối vắng mặt 3"));
    }

    @Test
    @Order(4)
    void whatIsDoneInTheOthersPlaceSaysSoAndWhatIsOnesOwnDoesNot() {
        staff.as("ldVMA2").answers(PREPARE, work.unitReport(targets.achieved(YEAR, "VMA2")));
        staff.as("ldVMA2").answers("Duyệt văn bản", Map.of("approved", true));
        staff.as("ldVMA1").answers(work.receipts("VMA1").get(0), Map.of("taken", true));

        assertThat(database.sql("""
                        select distinct in_stead(v.made_by, v.made_for) from document_version v
                          join document d on d.id = v.document where d.obligation = ?
                        """)
                        .param(report("VMA2").id())
                        .query(String.class)
                        .list())
                .containsExactly("ldVMA2 (làm thay Người cbVMA2)");
        assertThat(who("VMA2", History.Act.SUBMITTED)).as("a leader's own").containsExactly("Người ldVMA2");
        assertThat(who("VMA2", History.Act.ACCEPTED)).containsExactly("Người ldVMA1 (làm thay Người cbVMA1)");
        assertThat(database.sql("select distinct handler from arrival where obligation = ?")
                        .param(report("VMA2").id())
                        .query(String.class)
                        .list())
                .contains("Người ldVMA1 (làm thay Người cbVMA1)");
    }

    @Test
    @Order(5)
    void anEqualsDeedBesideATaskSaysSoToo() {
        standingColleague("VMtdkt2");
        absences.enter(wish(province.standingOfficer(), "VMtdkt2", "2029-06-25", TO), province.standingLeader());
        long id = difficulties.report(report("VMA3").id(), Party.unit("VMA3"), "Thiếu biểu mẫu", "ldVMA3");
        difficulties.answer(id, "Đã gửi biểu mẫu", "VMtdkt2");

        assertThat(difficultyRows.about(report("VMA3").id(), Reader.in(people.groupsOf(province.standingOfficer()))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.person()).as("a leader in its own right").isEqualTo("Người ldVMA3");
                    assertThat(row.answerer())
                            .isEqualTo("Người VMtdkt2 (làm thay Người " + province.standingOfficer() + ")");
                });
        obligations.note(report("VMA3").id(), "Đã gọi điện", "VMtdkt2");
        absences.end(
                database.sql("select max(id) from absence").query(Long.class).single(), province.standingLeader());
        obligations.note(report("VMA3").id(), "Đã gọi lại", "VMtdkt2");
        assertThat(who("VMA3", History.Act.NOTED))
                .as("kept as it was when it was done")
                .containsExactly("Người VMtdkt2 (làm thay Người " + province.standingOfficer() + ")", "Người VMtdkt2");
    }

    @Test
    @Order(6)
    void itEndsWithTheLastDayAndWhatWasTakenGoesBack() {
        at("2029-06-26T23:59:59");
        Task task = prepare("ldVMA3");
        staff.as("ldVMA3").claims(task);
        at("2029-06-27T00:00:00");

        assertThat(people.groupsOf("ldVMA3")).doesNotContain("unitOfficersVMA3");
        year.workAs("ldVMA3");
        assertThatThrownBy(() -> tasks.sheet(task.getId(), person("ldVMA3")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> staff.as("ldVMA3").answers(task, work.unitReport(targets.achieved(YEAR, "VMA3"))))
                .isInstanceOf(AuthorizationException.class);
        assertThat(listed("ldVMA3")).isEmpty();
        morning.execute(mock(DelegateExecution.class));

        assertThat(staff.as("ldVMA3").taskNames()).isEmpty();
        assertThat(prepare("cbVMA3").getAssignee()).isNull();
    }

    @Test
    @Order(7)
    void endedEarlyItHoldsNoMoreAtOnce() {
        at("2029-06-27T09:00:00");
        absences.enter(wish("cbVMA3", "ldVMA3", "2029-06-27", "2029-06-30"), "cbVMA3");
        staff.as("ldVMA3").claims(prepare("ldVMA3"));
        long id = database.sql("select max(id) from absence").query(Long.class).single();

        absences.end(id, "cbVMA3");

        assertThat(prepare("cbVMA3").getAssignee()).isNull();
        assertThat(staff.as("ldVMA3").taskNames()).isEmpty();
        assertThat(absences.get(id).endedBy()).isEqualTo("Người cbVMA3");
        assertThat(mails("ldVMA3")).contains("Thôi làm thay từ 27/6/2029 đến hết 30/6/2029");
        assertThatThrownBy(() -> absences.end(id, "cbVMA3"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã kết thúc");
    }

    @Test
    @Order(8)
    void refusesDaysThatCannotBeAndWhoCannotStandIn() {
        refused(wish("cbVMA3", "ldVMA3", null, TO), "Chưa ghi đủ ngày vắng mặt");
        refused(wish("cbVMA3", "ldVMA3", "2029-07-05", "2029-07-04"), "Ngày cuối (04/07/2029) trước ngày đầu");
        refused(wish("cbVMA3", "ldVMA3", "2029-06-26", "2029-07-04"), "Ngày 26/06/2029 đã qua");
        refused(wish("cbVMA3", "ldVMA3", "2029-07-01", "2092-07-01"), "dài quá một năm");
        refused(july("cbVMA3", "cbVMA3"), "không thể tự làm thay mình");
        refused(july("cbVMA3", "nguoila"), "không có tài khoản đang dùng");
        refused(july("cbVMA3", "ldVMA2"), "không cùng cơ quan, đơn vị");
        refused(july("cbVMA3", "quantri"), "chỉ quản trị hệ thống");
        refused(july("quantri", "cbVMA3"), "không giữ việc nào của cơ quan");
        refused(july("ldVMA3", "cbVMA3"), "lãnh đạo chỉ do lãnh đạo, cấp phó");
        viceLeader("plVMA3");
        absences.enter(july("ldVMA3", "plVMA3"), "ldVMA3");
        refused(wish("cbVMA3", "ldVMA3", "2029-07-10", "2029-07-11"), "cũng vắng mặt từ 01/07/2029 đến 10/07/2029");
        refused(wish("ldVMA3", "plVMA3", "2029-07-10", "2029-07-11"), "đã được khai làm thay");
        absences.enter(wish("cbVMA3", "ldVMA3", "2029-07-11", "2029-07-12"), "cbVMA3");
    }

    @Test
    @Order(9)
    void whoeverCallsReadsWhoIsAwayAndWhoStandsIn() {
        work.on(7, 3);
        reminders.remindEverybody();

        assertThat(lateList.of(new Chaser(true, List.of(), List.of())).rows())
                .filteredOn(late -> "VMA3".equals(late.unit()))
                .singleElement()
                .satisfies(late -> assertThat(late.people())
                        .extracting(Contact::fullName, Contact::awayUntil, Contact::substitute)
                        .containsExactlyInAnyOrder(
                                tuple("Người cbVMA3", null, null),
                                tuple("Người ldVMA3", LocalDate.of(YEAR, 7, 10), "Người plVMA3"),
                                tuple("Người plVMA3", null, null)));
    }

    private void refused(Absences.Wish wish, String why) {
        assertThatThrownBy(() -> absences.enter(wish, "cbVMA3"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private static Absences.Wish wish(String absent, String substitute) {
        return wish(absent, substitute, FROM, TO);
    }

    private static Absences.Wish july(String absent, String substitute) {
        return wish(absent, substitute, "2029-07-01", "2029-07-10");
    }

    private static Absences.Wish wish(String absent, String substitute, @Nullable String from, String to) {
        return new Absences.Wish(
                absent, substitute, from == null ? null : LocalDate.parse(from), LocalDate.parse(to), "Nghỉ phép");
    }

    private static void at(String vietnamesesTime) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(vietnamesesTime + "+07:00")));
    }

    private void standingColleague(String account) {
        person(account, "STANDING_OFFICER", null);
    }

    private void viceLeader(String account) {
        person(account, "VICE_LEADER", "VMA3");
    }

    private void person(String account, String role, @Nullable String unit) {
        database.sql("insert into person (account, full_name, title) values (?, ?, 'Phó')")
                .params(account, "Người " + account)
                .update();
        database.sql("insert into assignment (account, role, unit, valid_to) values (?, ?, ?, '2029-12-31')")
                .params(account, role, unit)
                .update();
    }

    private Person person(String account) {
        return people.byAccount(account).orElseThrow();
    }

    /** What the list "Việc của đơn vị tôi" shows of the year. */
    private List<String> listed(String account) {
        year.workAs(account);
        try {
            return engine
                    .createTaskQuery()
                    .taskCandidateGroupIn(people.groupsOf(account))
                    .includeAssignedTasks()
                    .list()
                    .stream()
                    .map(Task::getId)
                    .toList();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Task prepare(String account) {
        return staff.as(account).task(PREPARE);
    }

    private Obligation report(String unit) {
        return obligations.of(YEAR, "six-month-unit-report", Party.unit(unit));
    }

    private List<String> who(String unit, History.Act act) {
        return history.of(report(unit).id()).stream()
                .filter(entry -> entry.act() == act)
                .map(History.Entry::who)
                .toList();
    }

    private List<String> mails(String account) {
        return sent("subject", account);
    }

    private List<String> bodies(String account) {
        return sent("body", account);
    }

    private List<String> sent(String what, String account) {
        return database.sql("select " + what + " from outbox_mail where account = ?")
                .param(account)
                .query(String.class)
                .list();
    }
}
