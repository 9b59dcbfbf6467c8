package vn.tdkt.desk;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.organisation.Preview;
import vn.tdkt.platform.Download;
import vn.tdkt.report.TargetImport;

/** Registered targets: the workbook to download, and its import in two steps. */
@RestController
@RequestMapping("/camunda/api/tdkt/targets")
class TargetPage {

    private final TargetImport targets;
    private final YearKeeper keeper;

    TargetPage(TargetImport targets, YearKeeper keeper) {
        this.targets = targets;
        this.keeper = keeper;
    }

    @GetMapping("/workbook")
    ResponseEntity<byte[]> download() {
        keeper.require();
        return Download.excel("chi-tieu-dang-ky.xlsx", targets.workbook());
    }

    @PostMapping("/preview")
    Preview preview(@RequestParam MultipartFile file) throws IOException {
        keeper.require();
        return targets.preview(file.getBytes());
    }

    @PostMapping("/apply")
    Preview apply(@RequestParam MultipartFile file, @RequestParam String token) throws IOException {
        keeper.require();
        return targets.apply(file.getBytes(), token);
    }
}
