package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.obligation.YearOpening;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SixMonthReviewWalkthroughTests extends ServerTests {
    @Autowired
    Staff staff;

    @Autowired
    Province2020 province;

    @Autowired
    YearOpening opening;

    @Autowired
    ProcessEngine engine;

    @BeforeAll
    void back() {
        ((org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .shutdown();
        on(2020, 1, 15);
        province.found();
    }

    @AfterAll
    void forth() {
        ClockUtil.reset();
        ((org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .start();
    }

    void on(int y, int m, int d) {
        ClockUtil.setCurrentTime(java.util.Date.from(
                LocalDate.of(y, m, d).atTime(9, 0).atZone(Application.ZONE).toInstant()));
    }

    @Test
    void walks() {
        var plan = opening.preview(2020);
        System.out.println(plan.lines().size() + " " + plan.warnings());
        opening.open(2020, "quantri");
        on(2020, 5, 15);
        staff.letTheEngineWork();
        System.out.println(staff.as("tdkt1").taskNames());
        staff.as("tdkt1")
                .answers(
                        "Dự thảo văn bản",
                        Map.of(
                                "subject",
                                "Sơ kết",
                                "sections",
                                Map.of(
                                        "legalBases",
                                        "a",
                                        "introduction",
                                        "b",
                                        "headTasks",
                                        "c",
                                        "unitTasks",
                                        "d",
                                        "closing",
                                        "e"),
                                "to",
                                List.of("Trưởng các cụm, khối"),
                                "via",
                                List.of(),
                                "info",
                                List.of()));
        staff.as("ldtdkt").answers("Kiểm tra nội dung", Map.of("ok", true));
        staff.as("ubnd1").answers("Ký văn bản", Map.of("signed", true));
        on(2020, 5, 20);
        staff.as("tdkt1").answers("Cấp số, phát hành", Map.of("number", "15/HĐTĐKT-BTĐKT", "issuedOn", "2020-05-20"));
        staff.letTheEngineWork();
        System.out.println(staff.as("cbCAn20").taskNames());
        System.out.println(staff.as("cbTTr20").taskNames());
        on(2020, 6, 20);
        Province2020.MEMBERS.forEach((cluster, members) -> members.forEach(office -> {
            staff.as("cb" + office.code())
                    .answers(
                            "Chuẩn bị báo cáo",
                            Map.of(
                                    "reviewedOn",
                                    "2020-06-18",
                                    "results",
                                    List.of(),
                                    "noAdjustment",
                                    true,
                                    "sections",
                                    Map.of(
                                            "direction",
                                            "x",
                                            "results",
                                            "y",
                                            "commendation",
                                            "z",
                                            "limits",
                                            "t",
                                            "tasks",
                                            "u")));
            staff.as("ld" + office.code()).answers("Duyệt báo cáo", Map.of("approved", true, "number", "12/BC-X"));
        }));
        System.out.println(staff.as("cbTTr20").taskNames());
        for (var cluster : Province2020.MEMBERS.values()) {
            for (var office : cluster.subList(1, cluster.size())) {
                staff.as("cb" + cluster.get(0).code())
                        .answers("Tiếp nhận báo cáo – " + office.name(), Map.of("taken", true));
            }
        }
        System.out.println(staff.as("cbTTr20").taskNames());
        on(2020, 7, 8);
        for (var cluster : Province2020.MEMBERS.values()) {
            String head = cluster.get(0).code();
            staff.as("cb" + head)
                    .answers(
                            "Chuẩn bị báo cáo",
                            Map.of(
                                    "review",
                                    Map.of("way", "MEETING", "on", "2020-07-07", "place", "Hội trường"),
                                    "sections",
                                    Map.of("direction", "x", "results", "y", "tasks", "u")));
            staff.as("ld" + head).answers("Duyệt báo cáo", Map.of("approved", true));
        }
        System.out.println(staff.as("tdkt1").taskNames());
        for (int i = 0; i < 3; i++) staff.as("tdkt1").answers("Tiếp nhận báo cáo", Map.of("taken", true));
        System.out.println(staff.as("tdkt1").taskNames());
        staff.as("tdkt1")
                .answers(
                        "Dự thảo văn bản",
                        Map.of(
                                "subject",
                                "Kết quả sơ kết",
                                "sections",
                                Map.of("direction", "b", "results", "c", "tasks", "d"),
                                "to",
                                List.of("Chủ tịch UBND tỉnh")));
        staff.as("ldtdkt").answers("Kiểm tra nội dung", Map.of("ok", true));
        staff.as("ldtdkt").answers("Ký văn bản", Map.of("signed", true));
        staff.as("tdkt1").answers("Cấp số, phát hành", Map.of());
        staff.letTheEngineWork();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("year/2020")
                        .count())
                .isZero();
    }
}
