package vn.tdkt.sandbox.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbooks that people of the sample send with their papers. */
final class Paperwork {

    /** Criteria with their most points, as many clusters have them; together a hundred. */
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("Thực hiện nhiệm vụ chính trị, chuyên môn", 60),
            new Criterion("Chấp hành chủ trương, pháp luật; xây dựng đơn vị", 20),
            new Criterion("Tổ chức phong trào thi đua, công tác khen thưởng", 20));

    private static final int WHOLE = 100;

    private Paperwork() {}

    static byte[] scoreTable() throws IOException {
        return workbook("Bảng tiêu chí chấm điểm", null);
    }

    /** The points a unit gives itself, shared out over the criteria. */
    static byte[] ownPoints(int total) throws IOException {
        return workbook("Bảng tự chấm điểm", total);
    }

    private static byte[] workbook(String title, @org.jspecify.annotations.Nullable Integer total) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "thi-dua-khen-thuong", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Điểm");
            sheet.value(0, 0, title);
            line(sheet, 1, "Tiêu chí", "Điểm tối đa", "Điểm tự chấm");
            for (int i = 0; i < CRITERIA.size(); i++) {
                Criterion one = CRITERIA.get(i);
                sheet.value(i + 2, 0, one.name());
                sheet.value(i + 2, 1, one.most());
                if (total != null) {
                    sheet.value(
                            i + 2,
                            2,
                            BigDecimal.valueOf((long) one.most() * total).divide(BigDecimal.valueOf(WHOLE)));
                }
            }
            sheet.value(CRITERIA.size() + 2, 0, "Tổng cộng");
            sheet.value(CRITERIA.size() + 2, 1, WHOLE);
            if (total != null) {
                sheet.value(CRITERIA.size() + 2, 2, total);
            }
        }
        return file.toByteArray();
    }

    private static void line(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    private record Criterion(String name, int most) {}
}
