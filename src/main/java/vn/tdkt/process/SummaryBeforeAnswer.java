package vn.tdkt.process;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.platform.BeforeAnswer;
import vn.tdkt.report.Summaries;
import vn.tdkt.report.SummaryPages;
import vn.tdkt.report.UnitReportAnswer;

/** Prints a summary and refuses one that is too long, before the report that it goes with is handed in. */
@Component
class SummaryBeforeAnswer implements BeforeAnswer {

    private static final String FIELD = "\"summary";
    private static final String FORM = "prepare-unit-report";

    private final Tasks tasks;
    private final TypedAnswers answers;
    private final SummaryPages pages;
    private final Summaries summaries;

    SummaryBeforeAnswer(Tasks tasks, TypedAnswers answers, SummaryPages pages, Summaries summaries) {
        this.tasks = tasks;
        this.answers = answers;
        this.pages = pages;
        this.summaries = summaries;
    }

    @Override
    public void look(String task, String account, String answer) {
        if (!answer.contains(FIELD)) {
            return;
        }
        UnitReportAnswer report = read(answer);
        if (report.outside() == null && hasSummary(report) && isFor(task, account)) {
            long obligation = tasks.obligation(task);
            pages.measure(obligation, report.summary(), report.summaryFileId(), account);
            Summaries.Length length = summaries.length(obligation, report.summary(), report.summaryFileId());
            if (length.tooLong()) {
                throw new Refusal(length.sentence());
            }
        }
    }

    private static boolean hasSummary(UnitReportAnswer report) {
        return report.summaryFileId() != null || !report.summary().isBlank();
    }

    private UnitReportAnswer read(String answer) {
        return answers.readTyped(answer, UnitReportAnswer.class);
    }

    /** Whoever may not answer hears so from the engine. */
    private boolean isFor(String task, String account) {
        try {
            return FORM.equals(tasks.form(task)) && account.equals(tasks.assignee(task));
        } catch (NoSuchElementException gone) {
            return false;
        }
    }
}
