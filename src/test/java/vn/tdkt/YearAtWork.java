package vn.tdkt;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** The people of a province at their six-month review, each answering on the way a person's answer takes. */
public final class YearAtWork {

    public static final Map<String, String> SECTIONS = Map.of(
            "direction", "Đã phát động hai đợt thi đua.",
            "results", "Hoàn thành các chỉ tiêu nửa năm.",
            "commendation", "Khen thưởng 12 tập thể.",
            "limits", "Một số việc còn chậm.",
            "tasks", "Hoàn thành chỉ tiêu cả năm.");

    private final Staff staff;
    private final ProvinceOfOneYear province;

    public YearAtWork(Staff staff, ProvinceOfOneYear province) {
        this.staff = staff;
        this.province = province;
    }

    /** Nine in the morning of that day of the year, for engine and features. */
    public LocalDate on(int month, int day) {
        LocalDate date = LocalDate.of(province.year(), month, day);
        ClockUtil.setCurrentTime(Date.from(
                date.atTime(LocalTime.of(9, 0)).atZone(Application.ZONE).toInstant()));
        return date;
    }

    /** From the start of the half-year's review to the letter that asks everybody. */
    void issueGuidance() {
        signGuidance();
        staff.letTheEngineWork();
    }

    /** As far as people go: the letter waits for the engine to send it. */
    public void signGuidance() {
        on(5, 4);
        staff.letTheEngineWork();
        on(5, 18);
        issue(
                "Hướng dẫn sơ kết 6 tháng đầu năm " + province.year(),
                Map.of(
                        "legalBases", "Chương trình công tác năm",
                        "introduction", "Đề nghị tổ chức sơ kết.",
                        "headTasks", "Đôn đốc đơn vị thành viên.",
                        "unitTasks", "Họp sơ kết và gửi báo cáo.",
                        "closing", "Vướng mắc liên hệ Ban Thi đua - Khen thưởng./."),
                province.chair());
    }

    /** From the start of the year's end to the letter that asks everybody. */
    void issueYearGuidance() {
        on(9, 16);
        staff.letTheEngineWork();
        on(9, 28);
        issue(
                "Hướng dẫn tổng kết năm " + province.year(),
                Map.of(
                        "legalBases", "Chương trình công tác năm",
                        "introduction", "Đề nghị tổng kết năm.",
                        "headTasks", "Gửi dự thảo báo cáo cho thành viên.",
                        "unitTasks", "Gửi báo cáo, tóm tắt và bảng tự chấm điểm.",
                        "closing", "Vướng mắc liên hệ Ban Thi đua - Khen thưởng./."),
                province.chair());
        staff.letTheEngineWork();
    }

    public void reportForTheProvince() {
        issue("Báo cáo sơ kết 6 tháng đầu năm toàn tỉnh " + province.year(), SECTIONS, province.standingLeader());
        staff.letTheEngineWork();
    }

    private void issue(String document, Map<String, String> sections, String signer) {
        String officer = province.standingOfficer();
        answer(
                officer,
                "Dự thảo văn bản",
                document,
                Map.of("subject", document, "sections", sections, "to", List.of("Các cụm, khối thi đua")));
        answer(province.standingLeader(), "Kiểm tra nội dung", document, Map.of("ok", true));
        answer(signer, "Ký văn bản", document, Map.of("signed", true));
        answer(officer, "Cấp số, phát hành", document, Map.of());
    }

    /** Offices have work of several years on their list. */
    private void answer(String account, String step, String document, Map<String, ?> answer) {
        Task task = staff.as(account).tasks().stream()
                .filter(one -> one.getName().startsWith(step) && one.getName().endsWith(document))
                .findFirst()
                .orElseThrow(() -> new AssertionError(account + " has no task to issue " + document));
        staff.as(account).answers(task, answer);
    }

    void prepare(String unit, List<Map<String, Object>> results) {
        staff.as("cb" + unit).answers("Chuẩn bị văn bản", unitReport(results));
    }

    public Map<String, Object> unitReport(List<Map<String, Object>> results) {
        return Map.of(
                "reviewedOn",
                province.year() + "-06-01",
                "results",
                results,
                "noAdjustment",
                true,
                "sections",
                SECTIONS);
    }

    void handIn(String unit, List<Map<String, Object>> results) {
        prepare(unit, results);
        staff.as("ld" + unit).answers("Duyệt văn bản", Map.of("approved", true));
    }

    void take(String head, Task receipt) {
        staff.as("cb" + head).answers(receipt, Map.of("taken", true));
    }

    void askForSupplement(String head, Task receipt) {
        staff.as("cb" + head).answers(receipt, Map.of("taken", false, "reason", "Thiếu số liệu"));
    }

    List<Task> receipts(String head) {
        return staff.as("cb" + head).tasks().stream()
                .filter(task -> task.getName().startsWith("Tiếp nhận văn bản"))
                .toList();
    }

    public void stopCollecting(String account) {
        staff.as(account).answers(follow(account), Map.of("close", true, "reason", "Đã quá hạn"));
    }

    /** The task in which a consolidator waits; of the standing office's the one of this year. */
    Task follow(String account) {
        return staff.as(account).tasks().stream()
                .filter(task -> task.getName().startsWith("Theo dõi, đôn đốc"))
                .filter(task -> task.getName().endsWith(" " + province.year()))
                .findFirst()
                .orElseThrow();
    }

    void consolidate(String head) {
        staff.as("cb" + head).answers("Chuẩn bị văn bản", clusterReport("07-05"));
        staff.as("ld" + head).answers("Duyệt văn bản", Map.of("approved", true));
    }

    /** Of a cluster that met on that day, such as {@code 07-05}. */
    public Map<String, Object> clusterReport(String met) {
        return Map.of(
                "review",
                Map.of("way", "MEETING", "on", province.year() + "-" + met, "place", "Hội trường"),
                "sections",
                SECTIONS);
    }

    /** The standing office takes what the clusters handed in. */
    void takeClusters() {
        receipts(province)
                .forEach(receipt -> staff.as(province.standingOfficer()).answers(receipt, Map.of("taken", true)));
    }

    private List<Task> receipts(ProvinceOfOneYear of) {
        return staff.as(of.standingOfficer()).tasks().stream()
                .filter(task -> task.getName().startsWith("Tiếp nhận văn bản"))
                .filter(task -> task.getName().endsWith(" " + of.year()))
                .toList();
    }
}
