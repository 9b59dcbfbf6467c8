package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who a person is and in which groups, today. */
@Component
public class People {

    /**
     * Every person in every group, today: the one place where roles become groups, the own ones and those that come with
     * standing in for somebody absent. The ids are those of
     * {@link Groups}; a test holds the two together. Whoever asks for one person or one group says so where the roles
     * are read: else all the province's people are looked at.
     */
    private static final String BELONGS = """
            with held as (
                select a.account, a.role, a.unit, a.absent
                  from (select account, role, unit, valid_to, cast(null as text) as absent from assignment
                        union all select account, role, unit, cast(null as date), absent from standing_in(:day)) a
                 join person p on p.account = a.account left join unit u on u.code = a.unit
                 where p.active and ROLES and (a.valid_to is null or :day <= a.valid_to)
                   and (u.code is null or (:day >= u.valid_from and (u.valid_to is null or :day <= u.valid_to)))
            ), head as (
                select unit, year || cluster as year_cluster from acting_head(:day)
            ), charge as (
                select account, 'inCharge' || year || cluster as group_id from cluster_role
                 where role = 'COUNCIL_MEMBER' and :day >= valid_from and (valid_to is null or :day <= valid_to)
            ), comes (account, group_id, absent) as (
                select account, 'everybody', cast(null as text) from person where active and PERSONS
                union all select account, 'alone' || account, null from person where active and PERSONS
                union all select account, group_id, null from person join charge using (account) where active and PERSONS
                union all select h.account, c.group_id, h.absent from held h join charge c on c.account = h.absent
                    where h.role = 'COUNCIL_MEMBER'
                union all select account, 'alone' || absent, absent from held
                    where absent is not null and role in ('COUNCIL_MEMBER', 'PROVINCE_LEADER')
                union all select account, case role
                        when 'ADMINISTRATOR' then 'camunda-admin'
                        when 'STANDING_OFFICER' then 'standingOfficers'
                        when 'STANDING_LEADER' then 'standingLeaders'
                        when 'PROVINCE_LEADER' then 'provinceLeaders'
                        when 'COUNCIL_MEMBER' then 'councilMembers' end, absent
                    from held where unit is null
                union all select account, 'unitOfficers' || unit, absent from held where role = 'OFFICER'
                union all select account, 'unitLeaders' || unit, absent from held where role in ('LEADER', 'VICE_LEADER')
                union all select account, 'headOfficers' || year_cluster, absent from held join head using (unit)
                    where role = 'OFFICER'
                union all select account, 'headLeaders' || year_cluster, absent from held join head using (unit)
                    where role in ('LEADER', 'VICE_LEADER')
            ), belongs as (
                select distinct account, group_id from comes
            )
            """;

    private static final String ALL = belongs("true", "true");
    private static final String OF_ACCOUNT = belongs("a.account = :account", "account = :account");
    private static final String IN_UNITS_GROUP = belongs("a.unit = :of", "false");
    private static final String IN_HEADS_GROUP =
            belongs("a.unit in (select unit from acting_head(:day) where year || cluster = :of)", "false");

    /** Nobody is written as nobody: else what is written would ask again, without the task. */
    private static final String AT_WORK = """
            select p.*, set_config('tdkt.acting_for', p.account || ':' || coalesce(
                       (select string_agg(distinct a.full_name, ', ') from comes c join person a on a.account = c.absent
                         where c.account = p.account and c.group_id = any(:offered)), ''), true)
              from person p where p.account = :account
            """;

    private final JdbcClient database;
    private final Clock clock;

    People(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private static String belongs(String roles, String persons) {
        return BELONGS.replace("ROLES", roles).replace("PERSONS", persons);
    }

    /**
     * The person who now answers a task offered to these groups. What the rest of the transaction writes about the person's
     * deeds says whom it stands in for with that task; empty for an unknown account.
     */
    public Optional<Person> atWork(String account, Collection<String> offered) {
        return database.sql(OF_ACCOUNT + AT_WORK)
                .param("day", LocalDate.now(clock))
                .param("account", account)
                .param("offered", offered.toArray(String[]::new))
                .query(Person.class)
                .optional();
    }

    /** Whether the account stands in today for the other person in one of these groups. */
    public boolean standsInFor(String account, String absent, Collection<String> groups) {
        return database.sql(OF_ACCOUNT
                        + "select exists (select from comes where account = :account and absent = :absent"
                        + " and group_id = any(:groups))")
                .param("day", LocalDate.now(clock))
                .param("account", account)
                .param("absent", absent)
                .param("groups", groups.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    public Optional<Person> byAccount(String account) {
        return database.sql("select * from person where account = ?")
                .param(account)
                .query(Person.class)
                .optional();
    }

    /** Everybody who may log in. */
    public List<Person> active() {
        return database.sql("select * from person where active order by account")
                .query(Person.class)
                .list();
    }

    /** Ids of all groups that have somebody in them today. */
    public List<String> groups() {
        return database.sql(ALL + "select distinct group_id from belongs order by group_id")
                .param("day", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    /** Ids of the groups the person is in today; none for an unknown or inactive account. */
    public List<String> groupsOf(String account) {
        return database.sql(OF_ACCOUNT + "select group_id from belongs where account = :account order by group_id")
                .param("day", LocalDate.now(clock))
                .param("account", account)
                .query(String.class)
                .list();
    }

    public List<Person> inGroup(String group) {
        List<String> units = Groups.unitsIn(List.of(group));
        List<String> headships = Groups.headshipsIn(List.of(group));
        if (!units.isEmpty()) {
            return inGroup(IN_UNITS_GROUP, group, units.get(0));
        }
        return headships.isEmpty() ? inGroup(ALL, group, "") : inGroup(IN_HEADS_GROUP, group, headships.get(0));
    }

    private List<Person> inGroup(String belongs, String group, String of) {
        return database.sql(
                        belongs
                                + "select p.* from person p join belongs using (account) where group_id = :group order by account")
                .param("day", LocalDate.now(clock))
                .param("group", group)
                .param("of", of)
                .query(Person.class)
                .list();
    }

    /** Those who lead the unit in their own right; a vice-leader acts for one of them. */
    public List<Person> headsOfUnit(String unit) {
        return database.sql("""
                select p.* from person p join assignment a using (account)
                 where a.unit = ? and a.role = 'LEADER' and p.active order by p.account
                """).param(unit).query(Person.class).list();
    }

    /** Who is in which of the groups today, in one statement. */
    public List<GroupMember> inGroups(Collection<String> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        return database.sql(
                        ALL
                                + "select group_id, account from belongs where group_id in (:groups) order by group_id, account")
                .param("day", LocalDate.now(clock))
                .param("groups", groups)
                .query(GroupMember.class)
                .list();
    }

    /**
     * One person in one group.
     *
     * @param groupId an id of {@link Groups}
     */
    public record GroupMember(String groupId, String account) {}
}
