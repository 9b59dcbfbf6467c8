package vn.tdkt.sandbox;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.WorkbookWriter;

/**
 * Makes the registered targets of the sample province from its lists: a unit has those for all, for its kind, for its
 * cluster and its own. Run it after changing a list, and commit the workbook.
 */
public final class SampleTargetsWorkbook {

    static final Path FILE = Path.of("src/main/resources/sample/targets-2026.xlsx");

    private static final List<String> HEADINGS =
            List.of("Năm", "Mã đơn vị", "TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch");
    private static final String DISSOLVED = "X66";

    private SampleTargetsWorkbook() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(FILE, bytes());
    }

    static byte[] bytes() {
        List<List<String>> targets = Listed.in("targets.txt");
        List<List<Object>> rows = new ArrayList<>();
        Listed.in("units.txt").stream()
                .filter(unit -> !unit.get(1).equals(DISSOLVED))
                .forEach(unit -> register(unit, targets, rows));
        return WorkbookWriter.write(List.of(new FilledSheet("Chỉ tiêu đăng ký", HEADINGS, rows)));
    }

    private static void register(List<String> unit, List<List<String>> targets, List<List<Object>> rows) {
        String code = unit.get(1);
        Set<String> itsOwn = Set.of("ALL", unit.get(0), code, unit.get(5));
        int no = 1;
        for (List<String> target : targets) {
            if (itsOwn.contains(target.get(0))) {
                rows.add(List.of(2026, code, no++, target.get(1), target.get(2), planned(code, target)));
            }
        }
    }

    /** Between least and most, always the same for a unit and target. */
    private static BigDecimal planned(String unit, List<String> target) {
        BigDecimal least = new BigDecimal(target.get(3));
        BigDecimal step = new BigDecimal(target.get(5));
        int steps = new BigDecimal(target.get(4)).subtract(least).divide(step).intValue();
        int chosen = Math.floorMod((unit + target.get(1)).hashCode(), steps + 1);
        return least.add(step.multiply(BigDecimal.valueOf(chosen)));
    }
}
