package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.Application;
import vn.tdkt.StaffClient;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.People;

/** Nobody gets more by an absence than a colleague of the same body had, and not for a day longer. */
class AbsenceAttackTests extends Attack {

    private static final String ABSENCES = "/camunda/api/tdkt/absences";
    private static final String SECOND_LEADER = "gxLeaderA2";

    @Autowired
    Clock clock;

    @Autowired
    People people;

    @Autowired
    JobExecutor jobExecutor;

    private LocalDate today;

    @BeforeEach
    void stopTheEngine() {
        jobExecutor.shutdown();
        today = LocalDate.now(clock);
    }

    @AfterEach
    void startTheEngine() {
        ClockUtil.reset();
        jobExecutor.start();
    }

    @Test
    void onlyTheAbsentOneItsLeaderOrAnAdministratorEntersAndEnds() {
        StaffClient stranger = as(GuardedOffice.OFFICER_B);
        StaffClient colleague = as(GuardedOffice.COLLEAGUE_A);
        Map<String, Object> wish = wish(GuardedOffice.OFFICER_A, GuardedOffice.COLLEAGUE_A, 1, 3);
        assertThat(stranger.post(ABSENCES, wish(GuardedOffice.OFFICER_A, GuardedOffice.OFFICER_B, 1, 3))
                        .status())
                .isEqualTo(403);
        assertThat(colleague.post(ABSENCES, wish).status()).isEqualTo(403);
        assertThat(stranger.get(ABSENCES + "/substitutes?absent=" + GuardedOffice.OFFICER_A)
                        .status())
                .isEqualTo(403);
        assertThat(new StaffClient(port).get(ABSENCES).status()).isEqualTo(401);
        assertThat(officer.post(ABSENCES, wish(GuardedOffice.OFFICER_A, GuardedOffice.OFFICER_B, 1, 3))
                        .message())
                .contains("không cùng cơ quan, đơn vị");

        assertThat(officer.post(ABSENCES, wish).status()).isEqualTo(200);
        String end = ABSENCES + "/" + last() + "/end";
        assertThat(stranger.post(end, Map.of()).status()).isEqualTo(403);
        assertThat(colleague.post(end, Map.of()).status()).isEqualTo(403);
        assertThat(stranger.get(ABSENCES).body()).doesNotContain("Nguyễn Thị Ánh");
        assertThat(colleague.get(ABSENCES).body()).contains("Nguyễn Thị Ánh");
        assertThat(as(GuardedOffice.LEADER_A).post(end, Map.of()).status()).isEqualTo(200);
        assertThat(as(GuardedOffice.ADMINISTRATOR)
                        .post(ABSENCES, wish(GuardedOffice.OFFICER_A, GuardedOffice.LEADER_A, 5, 6))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anOpenSessionGetsTheWorkOnTheFirstDayAndLosesItAfterTheLast() {
        officer.post(ABSENCES, wish(GuardedOffice.OFFICER_A, GuardedOffice.LEADER_A, 1, 2));
        StaffClient substitute = as(GuardedOffice.LEADER_A);
        assertThat(claim(substitute)).as("before the first day").isNotEqualTo(204);
        assertThat(substitute.get("/camunda/api/tdkt/me").json().path("standsInFor"))
                .isEmpty();

        ClockUtil.setCurrentTime(startOf(today.plusDays(1)));
        assertThat(substitute.get("/camunda/api/tdkt/me").json().path("standsInFor"))
                .singleElement()
                .satisfies(
                        absent -> assertThat(absent.path("absentName").asText()).isEqualTo("Nguyễn Thị Ánh"));
        assertThat(claim(substitute)).as("on the first day").isEqualTo(204);
        tasks.setAssignee(ours.getId(), null);
        ClockUtil.setCurrentTime(new Date(startOf(today.plusDays(3)).getTime() - 1000));
        assertThat(claim(substitute)).as("on the last day").isEqualTo(204);
        tasks.setAssignee(ours.getId(), null);

        ClockUtil.setCurrentTime(new Date(startOf(today.plusDays(3)).getTime() + 10_000));
        assertThat(claim(substitute)).as("after the last day").isNotEqualTo(204);
        assertThat(claim(officer, GuardedOffice.OFFICER_A)).as("the absent one").isEqualTo(204);
    }

    @Test
    void workGoesToTheOneWhoWasNamedAndNoFurther() {
        office.person(SECOND_LEADER, "Đỗ Văn Phú", "LEADER", "GXA");
        enterFromToday(GuardedOffice.OFFICER_A, GuardedOffice.LEADER_A);
        enterFromToday(GuardedOffice.LEADER_A, SECOND_LEADER);

        assertThat(people.groupsOf(GuardedOffice.LEADER_A))
                .contains(Groups.officersOfUnit("GXA"), Groups.officersOfHead("GXK", 2026));
        assertThat(people.groupsOf(SECOND_LEADER)).doesNotContain(Groups.officersOfUnit("GXA"));
    }

    @Test
    void nobodyBecomesAnAdministratorAndNoUnitTheOffice() {
        grant(GuardedOffice.ADMINISTRATOR, "STANDING_OFFICER");
        enterFromToday(GuardedOffice.ADMINISTRATOR, GuardedOffice.STANDING);
        assertThat(people.groupsOf(GuardedOffice.STANDING))
                .contains(Groups.STANDING_OFFICERS)
                .doesNotContain(Groups.ADMINISTRATORS, Groups.alone(GuardedOffice.ADMINISTRATOR));
        assertThat(as(GuardedOffice.STANDING).get("/camunda/api/tdkt/accounts").status())
                .isEqualTo(403);

        grant(GuardedOffice.OFFICER_A, "STANDING_OFFICER");
        enterFromToday(GuardedOffice.OFFICER_A, GuardedOffice.COLLEAGUE_A);
        assertThat(people.groupsOf(GuardedOffice.COLLEAGUE_A))
                .as("a colleague in the unit alone")
                .contains(Groups.officersOfUnit("GXA"))
                .doesNotContain(Groups.STANDING_OFFICERS);
    }

    @Test
    void aMemberOfTheCouncilIsStoodInForWithTheClustersInCharge() {
        for (String member : new String[] {"gxMember1", "gxMember2"}) {
            office.person(member, "Ủy viên", "COUNCIL_MEMBER", null);
        }
        office.run("insert into cluster_role (cluster, year, role, account, valid_from)"
                + " values ('GXK', 2026, 'COUNCIL_MEMBER', 'gxMember1', '2020-01-01')");
        assertThat(people.groupsOf("gxMember2")).doesNotContain(Groups.inChargeOf("GXK", 2026));
        enterFromToday("gxMember1", "gxMember2");

        assertThat(people.groupsOf("gxMember2"))
                .contains(Groups.inChargeOf("GXK", 2026), Groups.alone("gxMember1"), Groups.alone("gxMember2"));
        assertThat(people.groupsOf("gxMember1")).contains(Groups.inChargeOf("GXK", 2026));
    }

    @Test
    void whoLeavesTheUnitOrTheOfficeStandsInNoMore() {
        enterFromToday(GuardedOffice.OFFICER_A, GuardedOffice.LEADER_A);
        assertThat(people.groupsOf(GuardedOffice.LEADER_A)).contains(Groups.officersOfUnit("GXA"));
        office.run("update assignment set unit = 'GXB' where account = 'gxLeaderA'");
        assertThat(people.groupsOf(GuardedOffice.LEADER_A))
                .doesNotContain(Groups.officersOfUnit("GXA"), Groups.officersOfUnit("GXB"));
    }

    private void grant(String account, String role) {
        database.sql("insert into assignment (account, role) values (?, ?)")
                .params(account, role)
                .update();
    }

    private void enterFromToday(String absent, String substitute) {
        assertThat(as(GuardedOffice.ADMINISTRATOR)
                        .post(ABSENCES, wish(absent, substitute, 0, 1))
                        .status())
                .isEqualTo(200);
    }

    private Map<String, Object> wish(String absent, String substitute, int from, int to) {
        return Map.of(
                "absent",
                absent,
                "substitute",
                substitute,
                "from",
                today.plusDays(from).toString(),
                "to",
                today.plusDays(to).toString());
    }

    private int claim(StaffClient substitute) {
        return claim(substitute, GuardedOffice.LEADER_A);
    }

    private int claim(StaffClient client, String account) {
        return client.claim(ours.getId(), account).status();
    }

    private long last() {
        return database.sql("select max(id) from absence where absent = ?")
                .param(GuardedOffice.OFFICER_A)
                .query(Long.class)
                .single();
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(Application.ZONE).toInstant());
    }
}
