package vn.tdkt.board;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.obligation.Reader;
import vn.tdkt.platform.CurrentPerson;

/** What Cockpit shows beside an instance and a model. */
@RestController
@RequestMapping("/camunda/api/tdkt/board")
class BoardProcessPage {

    private final BoardProcesses processes;
    private final BoardWords words;
    private final CurrentPerson current;

    BoardProcessPage(BoardProcesses processes, BoardWords words, CurrentPerson current) {
        this.processes = processes;
        this.words = words;
        this.current = current;
    }

    /** The obligation and what feeds it; empty for one the person may not see. */
    @GetMapping("/obligations/{id}")
    Board.Listed around(@PathVariable long id) {
        return listed(processes.around(reader(), id));
    }

    /** What moves in that model now; empty for an unknown one. */
    @GetMapping("/models/{model}")
    Model model(@PathVariable String model) {
        Reader reader = reader();
        return new Model(processes.steps(reader, model), listed(processes.ofModel(reader, model)));
    }

    private Reader reader() {
        return Reader.seeing(current.groups());
    }

    private Board.Listed listed(List<Standing.Line> lines) {
        return new Board.Listed(
                lines.isEmpty() ? 0 : lines.get(0).found(),
                BoardRows.PAGE_SIZE,
                lines.stream().map(words::line).toList());
    }

    record Model(List<BoardProcesses.Step> steps, Board.Listed obligations) {}
}
