package vn.tdkt.desk;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.document.Attachment;
import vn.tdkt.organisation.Person;
import vn.tdkt.process.TaskSheet;

/**
 * What a form in Tasklist shows: the task, what lies behind it, what the person typed, the files attached so far.
 *
 * @param step name of the form
 * @param mine whether the person took this task
 * @param draft what the person typed last, or somebody else who worked on it; null without
 * @param draftOf whose draft it is, null for the person's own
 * @param takenByAbsent whether somebody holds it for whom the person stands in, and may take it over
 * @param data what the step itself shows
 */
record TaskPaper(
        String taskId,
        String step,
        String name,
        boolean mine,
        @JsonUnwrapped Background.About about,
        @Nullable @JsonRawValue String draft,
        @Nullable Typed draftOf,
        List<UploadedFile> files,
        boolean takenByAbsent,
        Object data) {

    static TaskPaper of(
            TaskSheet task,
            Person person,
            Background.About about,
            @Nullable Draft draft,
            List<Attachment> files,
            boolean takenByAbsent) {
        return new TaskPaper(
                task.taskId(),
                task.form(),
                task.name(),
                person.account().equals(task.assignee()),
                about,
                draft == null ? null : draft.answer(),
                draft == null || draft.isOf(person.account()) ? null : new Typed(draft.who(), draft.savedAt()),
                files.stream().map(UploadedFile::of).toList(),
                takenByAbsent,
                task.data());
    }

    /** Who typed a draft, and when it was saved. */
    record Typed(String who, Instant at) {}
}
