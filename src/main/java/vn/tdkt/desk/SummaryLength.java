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
import vn.tdkt.report.SummaryPages;

/** Estimates a summary while it is typed; a Word file in its place is printed and measured, as when it is handed in. */
@RestController
@RequestMapping("/camunda/api/tdkt/task/{task}/summary-length")
class SummaryLength {

    private final Tasks tasks;
    private final Summaries summaries;
    private final SummaryPages pages;
    private final CurrentPerson current;

    SummaryLength(Tasks tasks, Summaries summaries, SummaryPages pages, CurrentPerson current) {
        this.pages = pages;
        this.tasks = tasks;
        this.summaries = summaries;
        this.current = current;
    }

    @PostMapping
    Summaries.Length measure(@PathVariable String task, @RequestBody Typed typed) {
        tasks.refuseUnlessTakenBy(task, current.person());
        long obligation = tasks.obligation(task);
        String text = Objects.requireNonNullElse(typed.text(), "");
        if (typed.fileId() != null) {
            pages.measure(obligation, text, typed.fileId(), current.person().account());
        }
        return summaries.length(obligation, text, typed.fileId());
    }

    /** @param fileId the Word file in place of the text, null for none */
    record Typed(@Nullable String text, @Nullable Long fileId) {}
}
