package vn.tdkt;

import static vn.tdkt.organisation.HaKhe2015.STANDING_LEADER;
import static vn.tdkt.organisation.HaKhe2015.STANDING_OFFICER;
import static vn.tdkt.organisation.HaKhe2015.leaderOf;
import static vn.tdkt.organisation.HaKhe2015.officerOf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.HaKhe2015;
import vn.tdkt.organisation.Organisation;

/** What people answer in a six-month review, and the days on which they do. */
@Component
public class SixMonthReview2015 {

    private static final Map<String, String> SECTIONS = Map.of(
            "direction", "Đã phát động hai đợt thi đua ngắn ngày.",
            "results", "Hoàn thành các chỉ tiêu nửa năm.",
            "commendation", "Khen thưởng 12 tập thể, 30 cá nhân.",
            "limits", "Một số việc còn chậm do dịch bệnh.",
            "tasks", "Tập trung hoàn thành chỉ tiêu cả năm.");

    private final Staff staff;
    private final Organisation organisation;

    SixMonthReview2015(Staff staff, Organisation organisation) {
        this.staff = staff;
        this.organisation = organisation;
    }

    /** Nine in the morning of that day, for engine and features. */
    public static void on(int month, int day) {
        LocalDate date = LocalDate.of(HaKhe2015.YEAR, month, day);
        ClockUtil.setCurrentTime(Date.from(
                date.atTime(LocalTime.of(9, 0)).atZone(Application.ZONE).toInstant()));
    }

    /** Seed 001's letter: drafted, checked, signed by the vice chair for the Council, numbered 15, issued. */
    public void issueGuidance() {
        Staff.Member officer = staff.as(STANDING_OFFICER);
        officer.answers(
                "Dự thảo văn bản",
                Map.of(
                        "subject", "Sơ kết công tác thi đua, khen thưởng năm 2015",
                        "sections",
                                Map.of(
                                        "legalBases", "Chương trình công tác năm 2015",
                                        "introduction", "Đề nghị tổ chức sơ kết.",
                                        "headTasks", "Đôn đốc đơn vị thành viên.",
                                        "unitTasks", "Họp sơ kết và gửi báo cáo.",
                                        "closing", "Vướng mắc liên hệ Ban Thi đua - Khen thưởng./."),
                        "to",
                                List.of(
                                        "Trưởng các cụm, khối thi đua cấp tỉnh năm 2015",
                                        "Chủ tịch UBND các huyện, thành phố"),
                        "info", List.of("CT, các PCT UBND tỉnh (b/c)")));
        staff.as(STANDING_LEADER).answers("Kiểm tra nội dung", Map.of("ok", true));
        staff.as(HaKhe2015.SIGNATORY).answers("Ký văn bản", Map.of("signed", true));
        officer.answers("Cấp số, phát hành", Map.of("number", "15/HĐTĐKT-BTĐKT", "issuedOn", "2015-05-20"));
        staff.letTheEngineWork();
    }

    public void prepare(String unit, String reviewedOn) {
        staff.as(officerOf(unit))
                .answers("Chuẩn bị văn bản – " + organisation.unit(unit).name(), unitReport(reviewedOn));
    }

    public static Map<String, Object> unitReport(String reviewedOn) {
        return Map.of("reviewedOn", reviewedOn, "results", List.of(), "noAdjustment", true, "sections", SECTIONS);
    }

    public void approve(String unit) {
        staff.as(leaderOf(unit)).answers("Duyệt văn bản", Map.of("approved", true));
    }

    public void handIn(String unit, String reviewedOn) {
        prepare(unit, reviewedOn);
        approve(unit);
    }

    /** The head's officer takes every report that waits. */
    public void takeAll(String head) {
        Staff.Member officer = staff.as(officerOf(head));
        officer.tasks().stream()
                .filter(task -> task.getName().startsWith("Tiếp nhận văn bản"))
                .forEach(task -> officer.answers(task, Map.of("taken", true)));
    }

    public void consolidate(String head, String reviewedOn) {
        staff.as(officerOf(head))
                .answers(
                        "Chuẩn bị văn bản",
                        Map.of(
                                "review",
                                Map.of("way", "MEETING", "on", reviewedOn, "place", "Hội trường"),
                                "sections",
                                SECTIONS));
        staff.as(leaderOf(head)).answers("Duyệt văn bản", Map.of("approved", true));
    }

    public void reportForTheProvince() {
        signTheReportForTheProvince();
        staff.as(STANDING_OFFICER).answers("Cấp số, phát hành", Map.of());
        staff.letTheEngineWork();
    }

    public void signTheReportForTheProvince() {
        staff.as(STANDING_OFFICER)
                .answers(
                        "Dự thảo văn bản",
                        Map.of(
                                "subject",
                                "Kết quả sơ kết 6 tháng đầu năm 2015",
                                "sections",
                                SECTIONS,
                                "to",
                                List.of("Chủ tịch Ủy ban nhân dân tỉnh", "Ban Thi đua - Khen thưởng Trung ương")));
        staff.as(STANDING_LEADER).answers("Kiểm tra nội dung", Map.of("ok", true));
        staff.as(STANDING_LEADER).answers("Ký văn bản", Map.of("signed", true));
    }
}
