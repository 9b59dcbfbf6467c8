package vn.tdkt.reminder;

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

    private static final String MAILBOXES =
            "select code as name, '" + Mailbox.PREFIX + "' || code as account from unit where mailbox is not null";

    private final People people;
    private final JdbcClient database;

    Hearers(People people, JdbcClient database) {
        this.people = people;
        this.database = database;
    }

    Accounts of(Collection<Debt> debts) {
        Set<String> groups = new LinkedHashSet<>(Set.of(Groups.STANDING_OFFICERS));
        for (Debt debt : debts) {
            groups.add(Groups.inChargeOf(debt.cluster(), debt.year()));
            Stream.of(debt.debtorParty(), debt.receiverParty())
                    .forEach(party -> groups.addAll(List.of(party.officers(debt.year()), party.leaders(debt.year()))));
        }
        return new Accounts(
                people.inGroups(groups).stream()
                        .collect(Collectors.groupingBy(
                                GroupMember::groupId, Collectors.mapping(GroupMember::account, Collectors.toList()))),
                mailboxes());
    }

    private Map<String, List<String>> mailboxes() {
        return database.sql(MAILBOXES).query(Named.class).list().stream()
                .collect(Collectors.groupingBy(Named::name, Collectors.mapping(Named::account, Collectors.toList())));
    }

    private record Named(String name, String account) {}

    /** Accounts by group, of the mailboxes by unit. */
    record Accounts(Map<String, List<String>> groups, Map<String, List<String>> mailboxes) {

        List<String> of(Hearer hearer, Debt debt) {
            return switch (hearer) {
                case OFFICER -> in(debt.debtorParty().officers(debt.year()));
                case LEADER -> in(debt.debtorParty().leaders(debt.year()));
                case MAILBOX ->
                    debt.debtorKind() == PartyKind.UNIT ? mailboxes.getOrDefault(debt.debtor(), List.of()) : List.of();
                case HEAD -> head(debt);
                case OFFICE -> in(Groups.STANDING_OFFICERS);
                case LETTER -> List.of();
                case COUNCIL -> in(Groups.inChargeOf(debt.cluster(), debt.year()));
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
