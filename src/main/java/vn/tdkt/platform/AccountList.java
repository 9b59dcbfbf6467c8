package vn.tdkt.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.PersonRole;

/**
 * One page of the accounts that were looked for.
 *
 * @param total how many were found on all pages
 */
record AccountList(List<Account> accounts, int total, int pageSize) {

    /**
     * An account as administrators see it.
     *
     * @param active false once the person may no longer log in
     * @param failures wrong passwords that still count
     * @param waitSeconds how long it has to wait before it may try again somewhere; 0 when it need not
     */
    record Account(
            String account,
            String fullName,
            String title,
            boolean active,
            boolean hasPassword,
            List<Held> roles,
            int failures,
            long waitSeconds) {}

    /** A role and the name of the unit it is held in, null for a role of the province. */
    record Held(String role, @Nullable String unit) {

        static Held of(String role, String unit) {
            return new Held(PersonRole.valueOf(role).label(), unit.isEmpty() ? null : unit);
        }
    }
}
