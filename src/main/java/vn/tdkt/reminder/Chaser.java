package vn.tdkt.reminder;

import java.util.List;
import vn.tdkt.obligation.PartyKind;

/**
 * Who chases: Sở Nội vụ everybody, the people of a head the members of its cluster, never itself.
 *
 * @param everything whether it is Sở Nội vụ
 * @param headships year and code of the clusters the person's unit heads
 * @param units codes of the person's own units
 */
public record Chaser(boolean everything, List<String> headships, List<String> units) {

    boolean chases(Debt debt) {
        boolean member = debt.debtorKind() == PartyKind.UNIT && !units.contains(debt.debtor());
        boolean ofTheTrade = debt.debtorKind() == PartyKind.UNIT || debt.debtorKind() == PartyKind.CLUSTER;
        return everything
                ? ofTheTrade
                : member
                        && debt.receiverKind() == PartyKind.CLUSTER
                        && headships.contains(debt.year() + debt.receiver());
    }
}
