package vn.tdkt.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.difficulty.Difficulties;
import vn.tdkt.difficulty.DifficultyRows;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Reader;
import vn.tdkt.platform.CurrentPerson;

/** The page "Vướng mắc": reported with an obligation, answered by Sở Nội vụ, published if it wishes. */
@RestController
@RequestMapping("/camunda/api/tdkt")
class DifficultyPage {

    private final Difficulties difficulties;
    private final DifficultyRows rows;
    private final DifficultyDeeds deeds;
    private final ReadRights rights;
    private final CurrentPerson current;
    private final Cycles cycles;
    private final Kinds kinds;

    DifficultyPage(
            Difficulties difficulties,
            DifficultyRows rows,
            DifficultyDeeds deeds,
            ReadRights rights,
            CurrentPerson current,
            Cycles cycles,
            Kinds kinds) {
        this.difficulties = difficulties;
        this.rows = rows;
        this.deeds = deeds;
        this.rights = rights;
        this.current = current;
        this.cycles = cycles;
        this.kinds = kinds;
    }

    @GetMapping("/difficulties")
    Found find(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "0") int page) {
        current.person();
        return new Found(
                deeds.mayAnswer(),
                cycles.openedYears(),
                DifficultyRows.PAGE_SIZE,
                shown(rows.page(reader(), year, open, page)));
    }

    @GetMapping("/obligations/{id}/difficulties")
    About about(@PathVariable long id) {
        rights.requireReadable(id);
        return new About(deeds.mayReport(id), shown(rows.about(id, reader())));
    }

    @Transactional
    @PostMapping("/obligations/{id}/difficulties")
    Reported report(@PathVariable long id, @RequestBody Text text) {
        return new Reported(difficulties.report(
                id, deeds.requireAsker(id), text.text(), current.person().account()));
    }

    @PostMapping("/difficulties/{id}/pass-on")
    void passOn(@PathVariable long id, @RequestBody Text text) {
        difficulties.passOn(id, text.text(), deeds.requireAnswerer());
    }

    @PostMapping("/difficulties/{id}/answer")
    void answer(@PathVariable long id, @RequestBody Text text) {
        difficulties.answer(id, text.text(), deeds.requireAnswerer());
    }

    @PostMapping("/difficulties/{id}/publish")
    void publish(@PathVariable long id, @RequestBody Text text) {
        deeds.requireAnswerer();
        difficulties.publish(id, text.text());
    }

    @PostMapping("/difficulties/{id}/unpublish")
    void withdrawPublished(@PathVariable long id) {
        deeds.requireAnswerer();
        difficulties.withdrawPublished(id);
    }

    /** Administrators keep the system; what offices ask is not theirs to read. */
    private Reader reader() {
        return Reader.in(current.groups());
    }

    private List<Shown> shown(List<DifficultyRows.Row> found) {
        return found.stream()
                .map(row -> new Shown(row, kinds.named(row.kind()).name() + " " + row.year()))
                .toList();
    }

    /** @param answers whether the person answers difficulties */
    record Found(boolean answers, List<Integer> years, int pageSize, List<Shown> rows) {}

    /** @param mayReport whether the person owes or receives the obligation */
    record About(boolean mayReport, List<Shown> rows) {}

    /** @param what the kind of obligation in words */
    record Shown(DifficultyRows.Row difficulty, String what) {}

    record Reported(long id) {}

    record Text(@Nullable String text) {}
}
