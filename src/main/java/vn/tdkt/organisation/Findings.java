package vn.tdkt.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tdkt.sheet.Fault;

/** What is wrong in a workbook and what looks forgotten. */
record Findings(List<Fault> faults, List<Fault> warnings) {

    Findings() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** In the order in which somebody goes through the workbook. */
    static List<Fault> inOrder(List<Fault> found) {
        List<String> sheets = Tables.ALL.stream().map(Table::sheet).toList();
        return found.stream()
                .sorted(Comparator.comparing((Fault fault) -> sheets.indexOf(fault.sheet()))
                        .thenComparing(Fault::row, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    void fault(Entry entry, Field field, String wrong, String todo) {
        faults.add(entry.fault(field, wrong, todo));
    }

    void warning(Entry entry, Field field, String forgotten, String todo) {
        warnings.add(entry.fault(field, forgotten, todo));
    }
}
