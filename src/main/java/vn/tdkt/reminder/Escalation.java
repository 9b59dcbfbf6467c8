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
        Set<Told> told = told(Stream.concat(said.stream(), unsaid.stream().map(Key::of)));
        return unsaid.stream()
                .filter(word -> word.hearer().owes() || knows(word.debt(), told))
                .toList();
    }

    /** Those of which the own leader was told that they are late. */
    List<Debt> known(List<Debt> late, Set<Key> said) {
        Set<Told> told = told(said.stream());
        return late.stream().filter(debt -> knows(debt, told)).toList();
    }

    private static Set<Told> told(Stream<Key> said) {
        return said.filter(key -> key.slot() < 0)
                .map(key -> new Told(key.obligation(), key.due(), key.account()))
                .collect(Collectors.toSet());
    }

    /** Where nobody leads in the system, its officers; where nobody has an account at all, a call is the only way. */
    private boolean knows(Debt debt, Set<Told> told) {
        List<String> own = accounts.of(Hearer.LEADER, debt);
        List<String> asked = own.isEmpty() ? accounts.of(Hearer.OFFICER, debt) : own;
        return asked.isEmpty()
                || asked.stream().anyMatch(account -> told.contains(new Told(debt.id(), debt.due(), account)));
    }

    private record Told(long obligation, LocalDate due, String account) {}
}
