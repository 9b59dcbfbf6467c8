package vn.tdkt.obligation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.cycle.YearDates;
import vn.tdkt.obligation.YearPlan.Line;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.OwnerBody;
import vn.tdkt.organisation.Unit;

/** A year's plan while it grows, kind by kind from the top down. */
final class YearPlanDraft {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final YearDates dates;
    private final Map<String, String> heads;
    private final Map<Cluster, List<Unit>> clusters = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    YearPlanDraft(YearDates dates, Map<String, String> heads) {
        this.dates = dates;
        this.heads = heads;
        if (!dates.daysOff().knows(dates.year())) {
            warnings.add("Chưa nhập ngày nghỉ lễ năm " + dates.year()
                    + ": hệ thống chỉ tính thứ Bảy, Chủ nhật. Hãy bổ sung ở bảng ngày nghỉ khi có thông báo.");
        }
    }

    /** Clusters of the province take part; those of other owner bodies are led by their own Councils. */
    void addClusters(List<Cluster> existing, Map<String, List<Unit>> members, List<OwnerBody> owners) {
        Set<String> top = owners.stream()
                .filter(owner -> owner.superior() == null)
                .map(OwnerBody::code)
                .collect(Collectors.toSet());
        for (Cluster cluster : existing) {
            if (top.contains(cluster.owner())) {
                clusters.put(cluster, members.getOrDefault(cluster.code(), List.of()));
            } else {
                warnings.add(cluster.name() + " do Hội đồng của " + cluster.owner()
                        + " chỉ đạo, không nằm trong kế hoạch cấp tỉnh.");
            }
        }
    }

    void add(Kind kind) {
        if (kind.occasional()) {
            return;
        }
        switch (kind.debtor()) {
            case OFFICE -> addLine(kind, Party.OFFICE, Names.OFFICE, Party.PROVINCE, null, null, null);
            case PROVINCE, GIVER -> throw new IllegalStateException(kind.code() + " is not planned with a year");
            case CLUSTER -> clusters.forEach((cluster, members) -> addCluster(kind, cluster, members));
            case UNIT -> clusters.forEach((cluster, members) -> members.forEach(unit -> addUnit(kind, cluster, unit)));
        }
    }

    private void addCluster(Kind kind, Cluster cluster, List<Unit> members) {
        if (!heads.containsKey(cluster.code())) {
            warnings.add(cluster.name() + " chưa có đơn vị trưởng năm " + dates.year()
                    + ": việc của cụm, khối sẽ không có người nhận. Hãy bổ sung ở trang Tổ chức.");
        }
        if (members.isEmpty()) {
            warnings.add(cluster.name() + " không có đơn vị thành viên nào.");
        }
        Party debtor = Party.cluster(cluster.code());
        addLine(
                kind,
                debtor,
                cluster.name(),
                receiver(kind, cluster),
                parent(kind, Party.OFFICE),
                cluster.code(),
                null);
    }

    private void addUnit(Kind kind, Cluster cluster, Unit unit) {
        Party debtor = Party.unit(unit.code());
        if (lineOf.containsKey(key(kind.code(), debtor))) {
            warnings.add(unit.name() + " có trong nhiều cụm, khối cấp tỉnh; chỉ tính ở nơi đứng trước, bỏ qua "
                    + cluster.name() + ".");
            return;
        }
        Party receiver = receiver(kind, cluster);
        Integer parent = parent(kind, Party.cluster(cluster.code()));
        addLine(kind, debtor, unit.name(), receiver, parent, cluster.code(), unit.code());
    }

    private void addLine(
            Kind kind,
            Party debtor,
            String name,
            Party receiver,
            @Nullable Integer parent,
            @Nullable String cluster,
            @Nullable String unit) {
        LocalDate due = dates.due(kind.dated(), cluster, unit);
        String note = dates.daysOff()
                .reason(due)
                .map(why -> "Rơi vào ngày nghỉ: " + why)
                .orElse("");
        if (parent != null && due.isAfter(lines.get(parent).due())) {
            warnings.add(kind.name() + " của " + name + " có hạn " + DAY.format(due) + ", sau hạn "
                    + DAY.format(lines.get(parent).due()) + " của nơi tổng hợp ("
                    + lines.get(parent).debtorName() + ").");
        }
        lineOf.put(key(kind.code(), debtor), lines.size());
        lines.add(new Line(kind, debtor, name, receiver, parent, due, note));
    }

    void warnOfUnitsWithout(List<Unit> units) {
        Set<Party> debtors = lines.stream().map(Line::debtor).collect(Collectors.toSet());
        units.stream()
                .filter(unit -> !debtors.contains(Party.unit(unit.code())))
                .forEach(unit -> warnings.add(unit.name() + " (" + unit.code()
                        + ") không thuộc cụm, khối nào của tỉnh nên không có nghĩa vụ nào trong năm."));
    }

    YearPlan finished() {
        return new YearPlan(dates.year(), List.copyOf(lines), List.copyOf(warnings));
    }

    private static Party receiver(Kind kind, Cluster cluster) {
        return switch (kind.receiver()) {
            case CLUSTER -> Party.cluster(cluster.code());
            case OFFICE -> Party.OFFICE;
            case PROVINCE -> Party.PROVINCE;
            case UNIT, GIVER -> throw new IllegalStateException(kind.code() + ": such a one receives nothing");
        };
    }

    private @Nullable Integer parent(Kind kind, Party consolidator) {
        return kind.feeds() == null
                ? null
                : Objects.requireNonNull(lineOf.get(key(kind.feeds(), consolidator)), kind.code() + " feeds no line");
    }

    private static String key(String kind, Party debtor) {
        return kind + " " + debtor.kind() + " " + debtor.code();
    }
}
