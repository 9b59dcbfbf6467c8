package vn.tdkt.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.reminder.Hearers.Accounts;
import vn.tdkt.reminder.Sent.Key;

/** Nobody is listed as late to others before its own leader was told of it, whatever the table says. */
record Escalation(Accounts accounts) {

    /**
     * Leaves out what others would hear too early; it is said by the first sweep after the leader was told, or with it.
     *
     * @param unsaid what is to be said now
     * @param said what was said before
     */
    List<Reminder> allowed(List<Reminder> unsaid, Set<Key> said) {
        Set<Told> told = Stream.concat(said.stream(), unsaid.stream().map(Key::of))
                .filter(key -> key.slot() < 0)
                .map(key -> new Told(key.obligation(), key.due(), key.account()))
                .collect(Collectors.toSet());
        return unsaid.stream()
                .filter(word -> word.hearer().owes() || leaderKnows(word.debt(), told))
                .toList();
    }

    /** Where nobody leads in the system, its officers; where nobody has an account at all, a call is the only way. */
    private boolean leaderKnows(Debt debt, Set<Told> told) {
        List<String> own = accounts.of(Hearer.LEADER, debt);
        List<String> asked = own.isEmpty() ? accounts.of(Hearer.OFFICER, debt) : own;
        return asked.isEmpty()
                || asked.stream().anyMatch(account -> told.contains(new Told(debt.id(), debt.due(), account)));
    }

    private record Told(long obligation, LocalDate due, String account) {}
}
