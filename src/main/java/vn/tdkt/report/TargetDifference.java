package vn.tdkt.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.organisation.Change;
import vn.tdkt.sheet.Fault;

/** What a workbook would add, change and remove; for a unit and year it does not name, nothing. */
record TargetDifference(
        List<RegisteredTarget> added,
        List<RegisteredTarget> changed,
        List<RegisteredTarget> removed,
        Map<String, RegisteredTarget> before) {

    static TargetDifference between(Map<String, RegisteredTarget> wanted, Map<String, RegisteredTarget> stored) {
        Set<String> named =
                wanted.values().stream().map(TargetDifference::unitAndYear).collect(Collectors.toSet());
        return new TargetDifference(
                wanted.values().stream()
                        .filter(target -> !stored.containsKey(target.key()))
                        .toList(),
                wanted.values().stream()
                        .filter(target -> stored.containsKey(target.key()))
                        .filter(target -> !target.saysTheSameAs(Objects.requireNonNull(stored.get(target.key()))))
                        .toList(),
                stored.values().stream()
                        .filter(target -> named.contains(unitAndYear(target)) && !wanted.containsKey(target.key()))
                        .sorted(Comparator.comparing(RegisteredTarget::unit).thenComparing(RegisteredTarget::no))
                        .toList(),
                stored);
    }

    /** A target that a report already has results for cannot go. */
    List<Fault> removedDespite(Set<String> answered) {
        return removed.stream()
                .filter(target -> answered.contains(target.key()))
                .map(target -> new Fault(
                        TargetSheet.NAME,
                        null,
                        TargetSheet.NUMBER,
                        "tệp bỏ chỉ tiêu “" + target.name() + "” (" + target.title() + ") đã có kết quả báo cáo",
                        "Giữ lại dòng này trong tệp"))
                .toList();
    }

    List<Change> shown() {
        return Stream.of(
                        added.stream().map(TargetDifference::addition),
                        changed.stream().map(this::change),
                        removed.stream().map(TargetDifference::removal))
                .flatMap(changes -> changes)
                .toList();
    }

    private static Change addition(RegisteredTarget target) {
        return new Change(
                TargetSheet.NAME, target.title(), true, List.of(new Change.OfField("Chỉ tiêu", "", said(target))));
    }

    private Change change(RegisteredTarget target) {
        RegisteredTarget old = Objects.requireNonNull(before.get(target.key()));
        List<Change.OfField> fields = new ArrayList<>();
        fields.add(new Change.OfField("Chỉ tiêu", said(old), said(target)));
        return new Change(TargetSheet.NAME, target.title(), false, fields);
    }

    private static Change removal(RegisteredTarget target) {
        return new Change(
                TargetSheet.NAME,
                target.title(),
                false,
                List.of(new Change.OfField("Bỏ chỉ tiêu", said(target), "không còn trong tệp")));
    }

    private static String said(RegisteredTarget target) {
        return target.name() + ": " + Figures.text(target.planned()) + " " + target.measure();
    }

    private static String unitAndYear(RegisteredTarget target) {
        return target.year() + " " + target.unit();
    }
}
