package vn.tdkt.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.People.GroupMember;

/** Looks up who stands behind the words of the table, for all debts at once. */
@Component
class Hearers {

    private static final String IN_CHARGE = """
            with charge as (
                select r.year || r.cluster as name, r.account from cluster_role r join person p on p.account = r.account
                 where r.role = 'COUNCIL_MEMBER' and p.active
                   and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today))
            select name, account from charge
            union select c.name, s.account from charge c join standing_in(:today) s on s.absent = c.account
             where s.role = 'COUNCIL_MEMBER'
            """;

    private static final String MAILBOXES =
            "select code as name, '" + Mailbox.PREFIX + "' || code as account from unit where mailbox is not null";

    private final People people;
    private final JdbcClient database;

    Hearers(People people, JdbcClient database) {
        this.people = people;
        this.database = database;
    }

    Accounts of(Collection<Debt> debts, LocalDate today) {
        Set<String> groups = new LinkedHashSet<>(Set.of(Groups.STANDING_OFFICERS));
        for (Debt debt : debts) {
            Stream.of(debt.debtorParty(), debt.receiverParty())
                    .forEach(party -> groups.addAll(List.of(party.officers(debt.year()), party.leaders(debt.year()))));
        }
        return new Accounts(
                people.inGroups(groups).stream()
                        .collect(Collectors.groupingBy(
                                GroupMember::groupId, Collectors.mapping(GroupMember::account, Collectors.toList()))),
                named(IN_CHARGE, today),
                named(MAILBOXES, today));
    }

    private Map<String, List<String>> named(String sql, LocalDate today) {
        return database.sql(sql).param("today", today).query(Named.class).stream()
                .collect(Collectors.groupingBy(Named::name, Collectors.mapping(Named::account, Collectors.toList())));
    }

    private record Named(String name, String account) {}

    /**
     * Accounts by group, of the Council's members by year and cluster, of the mailboxes by unit.
     */
    record Accounts(
            Map<String, List<String>> groups, Map<String, List<String>> inCharge, Map<String, List<String>> mailboxes) {

        List<String> of(Hearer hearer, Debt debt) {
            return switch (hearer) {
                case OFFICER -> in(debt.debtorParty().officers(debt.year()));
                case LEADER -> in(debt.debtorParty().leaders(debt.year()));
                case MAILBOX ->
                    debt.debtorKind() == PartyKind.UNIT ? mailboxes.getOrDefault(debt.debtor(), List.of()) : List.of();
                case HEAD -> head(debt);
                case OFFICE -> in(Groups.STANDING_OFFICERS);
                case LETTER -> List.of();
                case COUNCIL -> inCharge.getOrDefault(debt.year() + debt.cluster(), List.of());
            };
        }

        private List<String> head(Debt debt) {
            if (debt.receiverKind() != PartyKind.CLUSTER) {
                return List.of();
            }
            return Stream.of(
                            debt.receiverParty().officers(debt.year()),
                            debt.receiverParty().leaders(debt.year()))
                    .flatMap(group -> in(group).stream())
                    .distinct()
                    .toList();
        }

        private List<String> in(String group) {
            return groups.getOrDefault(group, List.of());
        }
    }
}
