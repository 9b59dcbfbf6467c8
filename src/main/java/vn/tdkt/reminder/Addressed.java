package vn.tdkt.reminder;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a letter speaks to somebody.
 *
 * @param absent those the person stands in for, with the last day of it
 */
record Addressed(String fullName, List<String> absent) {

    static final Addressed UNKNOWN = new Addressed("", List.of());

    Addressed and(Addressed more) {
        return new Addressed(
                fullName,
                Stream.concat(absent.stream(), more.absent().stream())
                        .distinct()
                        .toList());
    }

    /** Whose work is among what the letter says, as a sentence; empty for nobody's. */
    String standingIn() {
        return absent.isEmpty()
                ? ""
                : " Ông/bà đang làm thay " + String.join(", ", absent) + "; thư này gồm cả phần việc làm thay.";
    }
}
