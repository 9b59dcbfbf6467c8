package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.People;

class IdentityIntegrationTests extends ServerTests {

    @Autowired
    IdentityService identity;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void open() {
        new GuardedOffice(database).open();
    }

    @AfterEach
    void close() {
        new GuardedOffice(database).close();
    }

    @Test
    void namesGroupsInSqlAsTheCodeDoes() {
        assertThat(people.groupsOf(GuardedOffice.OFFICER_A))
                .containsExactlyInAnyOrder(
                        Groups.alone(GuardedOffice.OFFICER_A),
                        Groups.EVERYBODY,
                        Groups.officersOfUnit("GXA"),
                        Groups.officersOfHead("GXK", 2026));
        assertThat(people.groupsOf(GuardedOffice.LEADER_A))
                .containsExactlyInAnyOrder(
                        Groups.alone(GuardedOffice.LEADER_A),
                        Groups.EVERYBODY,
                        Groups.leadersOfUnit("GXA"),
                        Groups.leadersOfHead("GXK", 2026));
        assertThat(people.groupsOf(GuardedOffice.STANDING))
                .containsExactlyInAnyOrder(
                        Groups.alone(GuardedOffice.STANDING), Groups.EVERYBODY, Groups.STANDING_OFFICERS);
        assertThat(people.groupsOf(GuardedOffice.ADMINISTRATOR))
                .containsExactlyInAnyOrder(
                        Groups.alone(GuardedOffice.ADMINISTRATOR), Groups.EVERYBODY, Groups.ADMINISTRATORS);
    }

    @Test
    void tellsTheEngineTheSameGroupsAsTheOrganisation() {
        assertThat(groupsOf(GuardedOffice.OFFICER_A)).isEqualTo(people.groupsOf(GuardedOffice.OFFICER_A));
    }

    @Test
    void movesHeadsTasksWhenTheHeadChanges() {
        new GuardedOffice(database).run("update cluster_role set unit = 'GXB' where cluster = 'GXK'");

        assertThat(groupsOf(GuardedOffice.OFFICER_A)).doesNotContain(Groups.officersOfHead("GXK", 2026));
        assertThat(groupsOf(GuardedOffice.OFFICER_B)).contains(Groups.officersOfHead("GXK", 2026));
    }

    @Test
    void findsPeopleByGroupNameAndPage() {
        assertThat(accounts(identity.createUserQuery()
                        .memberOfGroup(Groups.officersOfUnit("GXA"))
                        .list()))
                .containsExactly(GuardedOffice.COLLEAGUE_A, GuardedOffice.OFFICER_A);
        assertThat(accounts(identity.createUserQuery()
                        .userLastNameLike("%nh")
                        .userIdIn(GuardedOffice.OFFICER_A)
                        .list()))
                .containsExactly(GuardedOffice.OFFICER_A);
        assertThat(identity.createUserQuery()
                        .memberOfGroup(Groups.officersOfUnit("GXA"))
                        .count())
                .isEqualTo(2);
        assertThat(accounts(identity.createUserQuery()
                        .memberOfGroup(Groups.officersOfUnit("GXA"))
                        .orderByUserId()
                        .desc()
                        .listPage(0, 1)))
                .containsExactly(GuardedOffice.OFFICER_A);
    }

    @Test
    void showsGroupsUnderTheirVietnameseName() {
        assertThat(groupName(Groups.officersOfUnit("GXA"))).isEqualTo("Cán bộ TĐKT – Thanh tra thử");
        assertThat(groupName(Groups.leadersOfHead("GXK", 2026)))
                .isEqualTo("Lãnh đạo (Trưởng khối) – Khối Nội chính thử năm 2026");
    }

    @Test
    void letsNobodyInWhoIsInactiveUnknownOrHasNoPassword() {
        assertThat(identity.checkPassword(GuardedOffice.OFFICER_A, GuardedOffice.PASSWORD))
                .isTrue();
        assertThat(identity.checkPassword(GuardedOffice.OFFICER_A, "sai")).isFalse();
        assertThat(identity.checkPassword("gxNobody", GuardedOffice.PASSWORD)).isFalse();
        new GuardedOffice(database).run("update person set active = false where account = 'gxOfficerA'");
        assertThat(identity.checkPassword(GuardedOffice.OFFICER_A, GuardedOffice.PASSWORD))
                .isFalse();
        assertThat(identity.createUserQuery().userId(GuardedOffice.OFFICER_A).count())
                .isZero();
        assertThat(groupsOf(GuardedOffice.OFFICER_A)).isEmpty();
    }

    @Test
    void isReadOnlyAndKnowsNoTenants() {
        assertThat(identity.isReadOnly()).isTrue();
        assertThat(identity.createTenantQuery()
                        .userMember(GuardedOffice.OFFICER_A)
                        .includingGroupsOfUser(true)
                        .list())
                .isEmpty();
    }

    private List<String> groupsOf(String account) {
        return identity.createGroupQuery().groupMember(account).orderByGroupId().asc().list().stream()
                .map(Group::getId)
                .toList();
    }

    private String groupName(String id) {
        return identity.createGroupQuery().groupId(id).singleResult().getName();
    }

    private static List<String> accounts(List<User> users) {
        return users.stream().map(User::getId).toList();
    }
}
