package vn.tdkt.reminder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.PartyKind;

/** The table that says what goes to whom at which distance from a deadline: {@code processes/reminder-rules.dmn}. */
public interface ReminderRules {

    /** How far ahead something due is looked at; what the table says of more distant days nobody hears. */
    int DAYS_AHEAD = 31;

    /** The rows that fit each case, by the table deployed last. Each case is asked once, however many debts are like it. */
    Map<Case, List<Rule>> of(Set<Case> cases);

    /**
     * What the table is asked.
     *
     * @param daysLeft until the day due, negative when late
     * @param supplement whether a supplement or correction is waited for
     */
    record Case(int daysLeft, PartyKind debtor, String kind, boolean supplement) {}

    /**
     * One row.
     *
     * @param slot distance at which it speaks; said once
     * @param every after how many days it is said again, null for never
     */
    record Rule(Hearer who, Part part, int slot, @Nullable Integer every) {

        /** The latest slot reached, so that of several missed ones only the nearest is caught up. */
        int slotAt(int daysLeft) {
            return every == null || every <= 0 || daysLeft >= slot ? slot : slot - (slot - daysLeft) / every * every;
        }
    }
}
