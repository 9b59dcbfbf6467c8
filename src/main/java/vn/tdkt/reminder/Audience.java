package vn.tdkt.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.People.GroupMember;
import vn.tdkt.reminder.Reminder.Role;

/** Who hears of which debt: those who owe it; when it is late, also the cluster's head and Sở Nội vụ, and nobody else. */
@Component
class Audience {

    private final People people;

    Audience(People people) {
        this.people = people;
    }

    /** Every word that today's slots ask for, whether said before or not. */
    List<Reminder> of(List<Debt> debts, LocalDate today) {
        Map<String, List<String>> accounts = accountsByGroup(debts);
        List<Reminder> reminders = new ArrayList<>();
        for (Debt debt : debts) {
            Slot.reached(debt.due(), today)
                    .ifPresent(slot -> hearers(debt, today, accounts)
                            .forEach((account, role) -> reminders.add(new Reminder(account, debt, slot, role))));
        }
        return reminders;
    }

    private static Map<String, Role> hearers(Debt debt, LocalDate today, Map<String, List<String>> accounts) {
        Map<String, Role> hearers = new LinkedHashMap<>();
        add(hearers, Role.OWN, accounts, debt.debtorParty().officers(debt.year()));
        add(hearers, Role.OWN, accounts, debt.debtorParty().leaders(debt.year()));
        if (debt.late(today) && debt.debtorKind() == PartyKind.UNIT) {
            add(hearers, Role.MEMBER_LATE, accounts, debt.receiverParty().officers(debt.year()));
            add(hearers, Role.MEMBER_LATE, accounts, debt.receiverParty().leaders(debt.year()));
            add(hearers, Role.UNIT_LATE, accounts, Groups.STANDING_OFFICERS);
        } else if (debt.late(today) && debt.debtorKind() == PartyKind.CLUSTER) {
            add(hearers, Role.CLUSTER_LATE, accounts, Groups.STANDING_OFFICERS);
        }
        return hearers;
    }

    private static void add(Map<String, Role> hearers, Role role, Map<String, List<String>> accounts, String group) {
        accounts.getOrDefault(group, List.of()).forEach(account -> hearers.putIfAbsent(account, role));
    }

    private Map<String, List<String>> accountsByGroup(Collection<Debt> debts) {
        Set<String> groups = new LinkedHashSet<>(Set.of(Groups.STANDING_OFFICERS));
        for (Debt debt : debts) {
            Stream.of(debt.debtorParty(), debt.receiverParty())
                    .forEach(party -> groups.addAll(List.of(party.officers(debt.year()), party.leaders(debt.year()))));
        }
        return people.inGroups(groups).stream()
                .collect(Collectors.groupingBy(
                        GroupMember::groupId, Collectors.mapping(GroupMember::account, Collectors.toList())));
    }
}
