package vn.tdkt.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.sheet.Column;
import vn.tdkt.sheet.Fault;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.Reading;
import vn.tdkt.sheet.SheetForm;
import vn.tdkt.sheet.SheetRow;
import vn.tdkt.sheet.WorkbookReader;
import vn.tdkt.sheet.WorkbookWriter;

/** The sheet "Chỉ tiêu đăng ký", read with every fault at once. */
final class TargetSheet {

    static final String NAME = "Chỉ tiêu đăng ký";
    static final String NUMBER = "TT";

    private static final String YEAR = "Năm";
    private static final String UNIT = "Mã đơn vị";
    private static final String TARGET = "Chỉ tiêu";
    private static final String MEASURE = "Đơn vị tính";
    private static final String PLANNED = "Kế hoạch";

    private static final SheetForm FORM = SheetForm.of(
            NAME,
            Column.whole(YEAR).needed(),
            Column.text(UNIT).needed(),
            Column.whole(NUMBER).needed(),
            Column.text(TARGET).needed(),
            Column.text(MEASURE).needed(),
            Column.decimal(PLANNED).needed());

    private final Set<String> units;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, RegisteredTarget> targets = new LinkedHashMap<>();

    private TargetSheet(Set<String> units) {
        this.units = units;
    }

    /** Refuses what is no safe workbook. */
    static TargetSheet read(byte[] workbook, Set<String> units) {
        TargetSheet sheet = new TargetSheet(units);
        Reading reading = WorkbookReader.read(workbook, List.of(FORM));
        sheet.faults.addAll(reading.faults());
        reading.rows(NAME).forEach(sheet::add);
        return sheet;
    }

    static byte[] write(List<RegisteredTarget> targets) {
        return WorkbookWriter.write(List.of(new FilledSheet(
                NAME,
                List.of(YEAR, UNIT, NUMBER, TARGET, MEASURE, PLANNED),
                targets.stream()
                        .map(one -> List.of(one.year(), one.unit(), one.no(), one.name(), one.measure(), one.planned()))
                        .toList())));
    }

    Map<String, RegisteredTarget> targets() {
        return targets;
    }

    List<Fault> faults() {
        return faults;
    }

    private void add(SheetRow row) {
        Long year = row.whole(YEAR);
        String unit = row.text(UNIT);
        Long no = row.whole(NUMBER);
        check(row, year, unit, no);
        String name = row.text(TARGET);
        String measure = row.text(MEASURE);
        BigDecimal planned = row.decimal(PLANNED);
        if (year == null || unit == null || no == null || name == null || measure == null || planned == null) {
            return;
        }
        RegisteredTarget target = new RegisteredTarget(year.intValue(), unit, no.intValue(), name, measure, planned);
        if (targets.putIfAbsent(target.key(), target) != null) {
            faults.add(row.fault(NUMBER, "trùng chỉ tiêu số " + no + " của " + unit + " năm " + year, "Đánh số lại"));
        }
    }

    private void check(SheetRow row, @Nullable Long year, @Nullable String unit, @Nullable Long no) {
        if (year != null && (year < 2000 || year > 2100)) {
            faults.add(row.fault(YEAR, "năm " + year + " không hợp lệ", "Nhập năm thi đua, ví dụ 2026"));
        }
        if (unit != null && !units.contains(unit)) {
            faults.add(row.fault(UNIT, "không có đơn vị mã \"" + unit + "\"", "Dùng mã ở trang Tổ chức"));
        }
        if (no != null && (no < 1 || no > 999)) {
            faults.add(row.fault(NUMBER, "số thứ tự " + no + " không hợp lệ", "Đánh số từ 1"));
        }
    }
}
