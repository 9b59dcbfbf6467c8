package vn.tdkt.organisation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A unit belongs to a cluster while both exist, and to one cluster of the same owner body at a time. */
final class MembershipRules {

    private MembershipRules() {}

    static void check(Entries all, Findings findings) {
        List<Entry> memberships = all.of(Tables.MEMBERSHIPS);
        for (Entry membership : memberships) {
            checkInside(membership, all.byCode(Tables.UNITS, membership.text(Tables.UNIT)), "đơn vị", findings);
            checkInside(
                    membership, all.byCode(Tables.CLUSTERS, membership.text(Tables.CLUSTER)), "cụm, khối", findings);
        }
        memberships.stream()
                .collect(Collectors.groupingBy(membership -> String.valueOf(membership.text(Tables.UNIT))))
                .values()
                .forEach(ofUnit -> checkOneAtATime(ofUnit, all, findings));
    }

    private static void checkInside(Entry membership, @Nullable Entry frame, String what, Findings findings) {
        if (frame != null && !frame.period().contains(membership.period())) {
            boolean early = !frame.period().contains(membership.period().from());
            findings.fault(
                    membership,
                    early ? Tables.FROM : Tables.TO,
                    "thời gian là thành viên vượt ra ngoài thời gian hoạt động của " + what + " " + frame.title(),
                    early ? "Sửa ngày cho nằm trong thời gian đó" : "Điền \"Đến ngày\" không sau ngày kết thúc đó");
        }
    }

    private static void checkOneAtATime(List<Entry> ofUnit, Entries all, Findings findings) {
        for (int later = 1; later < ofUnit.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                checkPair(ofUnit.get(earlier), ofUnit.get(later), all, findings);
            }
        }
    }

    private static void checkPair(Entry one, Entry other, Entries all, Findings findings) {
        if (one.period().overlaps(other.period()) && Objects.equals(owner(one, all), owner(other, all))) {
            boolean typed = other.row() != null;
            Entry shown = typed ? other : one;
            Entry against = typed ? one : other;
            findings.fault(
                    shown,
                    Tables.CLUSTER,
                    "cùng thời gian này đơn vị đã ở " + against.text(Tables.CLUSTER) + " từ "
                            + ViewValue.of(against.date(Tables.FROM)),
                    "Điền \"Đến ngày\" cho dòng cũ trước khi vào cụm, khối mới");
        }
    }

    private static @Nullable String owner(Entry membership, Entries all) {
        Entry cluster = all.byCode(Tables.CLUSTERS, membership.text(Tables.CLUSTER));
        return cluster == null ? null : cluster.text(Tables.OWNER);
    }
}
