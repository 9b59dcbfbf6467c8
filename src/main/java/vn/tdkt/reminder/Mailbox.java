package vn.tdkt.reminder;

/** How a unit's mailbox is told from persons, whose accounts are letters and digits. */
final class Mailbox {

    static final String PREFIX = "unit/";

    private Mailbox() {}

    static String of(String unit) {
        return PREFIX + unit;
    }
}
