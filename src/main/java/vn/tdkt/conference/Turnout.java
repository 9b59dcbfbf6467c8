package vn.tdkt.conference;

import java.util.List;

/**
 * How many units may vote and how many of them are there; each has one vote.
 *
 * @param members units of the cluster that day
 */
public record Turnout(int members, int present) {

    boolean reaches(Share quorum) {
        return quorum.isReachedBy(present, members);
    }

    /** E.g. "7/9 đơn vị thành viên có mặt (77,8%), đủ điều kiện họp (ít nhất 2/3)". */
    String sentence(Share quorum) {
        String verdict = reaches(quorum) ? "đủ điều kiện tiến hành" : "chưa đủ điều kiện tiến hành";
        return present + "/" + members + " đơn vị thành viên có mặt (" + Percent.text(present, members) + "), "
                + verdict + " (cần " + quorum.label() + ")";
    }

    List<String> faults() {
        return present < 0 || present > members
                ? List.of("số đơn vị có mặt (" + present + ") nhiều hơn số đơn vị thành viên (" + members + ")")
                : List.of();
    }
}
