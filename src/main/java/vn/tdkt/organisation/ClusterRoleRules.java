package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A role has one holder of the right sort, a cluster one head at a time, and its head is one of its members. */
final class ClusterRoleRules {

    private static final Set<String> HELD_BY_UNITS =
            Set.of(ClusterRole.HEAD.name(), ClusterRole.DEPUTY.name(), ClusterRole.NEXT_HEAD.name());
    private static final Set<String> HELD_BY_ONE = Set.of(ClusterRole.HEAD.name(), ClusterRole.NEXT_HEAD.name());
    private static final long EARLIEST = 2000;
    private static final long LATEST = 2100;

    private ClusterRoleRules() {}

    static void check(Entries all, LocalDate today, Findings findings) {
        List<Entry> roles = all.of(Tables.ROLES).stream()
                .filter(role -> role.text(Tables.CLUSTER_ROLE) != null)
                .toList();
        roles.forEach(role -> checkHolder(role, all, findings));
        roles.forEach(role -> checkYear(role, findings));
        roles.stream()
                .filter(role -> HELD_BY_ONE.contains(role.text(Tables.CLUSTER_ROLE)))
                .collect(Collectors.groupingBy(ClusterRoleRules::post))
                .values()
                .forEach(holders -> checkOneAtATime(holders, findings));
        warnOfClustersWithoutHead(all, today, findings);
    }

    private static void checkHolder(Entry role, Entries all, Findings findings) {
        boolean byUnit = HELD_BY_UNITS.contains(role.text(Tables.CLUSTER_ROLE));
        boolean unit = role.text(Tables.OPTIONAL_UNIT) != null;
        long holders = Stream.of(Tables.OPTIONAL_UNIT, Tables.OPTIONAL_ACCOUNT, Tables.OUTSIDER)
                .filter(field -> role.value(field) != null)
                .count();
        if (holders != 1) {
            findings.fault(
                    role,
                    Tables.CLUSTER_ROLE,
                    "phải có đúng một người hoặc đơn vị giữ nhiệm vụ này",
                    "Chỉ điền một trong ba cột \"Đơn vị\", \"Tài khoản\", \"Người không có tài khoản\"");
        } else if (byUnit && !unit) {
            findings.fault(role, Tables.OPTIONAL_UNIT, "nhiệm vụ này do một đơn vị giữ", "Điền mã đơn vị");
        } else if (byUnit) {
            checkMember(role, all, findings);
        }
    }

    private static void checkMember(Entry role, Entries all, Findings findings) {
        boolean member = all.of(Tables.MEMBERSHIPS).stream()
                .filter(entry -> Objects.equals(entry.text(Tables.CLUSTER), role.text(Tables.CLUSTER)))
                .filter(entry -> Objects.equals(entry.text(Tables.UNIT), role.text(Tables.OPTIONAL_UNIT)))
                .anyMatch(entry -> entry.period().contains(role.period().from()));
        if (!member) {
            findings.fault(
                    role,
                    Tables.OPTIONAL_UNIT,
                    "đơn vị chưa là thành viên của " + role.text(Tables.CLUSTER) + " vào ngày nhận nhiệm vụ",
                    "Sửa ngày, đổi đơn vị hoặc thêm dòng vào trang \"Thành viên\"");
        }
    }

    private static void checkYear(Entry role, Findings findings) {
        long year = ((Number) Objects.requireNonNull(role.value(Tables.YEAR))).longValue();
        if (year < EARLIEST || year > LATEST) {
            findings.fault(role, Tables.YEAR, year + " không phải là năm thi đua", "Gõ năm đủ bốn chữ số");
        }
    }

    private static void checkOneAtATime(List<Entry> holders, Findings findings) {
        for (int later = 1; later < holders.size(); later++) {
            Entry second = holders.get(later);
            for (Entry first : holders.subList(0, later)) {
                if (first.period().overlaps(second.period())) {
                    boolean typed = second.row() != null;
                    Entry shown = typed ? second : first;
                    Entry other = typed ? first : second;
                    findings.fault(
                            shown,
                            Tables.CLUSTER_ROLE,
                            "cùng thời gian này " + other.text(Tables.OPTIONAL_UNIT) + " đang giữ nhiệm vụ đó",
                            "Điền \"Đến ngày\" cho đơn vị cũ hoặc lùi \"Từ ngày\" của đơn vị mới");
                }
            }
        }
    }

    private static void warnOfClustersWithoutHead(Entries all, LocalDate today, Findings findings) {
        Set<List<?>> held = all.of(Tables.ROLES).stream()
                .filter(role -> HELD_BY_ONE.contains(role.text(Tables.CLUSTER_ROLE)))
                .filter(role -> role.period().contains(today))
                .map(ClusterRoleRules::post)
                .collect(Collectors.toSet());
        long year = today.getYear();
        all.of(Tables.CLUSTERS).stream()
                .filter(cluster -> cluster.period().contains(today))
                .filter(cluster -> !held.contains(post(cluster, year, ClusterRole.HEAD)))
                .filter(cluster -> !held.contains(post(cluster, year - 1, ClusterRole.NEXT_HEAD)))
                .forEach(cluster -> findings.warning(
                        cluster,
                        Tables.CODE,
                        "chưa có đơn vị đứng đầu năm " + year,
                        "Thêm một dòng vào trang \"Nhiệm vụ cụm khối\""));
    }

    private static List<?> post(Entry cluster, long year, ClusterRole role) {
        return List.of(String.valueOf(cluster.text(Tables.CODE)), year, role.name());
    }

    private static List<?> post(Entry role) {
        return List.of(
                String.valueOf(role.text(Tables.CLUSTER)),
                Objects.requireNonNull(role.value(Tables.YEAR)),
                String.valueOf(role.text(Tables.CLUSTER_ROLE)));
    }
}
