package vn.tdkt.organisation;

import java.time.LocalDate;

/** What must hold of the organisation as it would be after the import, rows kept from before included. */
final class Rules {

    private Rules() {}

    static void check(Entries all, LocalDate today, Findings findings) {
        CodeRules.check(all, findings);
        UnitRules.check(all, findings);
        MembershipRules.check(all, findings);
        PeopleRules.check(all, today, findings);
        ClusterRoleRules.check(all, today, findings);
    }
}
