package vn.tdkt.desk;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.organisation.Groups;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.Download;
import vn.tdkt.process.OfficeTable;

/** The table of reminders: Sở Nội vụ reads it, an administrator puts another in its place. */
@RestController
@RequestMapping("/camunda/api/tdkt/reminder-table")
class ReminderTablePage {

    private final OfficeTable table;
    private final CurrentPerson current;

    ReminderTablePage(OfficeTable table, CurrentPerson current) {
        this.table = table;
        this.current = current;
    }

    @GetMapping
    Shown shown() {
        mustRead();
        return new Shown(table.version(), current.in(Groups.ADMINISTRATORS));
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file() {
        mustRead();
        return Download.of("reminder-rules.dmn", "application/xml", table.file());
    }

    /** For administrators; a table that does not work is refused and the one in force stays. */
    @PostMapping
    Shown replace(@RequestParam MultipartFile file) throws IOException {
        current.mustBeIn(Groups.ADMINISTRATORS);
        table.replace(file.getBytes());
        return new Shown(table.version(), true);
    }

    private void mustRead() {
        current.mustBeIn(Groups.ADMINISTRATORS, Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS);
    }

    /** Which version is in force, and whether the person may replace it. */
    record Shown(int version, boolean mayReplace) {}
}
