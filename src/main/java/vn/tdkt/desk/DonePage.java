package vn.tdkt.desk;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.obligation.DoneImport;
import vn.tdkt.organisation.Preview;
import vn.tdkt.platform.Download;

/** What was done before the office worked with the system: the workbook of a year, and its import in two steps. */
@RestController
@RequestMapping("/camunda/api/tdkt/years/{year}/done")
class DonePage {

    private final DoneImport done;
    private final YearKeeper keeper;

    DonePage(DoneImport done, YearKeeper keeper) {
        this.done = done;
        this.keeper = keeper;
    }

    @GetMapping("/workbook")
    ResponseEntity<byte[]> download(@PathVariable int year) {
        keeper.require();
        return Download.excel("viec-da-lam-" + year + ".xlsx", done.workbook(year));
    }

    @PostMapping("/preview")
    Preview preview(@PathVariable int year, @RequestParam MultipartFile file) throws IOException {
        keeper.require();
        return done.preview(year, file.getBytes());
    }

    @PostMapping("/apply")
    Preview apply(@PathVariable int year, @RequestParam MultipartFile file, @RequestParam String token)
            throws IOException {
        return done.apply(year, file.getBytes(), token, keeper.require());
    }
}
