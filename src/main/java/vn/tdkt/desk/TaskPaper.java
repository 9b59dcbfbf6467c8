package vn.tdkt.desk;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 * @param draft what the person typed last, null without
 * @param data what the step itself shows
 */
record TaskPaper(
        String taskId,
        String step,
        String name,
        boolean mine,
        @JsonUnwrapped Background.About about,
        @Nullable @JsonRawValue String draft,
        List<UploadedFile> files,
        Object data) {

    static TaskPaper of(
            TaskSheet task, Person person, Background.About about, @Nullable String draft, List<Attachment> files) {
        return new TaskPaper(
                task.taskId(),
                task.form(),
                task.name(),
                person.account().equals(task.assignee()),
                about,
                draft,
                files.stream().map(UploadedFile::of).toList(),
                task.data());
    }
}
