package vn.tdkt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** One block of four units at the end of 2016, and what its people do between the screens that a test looks at. */
@Component
class YearEndOf2016 {

    static final int YEAR = 2016;
    static final String OFFICE = "MHtdkt";
    static final Party BLOCK = Party.cluster("MHA");

    private static final Map<String, String> DOSSIER = Map.of(
            "situation", "Đơn vị 40 người.",
            "achievements", "Hoàn thành nhiệm vụ.",
            "measures", "Cải cách hành chính.",
            "compliance", "Chấp hành tốt.");

    private final ProvinceOfOneYear province =
            ProvinceOfOneYear.fromTheAutumnBefore(YEAR, "MH").clusterOf(4, "A", "Khối A");
    private final Staff staff;
    private final OrganisationImport organisationImport;
    private final Passwords passwords;
    private final YearOpening opening;
    private final Obligations obligations;
    private final JdbcClient database;
    private final JobExecutor jobExecutor;
    private final YearLeftovers leftovers;

    YearEndOf2016(
            Staff staff,
            OrganisationImport organisationImport,
            Passwords passwords,
            YearOpening opening,
            Obligations obligations,
            JdbcClient database,
            JobExecutor jobExecutor,
            YearLeftovers leftovers) {
        this.staff = staff;
        this.organisationImport = organisationImport;
        this.passwords = passwords;
        this.opening = opening;
        this.obligations = obligations;
        this.database = database;
        this.jobExecutor = jobExecutor;
        this.leftovers = leftovers;
    }

    /** Until the head is asked for its conference. Logins of other tests lie, seen from 2016, in the future. */
    void begin() {
        jobExecutor.shutdown();
        database.sql("delete from login_attempt").update();
        database.sql("delete from login_address").update();
        on(10, 2);
        province.importInto(organisationImport);
        Stream.of("cbMHA1", "ldMHA1", OFFICE).forEach(who -> passwords.set(who, StaffOnline.PASSWORD));
        opening.open(YEAR, OFFICE);
        staff.letTheEngineWork();
        does(OFFICE, "Dự thảo văn bản", "Hướng dẫn tổng kết năm", Map.of("outside", byPost()));
    }

    void end() {
        try {
            leftovers.withdrawAll(YEAR);
            leftovers.withdrawAll(YEAR + 1);
        } finally {
            ClockUtil.reset();
            jobExecutor.start();
        }
    }

    void on(int month, int day) {
        new YearAtWork(staff, province).on(month, day);
        staff.letTheEngineWork();
    }

    /** Ban TĐKT agrees with the plan, and the leader issues it. */
    void planIsAgreedAndIssued() {
        staff.letTheEngineWork();
        does(OFFICE, "Trả lời", "hội nghị", Map.of("agrees", true, "text", ""));
        does("ldMHA1", "Duyệt văn bản hội nghị", "", Map.of("approved", true));
    }

    /** On paper: who has not reported cannot be nominated. */
    void everybodyHasReported() {
        for (String unit : List.of("MHA1", "MHA2", "MHA3")) {
            does("cb" + unit, "Chuẩn bị văn bản", "Báo cáo tổng kết năm", Map.of("outside", byPost()));
            headTakes("year-unit-report", unit, "Báo cáo tổng kết năm");
        }
    }

    /** Two of the three nominated units; for the third the head does not wait. */
    void twoDossiersComeIn() {
        staff.letTheEngineWork();
        for (String unit : List.of("MHA1", "MHA3")) {
            does("cb" + unit, "Chuẩn bị văn bản", "Hồ sơ đề nghị", Map.of("sections", DOSSIER));
            does("ld" + unit, "Duyệt văn bản", "Hồ sơ đề nghị", Map.of("approved", true));
            headTakes("award-dossier", unit, "Hồ sơ đề nghị");
        }
        does("cbMHA1", "Theo dõi", "Hồ sơ tổng kết", Map.of("close", true, "reason", "Sát hạn nộp hồ sơ"));
    }

    /** What a head hands in to itself is taken already. */
    private void headTakes(String kind, String unit, String about) {
        if (obligations.of(YEAR, kind, Party.unit(unit)).state() != State.ACCEPTED) {
            does("cbMHA1", "Tiếp nhận văn bản", about, Map.of("taken", true));
        }
    }

    /** Brought to the head on paper after it had handed in the cluster's file. */
    void thirdDossierArrives() {
        obligations.accept(
                obligations.of(YEAR, "award-dossier", Party.unit("MHA2")).id(), LocalDate.of(YEAR, 12, 27), "cbMHA1");
    }

    /** The five bodies that are asked are not waited for. */
    void nobodyElseIsWaitedFor() {
        staff.letTheEngineWork();
        does(OFFICE, "Theo dõi ý kiến các cơ quan", "", Map.of("close", true));
    }

    void does(String account, String step, String about, Map<String, ?> answer) {
        var task = staff.as(account).tasks().stream()
                .filter(one -> one.getName().startsWith(step) && one.getName().contains(about))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        account + ": " + step + " among " + staff.as(account).taskNames()));
        staff.as(account).answers(task, answer);
        staff.letTheEngineWork();
    }

    void letTheEngineWork() {
        staff.letTheEngineWork();
    }

    Obligation owed(String kind) {
        return obligations.of(YEAR, kind, BLOCK);
    }

    static Map<String, @Nullable Object> byPost() {
        return Map.of("way", "POST", "on", YEAR + "-10-02", "who", "Văn thư");
    }
}
