package vn.tdkt.obligation;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.Change;
import vn.tdkt.organisation.Preview;
import vn.tdkt.sheet.Fault;

/** What importing a sheet "Việc đã làm" would record, and in which order. */
final class DonePlan {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<Long, OwedRow> byId;
    private final DoneSheet sheet;
    private final Function<OwedRow, String> what;
    private final String token;

    DonePlan(List<OwedRow> owed, DoneSheet sheet, Function<OwedRow, String> what, String token) {
        this.byId = owed.stream().collect(Collectors.toMap(OwedRow::id, Function.identity()));
        this.sheet = sheet;
        this.what = what;
        this.token = token;
    }

    Preview preview() {
        List<Change> changes = sheet.done().entrySet().stream()
                .map(one -> shown(row(one.getKey()), one.getValue()))
                .toList();
        return new Preview(sheet.faults(), unfinishedBelow(), changes, List.of(), token);
    }

    /** What consolidates goes first: a collection that ends does not wait for those below any more. */
    Map<Long, DoneOutside> topDown() {
        Map<Long, DoneOutside> ordered = new LinkedHashMap<>();
        sheet.done().keySet().stream()
                .map(this::row)
                .sorted(Comparator.comparingInt(this::depth).thenComparingLong(OwedRow::id))
                .forEach(row -> ordered.put(
                        row.id(), Objects.requireNonNull(sheet.done().get(row.id()))));
        return ordered;
    }

    private int depth(OwedRow row) {
        int depth = 0;
        for (OwedRow above = above(row); above != null; above = above(above)) {
            depth++;
        }
        return depth;
    }

    private List<Fault> unfinishedBelow() {
        Map<Long, Long> left = byId.values().stream()
                .filter(row ->
                        row.parent() != null && row.waited() && !sheet.done().containsKey(row.id()))
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.parent()), Collectors.counting()));
        return sheet.done().keySet().stream()
                .filter(left::containsKey)
                .map(id -> new Fault(
                        DoneSheet.NAME,
                        null,
                        null,
                        row(id).name() + " đã tổng hợp xong nhưng còn " + left.get(id) + " việc bên dưới chưa điền",
                        "Điền thêm, hoặc miễn ở trang Nghĩa vụ"))
                .toList();
    }

    private Change shown(OwedRow row, DoneOutside done) {
        String note = done.note() == null ? "" : ". " + done.note();
        String how = DAY.format(done.on()) + ", " + done.way().label() + ", " + done.who() + note;
        return new Change(
                DoneSheet.NAME,
                row.name() + ": " + what.apply(row),
                false,
                List.of(
                        new Change.OfField("Tình trạng", row.state().label(), State.ACCEPTED.label()),
                        new Change.OfField("Đã làm", "", how)));
    }

    private @Nullable OwedRow above(OwedRow row) {
        return row.parent() == null ? null : byId.get(row.parent());
    }

    private OwedRow row(long id) {
        return Objects.requireNonNull(byId.get(id));
    }
}
