package vn.tdkt.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way through {@code annual-cycle}. */
class AnnualCycleProcessTests {

    private static final String DRAFT = "Dự thảo văn bản";

    @BeforeEach
    void nobodyOwesAnything() {
        Walk.play("askNext", execution -> {
            Variable.MORE_TO_ASK.set(execution, false);
            Variable.WAITING.set(execution, false);
        });
    }

    @AfterAll
    static void everyFlowWasWalked() {
        assertThat(BareEngine.notWalked("annual-cycle")).isEmpty();
    }

    @Test
    void asksNobodyBeforeTheGuidanceIsOut() {
        Walk year = Walk.through("annual-cycle", year());
        assertThat(year.open()).as("before the day").isEmpty();
        year.work();
        assertThat(year.open()).as("the guidance").containsExactly(DRAFT);
        year.answer(DRAFT, Map.of("issuedOutside", true));
        assertThat(year.open()).as("asking waits for the job executor").isEmpty();
        year.work();
        assertThat(year.open()).as("the year's first phase collects").hasSize(1);
    }

    @Test
    void endsWithTheReviewOfSixMonths() {
        Walk year = Walk.through("annual-cycle", year()).work();
        year.answer(DRAFT, Map.of("issuedOutside", true)).work();
        year.answer("Chuẩn bị báo cáo", Map.of("sentOutside", true, "receiptNeeded", false));
        assertThat(year.ends()).contains("Đã sơ kết 6 tháng");
        year.process().isEnded();
    }

    private static Map<String, Object> year() {
        return Map.of(
                "sixMonthStart", new Date(),
                "sixMonthGuidance", "guidance",
                "sixMonthProvinceReport", "province-report");
    }
}
