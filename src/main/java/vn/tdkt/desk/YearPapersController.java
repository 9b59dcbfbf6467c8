package vn.tdkt.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Reader;
import vn.tdkt.platform.CurrentPerson;

/** The documents of a year as one zip: for Sở Nội vụ of all or one cluster, for the unit that heads a cluster of its own. */
@RestController
@RequestMapping("/camunda/api/tdkt/papers/{year}")
class YearPapersController {

    private final YearPapers papers;
    private final CurrentPerson current;
    private final Clock clock;

    YearPapersController(YearPapers papers, CurrentPerson current, Clock clock) {
        this.papers = papers;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    Counted count(@PathVariable int year, @RequestParam(defaultValue = "") String cluster) {
        List<YearPaper> rows = papers.rows(year, cluster, entitled(year, cluster));
        return new Counted(
                rows.size(),
                rows.stream().mapToInt(YearPaper::fileCount).sum(),
                rows.stream().mapToLong(YearPaper::bytes).sum());
    }

    @GetMapping("/papers.zip")
    void download(@PathVariable int year, @RequestParam(defaultValue = "") String cluster, HttpServletResponse response)
            throws IOException {
        List<YearPaper> rows = papers.rows(year, cluster, entitled(year, cluster));
        if (rows.isEmpty()) {
            throw new Refusal("Chưa có văn bản nào được phát hành trong phạm vi này.");
        }
        String name = "Văn bản năm " + year + (cluster.isEmpty() ? "" : " " + cluster) + ".zip";
        ZipDownload.send(response, name, papers.entries(rows), LocalDateTime.now(clock));
    }

    /** Refuses others as if there were nothing. */
    private Reader entitled(int year, String cluster) {
        Reader reader = Reader.in(current.groups());
        if (!reader.everything() && !reader.headships().contains(year + cluster)) {
            throw new NoSuchElementException("Không có văn bản nào để tải, hoặc bạn không có quyền tải cả cụm, khối.");
        }
        return reader;
    }

    /** What the zip will hold, beside its list. */
    record Counted(int documents, int files, long bytes) {}
}
