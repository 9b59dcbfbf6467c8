package vn.tdkt.desk;

import java.util.Collection;
import java.util.List;
import vn.tdkt.assignment.ReceivedBy;
import vn.tdkt.obligation.PartyKind;

/**
 * Who gives out work by letter: Sở Nội vụ to everybody, the people of a head, in its year, to the members of its cluster.
 *
 * @param everywhere whether it is Sở Nội vụ
 * @param headships year and code of the clusters the person's unit heads, written together
 */
record Giver(boolean everywhere, List<String> headships) {

    boolean leads(int year, String cluster) {
        return everywhere || headships.contains(year + cluster);
    }

    /** Of the opened years those in which there is somebody to give work to. */
    List<Integer> years(List<Integer> opened) {
        return opened.stream()
                .filter(year -> everywhere || headships.stream().anyMatch(led -> led.startsWith(String.valueOf(year))))
                .toList();
    }

    /** Whether a letter whose work goes to these is the giver's own affair. */
    boolean gave(Collection<ReceivedBy> receivers) {
        return everywhere
                || receivers.stream().allMatch(one -> one.kind() == PartyKind.CLUSTER && leads(one.year(), one.code()));
    }
}
