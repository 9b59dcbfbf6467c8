package vn.tdkt.organisation;

import java.time.LocalDate;

/** Days from one to another, both included. */
record Period(LocalDate from, LocalDate to) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    boolean isBackwards() {
        return to.isBefore(from);
    }
}
