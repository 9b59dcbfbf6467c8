package vn.tdkt.reminder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.reminder.Hearers.Accounts;
import vn.tdkt.reminder.ReminderRules.Case;
import vn.tdkt.reminder.ReminderRules.Rule;

/** Who hears of which debt today, by the table; of several words about one debt a person hears the first. */
@Component
class Audience {

    private final ReminderRules rules;

    Audience(ReminderRules rules) {
        this.rules = rules;
    }

    /** Every word that the slots reached ask for, whether said before or not; others are listed only once late. */
    List<Reminder> of(List<Debt> debts, Workday day, Accounts accounts) {
        Set<Case> cases = debts.stream().map(debt -> debt.asked(day)).collect(Collectors.toSet());
        Map<Case, List<Rule>> table = rules.of(cases);
        return debts.stream()
                .flatMap(debt -> of(debt, day, table.getOrDefault(debt.asked(day), List.of()), accounts))
                .toList();
    }

    private static Stream<Reminder> of(Debt debt, Workday day, List<Rule> rows, Accounts accounts) {
        int daysLeft = day.daysLeft(debt.due());
        return rows.stream()
                .filter(row -> row.who().owes() || debt.late(day.today()))
                .flatMap(row -> accounts.of(row.who(), debt).stream()
                        .map(account -> new Reminder(account, debt, row.slotAt(daysLeft), row.who(), row.part())))
                .sorted(Reminder.FIRST)
                .collect(Collectors.toMap(Reminder::account, word -> word, (first, second) -> first))
                .values()
                .stream();
    }
}
