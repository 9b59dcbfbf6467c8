package vn.tdkt.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.reminder.Calls;
import vn.tdkt.reminder.Chaser;
import vn.tdkt.reminder.LateList;
import vn.tdkt.reminder.LateRow;
import vn.tdkt.reminder.Pasted;
import vn.tdkt.reminder.RemindNow;

/** The page "Đôn đốc": what is late, whom to call, the words to paste, calls and promises, remind now. */
@RestController
@RequestMapping("/camunda/api/tdkt/chase")
class ChasePage {

    private final ChaseRights rights;
    private final LateList late;
    private final Pasted pasted;
    private final Calls calls;
    private final RemindNow now;
    private final Kinds kinds;
    private final CurrentPerson current;

    ChasePage(
            ChaseRights rights,
            LateList late,
            Pasted pasted,
            Calls calls,
            RemindNow now,
            Kinds kinds,
            CurrentPerson current) {
        this.rights = rights;
        this.late = late;
        this.pasted = pasted;
        this.calls = calls;
        this.now = now;
        this.kinds = kinds;
        this.current = current;
    }

    @GetMapping
    Page list() {
        LateList.Late found = late.of(rights.chaser());
        return new Page(
                found.rows().stream()
                        .map(row -> new Row(
                                row,
                                row.title() == null ? kinds.named(row.kind()).name() : row.title()))
                        .toList(),
                found.untold(),
                toOnes(found.rows()),
                toGroups(found.rows()),
                calls.made(rights.chaser()).stream()
                        .map(call -> new CallRow(
                                call,
                                kinds.named(call.kind()).name(),
                                call.promise().label()))
                        .toList());
    }

    /** Whom the person chases; nobody for many. */
    @GetMapping("/rights")
    Chaser rights() {
        return rights.asAnybody();
    }

    /** What {@link #remind} would do about that one; of what the person may not chase nothing. */
    @GetMapping("/{id}/reach")
    RemindNow.Reach reachOf(@PathVariable long id) {
        return now.reachOf(id, rights.asAnybody());
    }

    /** As {@link #reachOf}, about all that is late in a cluster. */
    @GetMapping("/reach")
    RemindNow.Reach reachIn(@RequestParam int year, @RequestParam String cluster) {
        return now.reachIn(cluster, year, rights.asAnybody());
    }

    /** Reminds at once of these; the person has confirmed it on the page. */
    @PostMapping("/remind")
    Reminded remind(@RequestBody Wanted wanted) {
        Set<Long> ids = wanted.obligations() == null ? Set.of() : Set.copyOf(wanted.obligations());
        return new Reminded(now.of(ids, rights.chaser(), current.person().account()));
    }

    @PostMapping("/{id}/calls")
    void note(@PathVariable long id, @RequestBody Typed typed) {
        calls.note(
                id,
                rights.chaser(),
                new Calls.Call(typed.spokeTo(), typed.promised(), typed.note()),
                current.person().account());
    }

    private Map<String, String> toOnes(List<LateRow> rows) {
        return grouped(rows).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> pasted.toOne(one.getKey(), one.getValue()), (a, b) -> a));
    }

    private static Map<String, List<LateRow>> grouped(List<LateRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(LateRow::debtorName, LinkedHashMap::new, Collectors.toList()));
    }

    private Map<String, String> toGroups(List<LateRow> rows) {
        Map<String, List<LateRow>> clusters = rows.stream()
                .filter(row ->
                        row.debtorKind() == PartyKind.UNIT && !row.cluster().isEmpty())
                .collect(Collectors.groupingBy(LateRow::receiverName));
        return clusters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> pasted.toGroup(one.getKey(), one.getValue())));
    }

    /** One that is late. */
    record Row(LateRow late, String what) {}

    /** One call that was made, in words. */
    record CallRow(Calls.Made call, String what, String promiseLabel) {}

    /**
     * Everything the page shows.
     *
     * @param untold how many are late of which their own leader was not told yet
     * @param toOnes words to paste, by who owes
     * @param toGroups words to paste, by name of the cluster
     */
    record Page(
            List<Row> rows,
            int untold,
            Map<String, String> toOnes,
            Map<String, String> toGroups,
            List<CallRow> calls) {}

    /** Which obligations. */
    record Wanted(@Nullable List<Long> obligations) {}

    /** To how many people it goes. */
    record Reminded(int people) {}

    /** What is typed of a call. */
    record Typed(
            @Nullable String spokeTo,
            @Nullable LocalDate promised,
            @Nullable String note) {}
}
