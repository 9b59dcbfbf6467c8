package vn.tdkt;

import static vn.tdkt.organisation.NoiChinh2020.OFFICER;
import static vn.tdkt.organisation.NoiChinh2020.POLICE;
import static vn.tdkt.organisation.NoiChinh2020.YEAR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the standing office of 2020 does to bring the year's nominations to a decision; the police's one is refused. */
@Component
class OfficeOf2020 {

    private final BlockAtWork block;
    private final Staff staff;
    private final NominationRows nominations;

    OfficeOf2020(BlockAtWork block, Staff staff, NominationRows nominations) {
        this.block = block;
        this.staff = staff;
        this.nominations = nominations;
    }

    /** Whoever has not handed in by now is not waited for, if anybody still is. */
    void closeCollecting(String about) {
        staff.as(OFFICER).tasks().stream()
                .filter(task -> task.getName().startsWith("Theo dõi, đôn đốc"))
                .filter(task -> task.getName().contains(about))
                .filter(task -> task.getName().contains("toàn tỉnh 2020"))
                .findFirst()
                .ifPresent(task -> staff.as(OFFICER).answers(task, Map.of("close", true, "reason", "Đã đủ hồ sơ")));
        staff.letTheEngineWork();
    }

    void appraise() {
        does("Thẩm định hồ sơ đề nghị", Map.of("rows", nominations.fit(YEAR, Set.of())));
    }

    void recordSession() {
        does(
                "Ghi kết quả họp Hội đồng",
                Map.of(
                        "number",
                        1,
                        "heldOn",
                        "2021-02-04",
                        "present",
                        List.of("Chủ tịch Hội đồng", "Thường trực Hội đồng"),
                        "rows",
                        nominations.voted(YEAR, Map.of(POLICE, NominationRows.refused("Chưa nổi trội"))),
                        "another",
                        false));
    }

    /** Sent on paper. */
    void tellWhoIsRefused() {
        block.answers(
                OFFICER,
                "Dự thảo văn bản",
                "Thông báo không khen thưởng 2020",
                Map.of(
                        "outside",
                        Map.of("way", "POST", "on", "2021-02-05", "who", "Văn thư", "note", "Thông báo số 13/TB-SNV")));
        staff.letTheEngineWork();
    }

    void recordDecision() {
        Map<String, String> numbers = Map.of("province-flag", "215/QĐ-UBND", "province-certificate", "215/QĐ-UBND");
        does(
                "Ghi quyết định khen thưởng",
                Map.of(
                        "decisions",
                        NominationRows.decisions(numbers, "2021-02-05"),
                        "grants",
                        nominations.granted(YEAR, Set.of(POLICE)),
                        "more",
                        false));
    }

    void closeTheYear() {
        does("Khép năm thi đua", Map.of("close", true, "reason", "Đã tổng kết"));
    }

    private void does(String step, Map<String, ?> answer) {
        block.answers(OFFICER, step, "2020", answer);
        staff.letTheEngineWork();
    }
}
