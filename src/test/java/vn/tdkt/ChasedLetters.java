package vn.tdkt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issue;
import vn.tdkt.document.StoredFiles;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.obligation.Answering;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.report.ChasingLetterPaper;

/** The chasing letters of {@link ChasedProvince} on the desk of Sở Nội vụ, by the cluster whose units they list. */
@Component
class ChasedLetters {

    private final ChasedProvince province;
    private final Obligations obligations;
    private final Answering answering;
    private final ChasingLetterPaper paper;
    private final Documents documents;
    private final StoredFiles files;
    private final Staff staff;
    private final YearLeftovers leftovers;
    private final JdbcClient database;

    ChasedLetters(
            ChasedProvince province,
            Obligations obligations,
            Answering answering,
            ChasingLetterPaper paper,
            Documents documents,
            StoredFiles files,
            Staff staff,
            YearLeftovers leftovers,
            JdbcClient database) {
        this.province = province;
        this.obligations = obligations;
        this.answering = answering;
        this.paper = paper;
        this.documents = documents;
        this.files = files;
        this.staff = staff;
        this.leftovers = leftovers;
        this.database = database;
    }

    /** Those that wait, each with whom it lists now. */
    String waiting() {
        return all().stream()
                .filter(letter -> !letter.state().settled())
                .map(letter -> cluster(letter) + ": " + listed(letter))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String listed(Obligation letter) {
        return paper.listed(letter).stream()
                .map(member -> member.name().replaceFirst("Đơn vị Khối (\\w) (\\d+)", "$1$2"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private List<Obligation> all() {
        return database
                .sql("select id from obligation where year = ? and kind = 'chasing-letter' order by id")
                .param(ChasedProvince.YEAR)
                .query(Long.class)
                .list()
                .stream()
                .map(obligations::get)
                .toList();
    }

    private String cluster(Obligation letter) {
        long collecting = Long.parseLong(letter.period().replaceFirst("/.*", ""));
        return obligations.get(collecting).debtor().code().substring(ChasedProvince.CODE.length());
    }

    /** Sent on the office's own way. */
    void issuesOnPaper(LocalDate day, String... clusters) {
        for (String cluster : clusters) {
            answers(
                    office().standingOfficer(),
                    "Dự thảo văn bản",
                    cluster,
                    Map.of("outside", ChasedProvince.post(day)));
        }
    }

    /** Drafted, checked, signed and issued here. */
    void issues(String cluster) {
        answers(
                office().standingOfficer(),
                "Dự thảo văn bản",
                cluster,
                Map.of(
                        "subject",
                        "đôn đốc gửi báo cáo",
                        "sections",
                        Map.of("request", "Đề nghị gửi ngay báo cáo.", "closing", "Trân trọng./."),
                        "to",
                        List.of("Các đơn vị có tên")));
        answers(office().standingLeader(), "Kiểm tra nội dung", cluster, Map.of("ok", true));
        answers(office().standingLeader(), "Ký văn bản", cluster, Map.of("signed", true));
        answers(office().standingOfficer(), "Cấp số, phát hành", cluster, Map.of());
    }

    private void answers(String account, String step, String cluster, Map<String, ?> answer) {
        Task waiting = staff.as(account).tasks().stream()
                .filter(task -> task.getName().startsWith(step))
                .filter(task -> isOf(cluster, obligations.get(leftovers.obligationOf(task))))
                .findFirst()
                .orElseThrow(() -> new AssertionError(account + ": " + step + " of the letter to " + cluster + " among "
                        + staff.as(account).taskNames()));
        staff.as(account).answers(waiting, answer);
        staff.letTheEngineWork();
    }

    private boolean isOf(String cluster, Obligation owed) {
        return owed.year() == ChasedProvince.YEAR
                && owed.kind().equals("chasing-letter")
                && cluster(owed).equals(cluster);
    }

    /** Nobody waits for those that are still open. */
    void endAll() {
        all().stream()
                .filter(letter -> !letter.state().settled())
                .forEach(letter -> answering.overtaken(letter.id(), "Kết thúc thử nghiệm"));
    }

    /** Text of the one that was issued here. */
    String issued() {
        return all().stream()
                .flatMap(letter -> documents.ofObligation(letter.id()).stream())
                .flatMap(document -> document.issue().stream())
                .map(Issue::sha256)
                .map(sha256 -> WordFiles.text(files.read(Objects.requireNonNull(sha256))))
                .collect(Collectors.joining("\n\n"));
    }

    private ProvinceOfOneYear office() {
        return province.province();
    }
}
