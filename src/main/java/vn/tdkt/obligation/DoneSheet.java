package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.DoneOutside.Way;
import vn.tdkt.sheet.Column;
import vn.tdkt.sheet.Fault;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.Reading;
import vn.tdkt.sheet.SheetForm;
import vn.tdkt.sheet.SheetRow;
import vn.tdkt.sheet.WorkbookReader;
import vn.tdkt.sheet.WorkbookWriter;

/** The sheet "Việc đã làm": what is owed in a year, and in the filled rows how it was done; every fault at once. */
final class DoneSheet {

    static final String NAME = "Việc đã làm";

    private static final String ID = "Số việc";
    private static final String WHAT = "Việc";
    private static final String CODE = "Mã";
    private static final String WHO_OWES = "Đơn vị, cụm, khối";
    private static final String DUE = "Hạn";
    private static final String ON = "Ngày thực hiện";
    private static final String WAY = "Cách";
    private static final String WHO = "Ai thực hiện";
    private static final String SYMBOL = "Số ký hiệu";
    private static final String NOTE = "Ghi chú";

    private static final List<String> HEADINGS = List.of(ID, WHAT, CODE, WHO_OWES, DUE, ON, WAY, WHO, SYMBOL, NOTE);
    private static final List<String> TO_FILL = List.of(ON, WAY, WHO, SYMBOL, NOTE);
    private static final String WAYS = Stream.of(Way.values()).map(Way::label).collect(Collectors.joining("; "));

    private static final SheetForm FORM = SheetForm.of(
            NAME,
            Column.whole(ID).needed(),
            Column.text(WHAT),
            Column.text(CODE).needed(),
            Column.text(WHO_OWES),
            Column.date(DUE),
            Column.date(ON),
            Column.text(WAY),
            Column.text(WHO),
            Column.text(SYMBOL),
            Column.text(NOTE));

    private final Map<Long, OwedRow> owed;
    private final LocalDate today;
    private final int year;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Long, DoneOutside> done = new LinkedHashMap<>();

    private DoneSheet(List<OwedRow> owed, int year, LocalDate today) {
        this.owed = owed.stream().collect(Collectors.toMap(OwedRow::id, Function.identity()));
        this.year = year;
        this.today = today;
    }

    /** Refuses what is no safe workbook. */
    static DoneSheet read(byte[] workbook, List<OwedRow> owed, int year, LocalDate today) {
        DoneSheet sheet = new DoneSheet(owed, year, today);
        Reading reading = WorkbookReader.read(workbook, List.of(FORM));
        sheet.faults.addAll(reading.faults());
        Set<Integer> faulty = reading.faults().stream()
                .map(fault -> fault.row() == null ? 0 : fault.row())
                .collect(Collectors.toSet());
        reading.rows(NAME).stream()
                .filter(row -> !faulty.contains(row.number()))
                .filter(row -> TO_FILL.stream().anyMatch(heading -> row.value(heading) != null))
                .forEach(sheet::add);
        return sheet;
    }

    static byte[] write(List<OwedRow> owed, Function<OwedRow, String> what) {
        return WorkbookWriter.write(List.of(new FilledSheet(
                NAME,
                HEADINGS,
                owed.stream()
                        .map(row -> Arrays.asList(
                                row.id(),
                                what.apply(row),
                                row.debtor(),
                                row.name(),
                                row.due(),
                                null,
                                null,
                                null,
                                null,
                                null))
                        .toList())));
    }

    List<Fault> faults() {
        return faults;
    }

    /** What was done, by the id of what was owed. */
    Map<Long, DoneOutside> done() {
        return done;
    }

    private void add(SheetRow row) {
        Long id = row.whole(ID);
        OwedRow found = id == null ? null : owed.get(id);
        int before = faults.size();
        check(row, id, found);
        LocalDate on = row.date(ON);
        Way way = way(row);
        String who = row.text(WHO);
        require(row, ON, on);
        require(row, WHO, who);
        checkDay(row, on);
        if (faults.size() == before && id != null && on != null && way != null && who != null) {
            done.put(id, new DoneOutside(way, on, who, note(row), null));
        }
    }

    private void check(SheetRow row, @Nullable Long id, @Nullable OwedRow found) {
        if (found == null) {
            faults.add(row.fault(ID, "năm " + year + " không có việc số " + id, "Tải tệp của đúng năm này"));
        } else if (!found.debtor().equals(row.text(CODE))) {
            faults.add(row.fault(
                    CODE,
                    "việc số " + id + " là của " + found.debtor() + ", không phải " + row.text(CODE),
                    "Giữ nguyên các cột có sẵn của dòng"));
        } else if (!found.recordable()) {
            faults.add(row.fault(ID, "việc của cơ quan thường trực không nhập ở đây", "Ghi nhận trong chính việc đó"));
        } else if (!found.waited()) {
            faults.add(row.fault(
                    ID,
                    "việc số " + id + " đang ở tình trạng “" + found.state().label() + "”",
                    "Xóa phần đã điền của dòng này"));
        } else if (done.containsKey(id)) {
            faults.add(row.fault(ID, "việc số " + id + " có hai dòng", "Bỏ một dòng"));
        }
    }

    private void checkDay(SheetRow row, @Nullable LocalDate on) {
        if (on != null && on.isAfter(today)) {
            faults.add(row.fault(ON, "ngày thực hiện sau hôm nay", "Ghi ngày thực tế đã làm"));
        } else if (on != null && (on.getYear() < year - 1 || on.getYear() > year + 1)) {
            faults.add(row.fault(ON, "năm " + on.getYear() + " xa năm thi đua " + year, "Kiểm tra lại năm"));
        }
    }

    private @Nullable Way way(SheetRow row) {
        String typed = row.text(WAY);
        require(row, WAY, typed);
        Way way = typed == null ? null : Way.typed(typed).orElse(null);
        if (typed != null && way == null) {
            faults.add(row.fault(WAY, "không có cách “" + typed + "”", "Ghi một trong: " + WAYS));
        }
        return way;
    }

    private void require(SheetRow row, String heading, @Nullable Object value) {
        if (value == null) {
            faults.add(row.fault(heading, "ô để trống", "Điền giá trị, hoặc xóa hết phần đã điền của dòng"));
        }
    }

    private static @Nullable String note(SheetRow row) {
        String symbol = row.text(SYMBOL);
        String both = Stream.of(symbol == null ? null : "Văn bản số " + symbol, row.text(NOTE))
                .filter(part -> part != null)
                .collect(Collectors.joining(". "));
        return both.isEmpty() ? null : both;
    }
}
