package vn.tdkt.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.Refusal;
import vn.tdkt.document.Attachments;
import vn.tdkt.organisation.Person;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.Download;
import vn.tdkt.process.HeldTasks;
import vn.tdkt.process.TaskSheet;
import vn.tdkt.process.Tasks;
import vn.tdkt.report.ChasingLetters;
import vn.tdkt.report.ReportFiles;

/** What the forms in Tasklist read and keep; the engine's authorizations decide who sees a task. */
@RestController
@RequestMapping("/camunda/api/tdkt/task/{task}")
class TaskController {

    private static final int LONGEST_DRAFT = 1_000_000;

    private final Tasks tasks;
    private final HeldTasks held;
    private final Drafts drafts;
    private final Background background;
    private final Attachments attachments;
    private final ReportFiles files;
    private final ChasingLetters chasing;
    private final CurrentPerson current;

    TaskController(
            Tasks tasks,
            HeldTasks held,
            Drafts drafts,
            Background background,
            Attachments attachments,
            ReportFiles files,
            ChasingLetters chasing,
            CurrentPerson current) {
        this.chasing = chasing;
        this.attachments = attachments;
        this.files = files;
        this.tasks = tasks;
        this.held = held;
        this.drafts = drafts;
        this.background = background;
        this.current = current;
    }

    @GetMapping("/sheet")
    TaskPaper sheet(@PathVariable String task) {
        Person person = current.person();
        TaskSheet sheet = tasks.sheet(task, person);
        return TaskPaper.of(
                sheet,
                person,
                background.of(sheet.obligation()),
                draft(task, person),
                files.knownTo(person.account(), sheet.obligation()),
                held.absentHolder(sheet, person) != null);
    }

    /** Somebody else's draft passes only to who may work on the task: Sở Nội vụ sees every task and no draft. */
    private @Nullable Draft draft(String task, Person person) {
        return drafts.of(task, person.account())
                .filter(draft -> draft.isOf(person.account()) || tasks.mayWorkOn(task, person))
                .orElse(null);
    }

    @PutMapping("/draft")
    void saveDraft(@PathVariable String task, @RequestBody JsonNode answer) {
        Person person = current.person();
        tasks.refuseUnlessTakenBy(task, person);
        String text = answer.toString();
        if (text.length() > LONGEST_DRAFT) {
            throw new Refusal("Nội dung nháp quá dài; hãy rút gọn hoặc đính kèm tệp Word.");
        }
        drafts.save(task, person.account(), text);
    }

    @PostMapping("/files")
    UploadedFile attach(@PathVariable String task, @RequestParam MultipartFile file) throws IOException {
        Person person = current.person();
        tasks.refuseUnlessTakenBy(task, person);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return UploadedFile.of(attachments.attach(tasks.obligation(task), name, file.getBytes(), person.account()));
    }

    /** Tasklist's own way back would also let a task be handed to somebody else. */
    @PostMapping("/return")
    void giveBack(@PathVariable String task) {
        held.giveBack(task, current.person());
    }

    /** What somebody absent had taken. */
    @PostMapping("/take-over")
    void takeOver(@PathVariable String task) {
        held.takeOver(task, current.person());
    }

    /** The document as it would be drafted from what the person typed so far, to be finished in Word. */
    @GetMapping("/preview.docx")
    ResponseEntity<byte[]> preview(@PathVariable String task) {
        Person person = current.person();
        tasks.refuseUnlessTakenBy(task, person);
        Draft draft = draft(task, person);
        return Download.word("Bản thảo.docx", tasks.preview(task, person, draft == null ? null : draft.answer()));
    }

    /** To those who have not reported yet to whoever follows them here. */
    @GetMapping("/chasing-letter.docx")
    ResponseEntity<byte[]> chasingLetter(@PathVariable String task) {
        Person person = current.person();
        tasks.refuseUnlessTakenBy(task, person);
        return Download.word("Công văn đôn đốc.docx", chasing.of(tasks.obligation(task), person));
    }
}
