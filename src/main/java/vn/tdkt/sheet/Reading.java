package vn.tdkt.sheet;

import java.util.List;
import java.util.Map;

/**
 * What was read from a workbook: the filled rows of every known sheet, and every fault of form. Cells with a fault are
 * empty in their row.
 */
public record Reading(Map<String, List<SheetRow>> sheets, List<Fault> faults) {

    public List<SheetRow> rows(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }
}
