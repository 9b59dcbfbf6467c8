package vn.tdkt.desk;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.Refusal;
import vn.tdkt.organisation.Person;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.process.TaskSheet;
import vn.tdkt.process.Tasks;

/** What the forms in Tasklist read and keep; the engine's authorizations decide who sees a task. */
@RestController
@RequestMapping("/camunda/api/tdkt/task/{task}")
class TaskController {

    private static final int LONGEST_DRAFT = 1_000_000;

    private final Tasks tasks;
    private final Drafts drafts;
    private final Background background;
    private final CurrentPerson current;

    TaskController(Tasks tasks, Drafts drafts, Background background, CurrentPerson current) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.background = background;
        this.current = current;
    }

    @GetMapping("/sheet")
    Sheet sheet(@PathVariable String task) {
        Person person = current.person();
        TaskSheet sheet = tasks.sheet(task, person);
        return new Sheet(
                sheet,
                sheet.assignee() != null && sheet.assignee().equals(person.account()),
                background.of(sheet.obligation()),
                drafts.of(task, person.account()).orElse(null));
    }

    /** Refuses whoever did not take the task: Tasklist's grey overlay alone stops nobody. */
    @PutMapping("/draft")
    void saveDraft(@PathVariable String task, @RequestBody JsonNode answer) {
        Person person = current.person();
        if (!person.account().equals(tasks.assignee(task))) {
            throw new Refusal("Việc này chưa do bạn nhận nên không lưu nháp được; hãy bấm “Nhận việc”.");
        }
        String text = answer.toString();
        if (text.length() > LONGEST_DRAFT) {
            throw new Refusal("Nội dung nháp quá dài; hãy rút gọn hoặc đính kèm tệp Word.");
        }
        drafts.save(task, person.account(), text);
    }

    /**
     * @param mine whether the person took this task
     * @param draft what the person typed last, null without
     */
    record Sheet(
            TaskSheet task,
            boolean mine,
            Background.About about,
            @Nullable @JsonRawValue String draft) {}
}
