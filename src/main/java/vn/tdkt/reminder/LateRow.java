package vn.tdkt.reminder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.PartyKind;

/**
 * One that is late, with whom to call.
 *
 * @param title what a letter calls it, null for what its kind says
 * @param cluster code of the cluster it concerns, empty for none
 * @param unit code of the unit that has to do it: of a cluster's the one that leads it; null for none
 * @param reminded whether a person has reminded of it today
 */
public record LateRow(
        long id,
        int year,
        String kind,
        @Nullable String title,
        PartyKind debtorKind,
        String debtorName,
        String cluster,
        String receiverName,
        @Nullable String unit,
        LocalDate due,
        long daysLate,
        boolean supplement,
        boolean reminded,
        List<Contact> people) {

    /**
     * Somebody of the unit.
     *
     * @param refused whether the newest mail to that address was refused or came back
     * @param awayUntil last day on which the person is away, null while it is not
     * @param substitute full name of who stands in until then
     */
    public record Contact(
            String unit,
            String fullName,
            String title,
            @Nullable String telephone,
            boolean refused,
            @Nullable LocalDate awayUntil,
            @Nullable String substitute) {}
}
