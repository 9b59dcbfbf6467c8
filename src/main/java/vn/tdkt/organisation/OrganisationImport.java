package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

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
     * What somebody sees who looks while the workbook's changes are stored; afterwards everything is as it was, and
     * nobody was told. The same as now when the workbook has faults.
     */
    @Transactional
    public <T> T foresee(byte[] workbook, Supplier<T> look) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        storage.lock();
        Plan plan = plan(workbook);
        if (plan.preview().faults().isEmpty()) {
            storage.write(plan.differences());
        }
        return look.get();
    }

    /** The last of the days on which a change of the workbook begins to hold, null when it changes nothing. */
    @Transactional(readOnly = true)
    public @Nullable LocalDate holdsFrom(byte[] workbook) {
        return plan(workbook).differences().stream()
                .flatMap(difference -> difference.days())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Stores the difference that was previewed and tells running work of it. Refuses a workbook with faults, and one
     * whose preview is out of date.
     */
    @Transactional
    public Preview apply(byte[] workbook, String token) {
        storage.lock();
        Plan plan = plan(workbook);
        plan.preview().refuseUnlessSeen(token);
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
                Preview.tokenOf(workbook, texts(stored)));
        return new Plan(preview, differences, after);
    }

    private static List<Preview.Kept> kept(Entries stored, Entries wanted) {
        return Tables.ALL.stream()
                .flatMap(table -> stored.of(table).stream())
                .filter(entry -> !wanted.rows(entry.table()).containsKey(entry.key()))
                .map(entry -> new Preview.Kept(entry.table().sheet(), entry.title()))
                .toList();
    }

    private static Stream<String> texts(Entries stored) {
        return Tables.ALL.stream().flatMap(table -> stored.of(table).stream().map(entry -> table.name() + entry.all()));
    }

    private record Plan(Preview preview, List<Difference> differences, Entries after) {}
}
