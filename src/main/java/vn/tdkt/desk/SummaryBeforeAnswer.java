package vn.tdkt.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.platform.BeforeAnswer;
import vn.tdkt.process.Tasks;
import vn.tdkt.report.Summaries;
import vn.tdkt.report.SummaryPages;

/** Prints a summary and refuses one that is too long, before the report that it goes with is handed in. */
@Component
class SummaryBeforeAnswer implements BeforeAnswer {

    private static final String TEXT = "summary";
    private static final String FILE = "summaryFileId";
    private static final String FORM = "prepare-unit-report";

    private final Tasks tasks;
    private final ObjectMapper json;
    private final SummaryPages pages;
    private final Summaries summaries;

    SummaryBeforeAnswer(Tasks tasks, ObjectMapper json, SummaryPages pages, Summaries summaries) {
        this.tasks = tasks;
        this.json = json;
        this.pages = pages;
        this.summaries = summaries;
    }

    @Override
    public void look(String task, String account, String answer) {
        JsonNode report = read(answer);
        String text = report.path(TEXT).asText("");
        Long file =
                report.path(FILE).canConvertToLong() ? (Long) report.path(FILE).longValue() : null;
        boolean summed = !text.isBlank() || file != null;
        if (summed && !report.hasNonNull("outside") && isFor(task, account)) {
            refuseLong(tasks.obligation(task), text, file, account);
        }
    }

    private void refuseLong(long obligation, String text, @Nullable Long file, String account) {
        pages.measure(obligation, text, file, account);
        Summaries.Length length = summaries.length(obligation, text, file);
        if (length.tooLong()) {
            throw new Refusal(length.sentence());
        }
    }

    /** What cannot be read is refused where it is read for good. */
    private JsonNode read(String answer) {
        try {
            return answer.contains("\"" + TEXT) ? json.readTree(answer) : MissingNode.getInstance();
        } catch (JsonProcessingException malformed) {
            return MissingNode.getInstance();
        }
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
