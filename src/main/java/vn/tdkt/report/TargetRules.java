package vn.tdkt.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;
import vn.tdkt.report.TargetRegistrations.Row;

/** What is wrong with a table of targets, row by row. */
final class TargetRules {

    private static final int MOST = 200;
    private static final int LONGEST = 500;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");
    private static final int DECIMALS = 6;

    private TargetRules() {}

    static void refuseFaults(List<Row> rows) {
        if (rows.isEmpty()) {
            throw new Refusal("Chưa có chỉ tiêu nào; hãy nhập ít nhất một chỉ tiêu.");
        }
        if (rows.size() > MOST) {
            throw new Refusal("Bảng có " + rows.size() + " chỉ tiêu, nhiều nhất là " + MOST + "; hãy gộp lại.");
        }
        List<String> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            List<String> wrong = faults(row);
            if (row.name() != null
                    && !row.name().isBlank()
                    && !names.add(row.name().strip().toLowerCase(Locale.ROOT))) {
                wrong.add("trùng tên với dòng trên");
            }
            if (!wrong.isEmpty()) {
                faults.add("dòng " + (place + 1) + " " + String.join(", ", wrong));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal("Bảng chỉ tiêu chưa đúng, hãy sửa: " + String.join("; ", faults) + ".");
        }
    }

    private static List<String> faults(Row row) {
        List<String> wrong = new ArrayList<>();
        text(row.name(), "tên chỉ tiêu", wrong);
        text(row.measure(), "đơn vị tính", wrong);
        BigDecimal planned = row.planned();
        if (planned == null) {
            wrong.add("thiếu kế hoạch hoặc kế hoạch không phải là số");
        } else if (planned.abs().compareTo(LARGEST) >= 0
                || planned.stripTrailingZeros().scale() > DECIMALS) {
            wrong.add("có kế hoạch quá lớn hoặc quá nhiều số lẻ");
        }
        return wrong;
    }

    private static void text(@Nullable String text, String what, List<String> wrong) {
        if (text == null || text.isBlank()) {
            wrong.add("thiếu " + what);
        } else if (text.length() > LONGEST) {
            wrong.add("có " + what + " dài quá " + LONGEST + " ký tự");
        }
    }
}
