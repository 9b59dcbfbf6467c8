package vn.tdkt.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;

/**
 * Takes the whole organisation from one workbook: first shows what would change, then changes exactly that. Rows that
 * the workbook does not name stay; things end by their last day.
 */
@Component
public class OrganisationImport {

    private final StoredEntries storage;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationImport(StoredEntries storage, ApplicationEventPublisher events, Clock clock) {
        this.storage = storage;
        this.events = events;
        this.clock = clock;
    }

    /** Lists every fault, or what would change; changes nothing. Refuses what is no safe workbook. */
    @Transactional(readOnly = true)
    public Preview preview(byte[] workbook) {
        return plan(workbook).preview();
    }

    /**
     * Stores the difference that was previewed and tells running work of it. Refuses a workbook with faults, and one
     * whose preview is out of date.
     */
    @Transactional
    public Preview apply(byte[] workbook, String token) {
        storage.lock();
        Plan plan = plan(workbook);
        if (!plan.preview().token().equals(token)) {
            throw new Refusal(
                    "Tệp hoặc dữ liệu đang lưu đã khác lúc xem trước: hãy xem lại các thay đổi rồi áp dụng lần nữa.");
        }
        if (!plan.preview().faults().isEmpty()) {
            throw new Refusal("Tệp còn lỗi nên chưa áp dụng được: hãy sửa hết các lỗi đã nêu rồi tải lên lại.");
        }
        storage.write(plan.differences());
        ChangeEvents.of(plan.differences()).forEach(events::publishEvent);
        return plan.preview();
    }

    private Plan plan(byte[] workbook) {
        Findings findings = new Findings();
        Entries wanted = WorkbookEntries.read(workbook, findings);
        Entries stored = storage.read();
        Entries after = wanted.over(stored);
        Rules.check(after, LocalDate.now(clock), findings);
        List<Difference> differences = Difference.between(wanted, stored);
        List<Change> changes = differences.stream().map(Difference::shown).toList();
        Preview preview = new Preview(
                Findings.inOrder(findings.faults()),
                Findings.inOrder(findings.warnings()),
                changes,
                kept(stored, wanted),
                token(workbook, stored));
        return new Plan(preview, differences, after);
    }

    private static List<Preview.Kept> kept(Entries stored, Entries wanted) {
        return Tables.ALL.stream()
                .flatMap(table -> stored.of(table).stream())
                .filter(entry -> !wanted.rows(entry.table()).containsKey(entry.key()))
                .map(entry -> new Preview.Kept(entry.table().sheet(), entry.title()))
                .toList();
    }

    /** Of the file and of all that is stored: either changed, and the preview no longer holds. */
    private static String token(byte[] workbook, Entries stored) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(workbook);
            Tables.ALL.forEach(table -> stored.of(table)
                    .forEach(entry ->
                            digest.update((table.name() + entry.all() + '\n').getBytes(StandardCharsets.UTF_8))));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Plan(Preview preview, List<Difference> differences, Entries after) {}
}
