package vn.tdkt.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.process.Tasks;

/** Hands out the files of a task's documents for the office's own document system, to who may see the task. */
@RestController
@RequestMapping("/camunda/api/tdkt/task/{task}")
class FileSetController {

    private final Tasks tasks;
    private final FileSet files;
    private final Clock clock;

    FileSetController(Tasks tasks, FileSet files, Clock clock) {
        this.tasks = tasks;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/file-set.zip")
    void fileSet(@PathVariable String task, HttpServletResponse response) throws IOException {
        ZipDownload.send(response, "Bộ tệp cho QLVB.zip", files.of(tasks.obligation(task)), LocalDateTime.now(clock));
    }
}
