package vn.tdkt.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.letter.Found.Form;
import vn.tdkt.letter.Found.Role;
import vn.tdkt.obligation.Party;

/**
 * One piece of work of a letter and everybody who owes it.
 *
 * @param orElse the other work of an alternative; either is enough
 * @param receiver who takes it here
 * @param copies everybody else whom the letter names as receiver, by name
 * @param condition when it is owed at all, e.g. "nếu có"
 * @param place where it stands in the letter
 */
public record Work(
        List<Party> debtors,
        String title,
        @Nullable String orElse,
        Form form,
        Party receiver,
        List<Copy> copies,
        When when,
        @Nullable String condition,
        String place,
        String sentence) {

    /** Another receiver. */
    public record Copy(Role role, String name) {}
}
