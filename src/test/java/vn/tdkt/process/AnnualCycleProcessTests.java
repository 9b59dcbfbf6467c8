package vn.tdkt.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way through {@code annual-cycle}. */
class AnnualCycleProcessTests {

    private static final String DRAFT = "Dự thảo văn bản";
    private static final Date PAST = new Date();
    private static final Date FUTURE = Date.from(Instant.now().plus(1, ChronoUnit.DAYS));

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void nobodyOwesAnything() {
        Walk.play("askNext", execution -> {
            Variable.MORE_TO_ASK.set(execution, false);
            Variable.WAITING.set(execution, false);
        });
        Walk.play("askPhase", execution -> {
            asked.add(Variable.PHASE.get(execution));
            Variable.MORE_TO_ASK.set(execution, asked.size() % 2 == 1);
        });
    }

    @AfterAll
    static void everyFlowWasWalked() {
        assertThat(BareEngine.notWalked("annual-cycle")).isEmpty();
    }

    @Test
    void asksForPlansFirstAndForTargetsAndPledgesAfterNewYear() {
        Walk year = Walk.through("annual-cycle", year(Map.of("launchStart", PAST, "registrationStart", PAST)));
        year.work();
        assertThat(asked).containsExactly("launch", "launch", "registration", "registration");
        assertThat(year.ends()).containsExactly("Đã giao việc đầu năm");
    }

    @Test
    void asksNobodyForAReviewBeforeTheGuidanceIsOut() {
        Walk year = Walk.through("annual-cycle", year(Map.of("sixMonthStart", PAST)));
        assertThat(year.open()).as("before the day").isEmpty();
        year.work();
        assertThat(year.open()).as("the guidance").containsExactly(DRAFT);
        year.answer(DRAFT, Map.of("issuedOutside", true));
        assertThat(year.open()).as("asking waits for the job executor").isEmpty();
        year.work();
        assertThat(year.open()).as("the review collects").hasSize(1);
    }

    @Test
    void reviewsSixMonths() {
        Walk year = Walk.through("annual-cycle", year(Map.of("sixMonthStart", PAST)))
                .work();
        year.answer(DRAFT, Map.of("issuedOutside", true)).work();
        year.answer("Chuẩn bị văn bản", Map.of("sentOutside", true, "receiptNeeded", false));
        assertThat(year.ends()).contains("Đã sơ kết 6 tháng");
    }

    @Test
    void leavesAReviewAloneThatWasOverBeforeTheYearWasOpenedHere() {
        Walk year = Walk.through("annual-cycle", year(Map.of("sixMonthStart", PAST, "sixMonthOver", true)))
                .work();
        assertThat(year.open()).isEmpty();
        assertThat(year.ends()).containsExactly("Đã sơ kết 6 tháng");
    }

    @Test
    void asksForTheYearEndOnceItsGuidanceIsOutAndEndsWithTheYear() {
        Walk year =
                Walk.through("annual-cycle", year(Map.of("yearEndStart", PAST))).work();
        assertThat(asked).isEmpty();
        year.answer(DRAFT, Map.of("issuedOutside", true)).work();
        assertThat(asked).containsExactly("year-end", "year-end");
        year.answer("Chuẩn bị văn bản", Map.of("sentOutside", true, "receiptNeeded", false));
        assertThat(year.ends()).contains("Đã tổng kết năm");
    }

    /** A year in which everything lies ahead but what is given. */
    private static Map<String, Object> year(Map<String, Object> given) {
        Map<String, Object> year = new HashMap<>();
        List.of("launchStart", "registrationStart", "sixMonthStart", "yearEndStart")
                .forEach(start -> year.put(start, FUTURE));
        List.of("sixMonthGuidance", "sixMonthProvinceReport", "yearGuidance", "yearProvinceReport")
                .forEach(owed -> year.put(owed, owed));
        year.put("sixMonthOver", false);
        year.putAll(given);
        return year;
    }
}
