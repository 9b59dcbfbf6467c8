package vn.tdkt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** Five blocks with six nominations in December 2018, and what the standing office and the leaders do about them. */
@Component
class AwardsOf2018 {

    static final int YEAR = 2018;

    final ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "KT")
            .clusterOf(3, "A", "Khối A")
            .clusterOf(2, "B", "Khối B")
            .clusterOf(2, "C", "Khối C")
            .clusterOf(2, "D", "Khối D")
            .clusterOf(2, "E", "Khối E");

    private final Staff staff;
    private final OrganisationImport organisationImport;
    private final Passwords passwords;
    private final YearOpening opening;
    private final NominationRows nominations;
    private final JdbcClient database;
    private final JobExecutor jobExecutor;
    private final YearLeftovers leftovers;

    AwardsOf2018(
            Staff staff,
            OrganisationImport organisationImport,
            Passwords passwords,
            YearOpening opening,
            NominationRows nominations,
            JdbcClient database,
            JobExecutor jobExecutor,
            YearLeftovers leftovers) {
        this.staff = staff;
        this.organisationImport = organisationImport;
        this.passwords = passwords;
        this.opening = opening;
        this.nominations = nominations;
        this.database = database;
        this.jobExecutor = jobExecutor;
        this.leftovers = leftovers;
    }

    /** Until the clusters have nominated. Logins of other tests lie, seen from 2018, in the future. */
    void begin() {
        jobExecutor.shutdown();
        database.sql("delete from login_attempt").update();
        database.sql("delete from login_address").update();
        on(3);
        province.importInto(organisationImport);
        opening.open(YEAR, province.standingOfficer());
        nominations.nominate(YEAR, "KTA", "KTA1", "government-flag", 9);
        nominations.nominate(YEAR, "KTB", "KTB1", "government-flag", 8);
        nominations.nominate(YEAR, "KTC", "KTC1", "province-flag", 8);
        nominations.nominate(YEAR, "KTD", "KTD1", "province-certificate", 7);
        nominations.nominate(YEAR, "KTE", "KTE1", "province-certificate", 6);
        nominations.nominate(YEAR, "KTA", "KTA2", "province-certificate", 7);
        Stream.of(province.standingOfficer(), "cbKTA1", "cbKTB1", "cbKTD1", "cbKTE1")
                .forEach(who -> passwords.set(who, StaffOnline.PASSWORD));
    }

    void end() {
        try {
            database.sql("update emulation_cycle set closed_at = null where year = ?")
                    .param(YEAR)
                    .update();
            leftovers.withdrawAll(YEAR);
        } finally {
            ClockUtil.reset();
            jobExecutor.start();
        }
    }

    /** In December. */
    void on(int day) {
        new YearAtWork(staff, province).on(12, day);
    }

    Staff.Member officer() {
        return staff.as(province.standingOfficer());
    }

    Task task(String step, String kind) {
        return officer().tasks().stream()
                .filter(task -> task.getName().startsWith(step))
                .filter(task -> task.getName().contains(kind + " " + YEAR))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        step + " " + kind + " among " + officer().taskNames()));
    }

    void appraise(String... leftOut) {
        officer().answers("Thẩm định hồ sơ đề nghị", Map.of("rows", nominations.fit(YEAR, Set.of(leftOut))));
    }

    void hold(int number, List<Map<String, Object>> rows, boolean another) {
        officer()
                .answers(
                        "Ghi kết quả họp Hội đồng",
                        Map.of(
                                "number", number,
                                "heldOn", day(14).toString(),
                                "present", List.of("Ông A, Chủ tịch Hội đồng", "Bà B"),
                                "rows", rows,
                                "another", another));
    }

    /** Drafted, checked, signed and issued on the seventeenth. */
    void issue(String kind, String signer, String number, List<String> to) {
        sign(kind, signer, to);
        Task issue = task("Cấp số, phát hành", kind);
        release(issue, number, officer().uploads(issue, "Bản đã ký.pdf"));
    }

    void sign(String kind, String signer, List<String> to) {
        Map<String, String> sections =
                Map.of("legalBases", "Luật Thi đua, khen thưởng", "request", "Kính trình", "execution", "Các đơn vị");
        officer()
                .answers(
                        task("Dự thảo văn bản", kind),
                        Map.of(
                                "subject",
                                "Khen thưởng năm 2018",
                                "sections",
                                sections,
                                "to",
                                to,
                                "info",
                                List.of("Lãnh đạo tỉnh")));
        staff.as(province.standingLeader()).answers("Kiểm tra nội dung", Map.of("ok", true));
        staff.as(signer).answers("Ký văn bản", Map.of("signed", true));
    }

    void release(Task issue, String number, @Nullable Long scan) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("number", number);
        answer.put("issuedOn", day(17).toString());
        answer.put("scanFileId", scan);
        officer().answers(issue, answer);
        staff.letTheEngineWork();
    }

    /** Grants everything but the refused one and what is still open. */
    void decide(boolean more, Map<String, String> numbers, String... open) {
        Set<String> leftOut = new HashSet<>(Set.of(open));
        leftOut.add("KTE1");
        officer()
                .answers(
                        "Ghi quyết định khen thưởng",
                        Map.of(
                                "decisions", NominationRows.decisions(numbers, "2018-12-18"),
                                "grants", nominations.granted(YEAR, leftOut),
                                "more", more));
    }

    static Map<String, @Nullable Object> outside(int on) {
        return Map.of("way", "POST", "on", day(on).toString(), "who", "Văn thư");
    }

    static LocalDate day(int day) {
        return LocalDate.of(YEAR, 12, day);
    }
}
