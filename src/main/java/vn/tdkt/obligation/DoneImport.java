package vn.tdkt.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.organisation.Preview;

/**
 * Takes in, from a workbook, what was done before the office worked with the system: first shows what would change, then
 * records exactly that. No mail is written and nobody keeps a task.
 */
@Component
public class DoneImport {

    private final OwedRows rows;
    private final OutsideRecords records;
    private final Kinds kinds;
    private final Clock clock;

    DoneImport(OwedRows rows, OutsideRecords records, Kinds kinds, Clock clock) {
        this.rows = rows;
        this.records = records;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** What is still owed in the year, to be filled in where it was done. */
    @Transactional(readOnly = true)
    public byte[] workbook(int year) {
        return DoneSheet.write(
                rows.ofYear(year).stream()
                        .filter(row -> row.recordable() && row.waited())
                        .toList(),
                this::what);
    }

    /** Lists every fault, or what would be recorded; changes nothing. Refuses what is no safe workbook. */
    @Transactional(readOnly = true)
    public Preview preview(int year, byte[] workbook) {
        return plan(year, workbook).preview();
    }

    /** Records what was previewed. Refuses a workbook with faults, and one whose preview is out of date. */
    @Transactional
    public Preview apply(int year, byte[] workbook, String token, String account) {
        rows.lock(year);
        DonePlan plan = plan(year, workbook);
        plan.preview().refuseUnlessSeen(token);
        plan.topDown().forEach((id, done) -> records.onBehalf(id, done, account));
        return plan.preview();
    }

    private DonePlan plan(int year, byte[] workbook) {
        List<OwedRow> owed = rows.ofYear(year);
        DoneSheet sheet = DoneSheet.read(workbook, owed, year, LocalDate.now(clock));
        String token = Preview.tokenOf(workbook, owed.stream().map(OwedRow::toString));
        return new DonePlan(owed, sheet, this::what, token);
    }

    private String what(OwedRow row) {
        return kinds.named(row.kind()).name();
    }
}
