package vn.tdkt.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import vn.tdkt.Refusal;

/** Reads an uploaded workbook against the forms of its sheets and tells every fault at once. */
public final class WorkbookReader {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private WorkbookReader() {}

    /** Refuses what is no safe workbook; anything wrong inside a safe one is a fault of the reading. */
    public static Reading read(byte[] upload, List<SheetForm> forms) {
        byte[] admitted = WorkbookGate.admit(upload);
        List<Fault> faults = new ArrayList<>();
        Map<String, List<SheetRow>> sheets = new HashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(admitted), WITH_FORMATS)) {
            for (SheetForm form : forms) {
                find(workbook, form.name())
                        .ifPresentOrElse(
                                sheet -> sheets.put(form.name(), new SheetReader(form, faults).read(sheet)),
                                () -> faults.add(missing(form)));
            }
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal("Không đọc được tệp Excel này: hãy mở bằng Excel, lưu lại dạng .xlsx rồi tải lên lại.");
        }
        return new Reading(sheets, faults);
    }

    private static Optional<Sheet> find(ReadableWorkbook workbook, String name) {
        return workbook.getSheets()
                .filter(sheet -> CellText.clean(sheet.getName()).equals(name))
                .findFirst();
    }

    private static Fault missing(SheetForm form) {
        return new Fault(form.name(), null, null, "tệp thiếu trang này", "Thêm trang có tên đúng như vậy");
    }
}
