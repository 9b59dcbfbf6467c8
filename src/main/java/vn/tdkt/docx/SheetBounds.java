package vn.tdkt.docx;

import java.util.Set;
import org.xml.sax.Attributes;
import vn.tdkt.Refusal;

/** How much one part of a workbook may hold: what Excel itself writes is within, what would choke a reader is not. */
final class SheetBounds {

    /** Of one cell; Excel ends at 32,767. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_CELLS = 2_000_000;
    private static final Set<String> CELLS = Set.of("c", "si");

    private boolean inCell;
    private int length;
    private int rows;
    private int cells;

    void start(String element, Attributes attributes) {
        if (CELLS.contains(element)) {
            inCell = true;
            length = 0;
            refuseIf(++cells > MOST_CELLS);
        }
        refuseIf(element.equals("row") && ++rows > MOST_ROWS);
        refuseIf(element.equals("sst") && (isLarge(attributes, "count") || isLarge(attributes, "uniqueCount")));
    }

    void text(int more) {
        length += inCell ? more : 0;
        if (length > LONGEST_TEXT) {
            throw new Refusal("Bảng tính có ô dài quá 32.767 chữ: hãy rút gọn ô đó, lưu lại rồi tải lên.");
        }
    }

    void end(String element) {
        inCell = inCell && !CELLS.contains(element);
    }

    /** A reader makes room for what is announced. */
    private static boolean isLarge(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value != null && (value.length() > 7 || value.startsWith("-") || !value.matches("\\d+"));
    }

    private static void refuseIf(boolean tooMuch) {
        if (tooMuch) {
            throw new Refusal("Bảng tính khai quá nhiều dòng hoặc ô nên không an toàn:"
                    + " hãy xóa các dòng thừa ở cuối trang, lưu lại rồi tải lên.");
        }
    }
}
