package vn.tdkt.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issue;
import vn.tdkt.document.StoredFiles;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.obligation.Answering;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.ChasingLetterPaper;
import vn.tdkt.report.Member;
import vn.tdkt.report.OfficeAnswers;
import vn.tdkt.report.OfficeDocuments;
import vn.tdkt.report.OfficeSheets;
import vn.tdkt.report.SectionText;

/** Late beyond the limit of the table: a chasing letter waits with Sở Nội vụ. */
class ChasingDraftsIntegrationTests extends ServerTests {

    @Autowired
    private ChasingDrafts drafts;

    @Autowired
    private ChasingLetterPaper paper;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Answering answering;

    @Autowired
    private OfficeSheets sheets;

    @Autowired
    private OfficeDocuments office;

    @Autowired
    private Documents documents;

    @Autowired
    private StoredFiles files;

    @Autowired
    private IssueNotices notices;

    @Autowired
    private People people;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private ReminderSample sample;
    private LocalDate today;
    private long late;
    private long later;

    @BeforeEach
    void open() {
        sample = new ReminderSample(database);
        sample.remove();
        today = LocalDate.now(clock);
        sample.cluster();
        long collecting = sample.clusterReport(today.plusDays(30));
        late = owed("NVA", collecting, today.minusDays(12));
        later = owed("NVB", collecting, today.minusDays(3));
        owed("NVC", collecting, today.plusDays(5));
    }

    @AfterEach
    void close() {
        letters().forEach(letter -> {
            sample.run("update obligation set state = 'ASKED' where id = ?", letter);
            answering.overtaken(letter, "Thử xong");
            for (String table : new String[] {"report_section", "letter", "report", "obligation_history"}) {
                sample.run("delete from " + table + " where obligation = ?", letter);
            }
            sample.run(
                    "delete from document_version where document in (select id from document where obligation = ?)",
                    letter);
            sample.run("delete from document where obligation = ?", letter);
        });
        sample.run("delete from obligation where year = 2091 and kind = 'chasing-letter'");
        sample.run("delete from outbox_mail where account like 'nv%'");
        sample.remove();
    }

    private long owed(String unit, long collecting, LocalDate due) {
        sample.unit(unit);
        return sample.unitReport(unit, collecting, due);
    }

    @Test
    void draftsOneLetterForACollectionThatListsWhoIsLateAndWaitsWithSoNoiVu() {
        drafts.follow();
        drafts.follow();

        assertThat(letters()).hasSize(1);
        assertThat(tasks(letters().get(0))).isEqualTo(1);
        assertThat(listed()).containsExactlyInAnyOrder("Đơn vị NVA", "Đơn vị NVB");
    }

    @Test
    void waitsUntilSomebodyIsLateBeyondTheLimit() {
        sample.state(late, "SUBMITTED");

        drafts.follow();

        assertThat(letters()).isEmpty();
    }

    @Test
    void dropsWhoHandsInMeanwhileAndEndsWhenNobodyIsLeft() {
        drafts.follow();
        long letter = letters().get(0);
        sample.state(late, "SUBMITTED");
        assertThat(listed()).containsExactly("Đơn vị NVB");

        sample.state(later, "EXCUSED");
        assertThatThrownBy(() -> paper.write(obligations.get(letter), "tdkt1")).isInstanceOf(Refusal.class);
        drafts.endUnneeded();
        assertThat(obligations.get(letter).state().name()).isEqualTo("WITHDRAWN");
        assertThat(tasks(letter)).isZero();
    }

    @Test
    void takesTheListAnewWhenTheLetterIsSignedAndTellsWhoIsStillListed() throws Exception {
        drafts.follow();
        long letter = letters().get(0);
        sample.person("nvbinh", "OFFICER", "NVB");
        OfficeSheets.DraftSheet sheet = sheets.draft(letter);
        Map<String, String> sections =
                sheet.sections().stream().collect(Collectors.toMap(SectionText::key, SectionText::text));
        office.prepare(
                letter,
                new OfficeAnswers.Draft(
                        null,
                        sheet.subject(),
                        sections,
                        sheet.addressees().getOrDefault("to", List.of()),
                        List.of(),
                        List.of(),
                        null),
                person("tdkt1"));
        office.draft(letter);
        assertThat(text(letter)).contains("Đơn vị NVA", "Đơn vị NVB").doesNotContain("Đơn vị NVC");
        office.check(letter, new OfficeAnswers.Check(null, true, null), person("ldtdkt"));

        sample.state(late, "SUBMITTED");
        office.sign(letter, new OfficeAnswers.Signature(null, true, null, null, null), person("ldtdkt"));
        assertThat(text(letter)).contains("Đơn vị NVB").doesNotContain("Đơn vị NVA");
        assertThat(notices.accounts(obligations.get(letter))).containsExactly("nvbinh");
        Files.write(Path.of("target", "chasing-letter.docx"), word(letter));
    }

    private Person person(String account) {
        return people.byAccount(account).orElseThrow();
    }

    private String text(long letter) {
        return WordFiles.text(word(letter));
    }

    private byte[] word(long letter) {
        Document newest = documents.newestOf(letter).get(0);
        return files.read(newest.issue().map(Issue::sha256).orElse(newest.text()));
    }

    private List<String> listed() {
        return paper.listed(obligations.get(letters().get(0))).stream()
                .map(Member::name)
                .toList();
    }

    private List<Long> letters() {
        return database.sql("select id from obligation where year = 2091 and kind = 'chasing-letter'")
                .query(Long.class)
                .list();
    }

    private long tasks(long letter) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey("obligation/" + letter)
                .taskCandidateGroup("standingOfficers")
                .count();
    }
}
