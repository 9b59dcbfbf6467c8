package vn.tdkt.reminder;

/**
 * One word about one debt to one person.
 *
 * @param slot days before the day due, see {@link Slot}
 */
record Reminder(String account, Debt debt, int slot, Role role) {

    /** Why the person hears of it; the first that fits holds, so nobody hears of the same debt twice. */
    enum Role {
        /** Prepares or approves it. */
        OWN,
        /** Heads the cluster that waits for it. */
        MEMBER_LATE,
        /** Sits in the standing office, which waits for the cluster. */
        CLUSTER_LATE,
        /** Sits in the standing office and sees only how many of the cluster's units are late. */
        UNIT_LATE
    }
}
