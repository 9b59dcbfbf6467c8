package vn.tdkt.desk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.process.Tasks;
import vn.tdkt.report.Summaries;

/** Measures a summary while it is typed, in the way that decides when it is handed in. */
@RestController
@RequestMapping("/camunda/api/tdkt/task/{task}/summary-length")
class SummaryLength {

    private final Tasks tasks;
    private final Summaries summaries;
    private final CurrentPerson current;

    SummaryLength(Tasks tasks, Summaries summaries, CurrentPerson current) {
        this.tasks = tasks;
        this.summaries = summaries;
        this.current = current;
    }

    @PostMapping
    Summaries.Length measure(@PathVariable String task, @RequestBody Typed typed) {
        tasks.refuseUnlessTakenBy(task, current.person());
        return summaries.length(tasks.obligation(task), Objects.requireNonNullElse(typed.text(), ""), typed.fileId());
    }

    /** @param fileId the Word file in place of the text, null for none */
    record Typed(@Nullable String text, @Nullable Long fileId) {}
}
