package vn.tdkt.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.State;
import vn.tdkt.reminder.ReminderRules.Case;

/**
 * What is still owed and due soon or late.
 *
 * @param title in the words of who gave it out, null where its kind says what it is
 * @param due by the end of that day; the supplement's or correction's own day while one is asked for
 * @param correction whether it was taken before and is corrected
 * @param parent what collects it, null for nothing
 */
record Debt(
        long id,
        int year,
        String kind,
        @Nullable String title,
        PartyKind debtorKind,
        String debtor,
        String debtorName,
        PartyKind receiverKind,
        String receiver,
        String receiverName,
        State state,
        LocalDate due,
        boolean correction,
        @Nullable Long parent) {

    Party debtorParty() {
        return new Party(debtorKind, debtor);
    }

    Party receiverParty() {
        return new Party(receiverKind, receiver);
    }

    /** Code of the cluster it concerns, empty for none. */
    String cluster() {
        if (debtorKind == PartyKind.CLUSTER) {
            return debtor;
        }
        return receiverKind == PartyKind.CLUSTER ? receiver : "";
    }

    boolean supplement() {
        return correction || state == State.RETURNED;
    }

    /** What the table is asked about it. */
    Case asked(Workday day) {
        return new Case(day.daysLeft(due), debtorKind, kind, supplement());
    }

    boolean late(LocalDate today) {
        return due.isBefore(today);
    }
}
