package vn.tdkt.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Reads one cell as the type of its column, whichever way it was typed. */
final class CellReader {

    private static final int LONGEST_WHOLE = 18;
    /** Excel itself writes no longer one; a forged one would come back in every sentence about it. */
    private static final int LONGEST_TEXT = 32_767;

    private CellReader() {}

    static CellValue read(ColumnType type, @Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return CellValue.EMPTY;
        }
        if (cell.getType() == CellType.ERROR) {
            return CellValue.wrong("ô có lỗi công thức " + raw(cell), "Sửa công thức hoặc gõ thẳng giá trị");
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : raw(cell);
        if (text.length() > LONGEST_TEXT) {
            return CellValue.wrong("ô dài quá 32.767 chữ", "Rút gọn nội dung ô");
        }
        String typed = CellText.clean(text);
        return typed.isEmpty() ? CellValue.EMPTY : read(type, cell, typed);
    }

    private static CellValue read(ColumnType type, Cell cell, String typed) {
        return switch (type) {
            case TEXT -> text(cell, typed);
            case DATE -> date(cell, typed);
            case DECIMAL -> number(cell, typed).map(CellValue::of).orElseGet(() -> noNumber(typed));
            case WHOLE -> number(cell, typed).map(CellReader::whole).orElseGet(() -> noNumber(typed));
        };
    }

    private static CellValue text(Cell cell, String typed) {
        if (cell.getType() != CellType.NUMBER) {
            return CellValue.of(typed);
        }
        return isDate(cell)
                ? CellValue.wrong("ô này cần chữ nhưng đang là ngày", "Định dạng ô là Văn bản rồi gõ lại")
                : CellValue.of(TypedNumber.tidy(cell.asNumber()).toPlainString());
    }

    private static CellValue date(Cell cell, String typed) {
        Optional<LocalDate> date = cell.getType() == CellType.NUMBER
                ? Optional.of(cell.asDate().toLocalDate()).filter(TypedDate::plausible)
                : TypedDate.read(typed);
        return date.map(CellValue::of)
                .orElseGet(() -> CellValue.wrong(
                        "\"" + typed + "\" không phải là ngày", "Gõ ngày dạng ngày/tháng/năm, ví dụ 01/07/2025"));
    }

    private static Optional<BigDecimal> number(Cell cell, String typed) {
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? Optional.empty() : Optional.of(TypedNumber.tidy(cell.asNumber()));
            case FORMULA -> formulaResult(typed);
            default -> TypedNumber.read(typed);
        };
    }

    private static Optional<BigDecimal> formulaResult(String result) {
        try {
            return Optional.of(TypedNumber.tidy(new BigDecimal(result)));
        } catch (NumberFormatException text) {
            return TypedNumber.read(result);
        }
    }

    private static CellValue whole(BigDecimal number) {
        boolean fits = number.stripTrailingZeros().scale() <= 0 && number.precision() <= LONGEST_WHOLE;
        return fits ? CellValue.of(number.longValue()) : CellValue.wrong("số phải là số nguyên", "Bỏ phần thập phân");
    }

    private static CellValue noNumber(String typed) {
        return CellValue.wrong("\"" + typed + "\" không phải là số", "Chỉ gõ số, phần thập phân sau dấu phẩy");
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }

    private static String raw(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }
}
