package vn.tdkt.board;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.obligation.Reader;
import vn.tdkt.platform.CurrentPerson;

/** "Tiến độ và thời hạn": how a year stands, of everything the person answers for or watches. */
@RestController
@RequestMapping("/camunda/api/tdkt/board")
class BoardPage {

    private final Boards boards;
    private final CurrentPerson current;
    private final Clock clock;

    BoardPage(Boards boards, CurrentPerson current, Clock clock) {
        this.boards = boards;
        this.current = current;
        this.clock = clock;
    }

    /** Of this calendar year when none is named. What the person may not see is as if it were not there. */
    @GetMapping
    Board show(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String light,
            @RequestParam(defaultValue = "0") int page) {
        int asked = year == null ? LocalDate.now(clock).getYear() : year;
        return boards.of(Reader.seeing(current.groups()), new Wanted(asked, cluster, unit, kind, light), page);
    }
}
