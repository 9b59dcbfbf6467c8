package vn.tdkt.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.OrganisationWorkbook;
import vn.tdkt.organisation.Preview;
import vn.tdkt.organisation.Unit;
import vn.tdkt.platform.CurrentPerson;

/** The page "Tổ chức": clusters as of today, the workbook to download, and its import in two steps. */
@RestController
@RequestMapping("/camunda/api/tdkt/organisation")
class OrganisationPage {

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CurrentPerson current;
    private final Organisation organisation;
    private final OrganisationImport organisationImport;
    private final OrganisationWorkbook workbook;
    private final Consequences consequences;
    private final Clock clock;

    OrganisationPage(
            CurrentPerson current,
            Organisation organisation,
            OrganisationImport organisationImport,
            OrganisationWorkbook workbook,
            Consequences consequences,
            Clock clock) {
        this.current = current;
        this.organisation = organisation;
        this.organisationImport = organisationImport;
        this.workbook = workbook;
        this.consequences = consequences;
        this.clock = clock;
    }

    @GetMapping
    List<ClusterToday> clusters() {
        mustKeepTheOrganisation();
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Unit>> members = organisation.membersByCluster(today);
        Map<String, String> heads = organisation.heads(today.getYear(), today);
        return organisation.clustersExistingOn(today).stream()
                .map(cluster -> ClusterToday.of(cluster, members, heads))
                .toList();
    }

    @GetMapping("/workbook")
    ResponseEntity<byte[]> download() {
        mustKeepTheOrganisation();
        ContentDisposition name =
                ContentDisposition.attachment().filename("to-chuc.xlsx").build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(workbook.write());
    }

    @PostMapping("/preview")
    Preview preview(@RequestParam MultipartFile file) throws IOException {
        mustKeepTheOrganisation();
        return organisationImport.preview(file.getBytes());
    }

    /** What the workbook does to open years: obligations, targets and headships that change hands. Changes nothing. */
    @PostMapping("/consequences")
    ConsequencesShown.Page consequences(@RequestParam MultipartFile file) throws IOException {
        mustKeepTheOrganisation();
        return consequences.of(file.getBytes());
    }

    @PostMapping("/apply")
    Preview apply(@RequestParam MultipartFile file, @RequestParam String token) throws IOException {
        mustKeepTheOrganisation();
        return organisationImport.apply(file.getBytes(), token);
    }

    /** Its people have everybody's name, mail and telephone, and an import decides who may do what. */
    private void mustKeepTheOrganisation() {
        current.mustBeIn(Groups.ADMINISTRATORS, Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS);
    }
}
