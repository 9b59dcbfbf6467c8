package vn.tdkt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.WorkbookWriter;

/** The sheet "Việc đã làm" as an office fills it. */
public final class DoneWorkbook {

    private static final List<String> HEADINGS = List.of(
            "Số việc",
            "Việc",
            "Mã",
            "Đơn vị, cụm, khối",
            "Hạn",
            "Ngày thực hiện",
            "Cách",
            "Ai thực hiện",
            "Số ký hiệu",
            "Ghi chú");

    private DoneWorkbook() {}

    @SafeVarargs
    public static byte[] of(List<@Nullable Object>... rows) {
        return WorkbookWriter.write(List.of(new FilledSheet("Việc đã làm", HEADINGS, Arrays.asList(rows))));
    }

    public static List<@Nullable Object> row(long id, String code, String on, String way, @Nullable String who) {
        return Arrays.asList(id, "Báo cáo", code, "Tên", null, LocalDate.parse(on), way, who, "12/BC", null);
    }
}
