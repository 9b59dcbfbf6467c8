package vn.tdkt.reminder;

import java.util.Comparator;

/**
 * One word about one debt to one person.
 *
 * @param account of the person, or of a unit's mailbox, see {@link Mailbox}
 * @param slot days before the day due, see {@link ReminderRules.Rule}
 */
record Reminder(String account, Debt debt, int slot, Hearer hearer, Part part) {

    /** Of several words about the same debt to the same person the first is said. */
    static final Comparator<Reminder> FIRST =
            Comparator.comparing(Reminder::part).thenComparing(Reminder::slot).thenComparing(Reminder::hearer);
}
