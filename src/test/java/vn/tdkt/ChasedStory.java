package vn.tdkt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.extension.Extensions;
import vn.tdkt.obligation.CommonExtension;
import vn.tdkt.obligation.CommonExtensions;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Headships;

/** What the people of {@link ChasedProvince} do on which day, after the morning's reminders. */
@Component
class ChasedStory {

    static final List<String> HALF_YEAR =
            List.of("A2", "A3", "B2", "C2", "D2", "D3", "E2", "E3", "F2", "F3", "G2", "H2", "I2", "J1", "K2", "K3");

    static final List<String> YEAR_END =
            List.of("A4", "B4", "B5", "C4", "D4", "E4", "F4", "G4", "H4", "I4", "J4", "K5", "L2", "M2", "N2", "O2");

    private final ChasedProvince province;
    private final Obligations obligations;
    private final Extensions extensions;
    private final CommonExtensions commonExtensions;
    private final Headships headships;
    private final ChasedLetters letters;
    private final Cycles cycles;
    private final Staff staff;
    private final JdbcClient database;

    ChasedStory(
            ChasedProvince province,
            Obligations obligations,
            Extensions extensions,
            CommonExtensions commonExtensions,
            Headships headships,
            ChasedLetters letters,
            Cycles cycles,
            Staff staff,
            JdbcClient database) {
        this.province = province;
        this.obligations = obligations;
        this.extensions = extensions;
        this.commonExtensions = commonExtensions;
        this.headships = headships;
        this.letters = letters;
        this.cycles = cycles;
        this.staff = staff;
        this.database = database;
    }

    void happens(LocalDate day) {
        switch (DigestTable.DAY.format(day)) {
            case "05/05/03" -> province.officeIssuesOnPaper("Hướng dẫn sơ kết", day);
            case "16/06/03" -> province.everybodyReportsBut(Set.copyOf(HALF_YEAR), day);
            case "24/06/03" -> {
                province.sends("D2", day);
                province.clustersReport(day, "L", "M", "N", "O");
                asksForTime("E2", day, LocalDate.of(2003, 7, 7));
                asksForTime("E3", day, LocalDate.of(2003, 7, 2));
            }
            case "25/06/03" -> {
                grants("E");
                grants("E");
                asksForTime("F2", day, LocalDate.of(2003, 7, 10));
                decisionForKhoiK(day);
            }
            case "26/06/03" -> province.headAsksForMore("D2");
            case "27/06/03" -> refuses("F");
            case "01/07/03" -> {
                province.reports("A2", day);
                province.sends("D3", day);
            }
            case "02/07/03" -> {
                province.headAsksForMore("D3");
                province.reports("D2", day);
                excuses("F3");
                province.headRecords("I2", day.minusDays(1));
            }
            case "03/07/03" -> {
                province.reports("F2", day);
                province.reports("J1", day);
                province.headRecords("H2", LocalDate.of(2003, 6, 27));
                province.dissolve("G2", day);
            }
            case "04/07/03" -> province.clustersReport(day, "F", "G", "H", "I", "J");
            case "07/07/03" -> {
                province.reports("D3", day);
                province.reports("E2", day);
            }
            case "08/07/03" -> {
                province.clustersReport(day, "D");
                province.reports("E3", day);
                province.stopsCollecting("C");
            }
            case "09/07/03" -> {
                province.reports("A3", day);
                province.reports("K2", day);
                province.clustersReport(day, "C", "E");
            }
            case "10/07/03" -> province.clustersReport(day, "A");
            case "14/07/03" -> province.reports("B2", day);
            case "15/07/03" -> {
                province.clustersReport(day, "B");
                province.reports("K3", day);
            }
            case "16/07/03" -> {
                province.clustersReport(day, "K");
                province.work().reportForTheProvince();
            }
            case "16/09/03" -> province.officeIssuesOnPaper("Hướng dẫn tổng kết", day);
            case "01/12/03" -> whoIsThere();
            case "05/01/04" -> province.everybodyReportsBut(Set.copyOf(YEAR_END), day);
            default -> happensInSpring(day);
        }
    }

    /** B4's unit has a mailbox, B5 no leader in the system, C4 nobody at all; H and I have a member of the Council in charge. */
    private void whoIsThere() {
        run("update unit set mailbox = 'vanthu@b4.example' where code = 'CNB4'");
        run("update person set active = false where account in ('ldCNB5', 'cbCNC4', 'ldCNC4')");
        run("insert into person (account, full_name, title) values ('CNhd', 'Người CNhd', 'Ủy viên Hội đồng')");
        run("insert into assignment (account, role) values ('CNhd', 'COUNCIL_MEMBER')");
        for (String cluster : List.of("CNH", "CNI")) {
            run("insert into cluster_role (cluster, year, role, account, valid_from) values ('" + cluster
                    + "', 2003, 'COUNCIL_MEMBER', 'CNhd', '2003-12-01')");
        }
    }

    private void happensInSpring(LocalDate day) {
        switch (DigestTable.DAY.format(day)) {
            case "13/01/04" -> asksForTime("K5", day, LocalDate.of(2004, 1, 30));
            case "14/01/04" -> {
                grants("K");
                province.sends("J4", day);
            }
            case "16/01/04" -> province.reports("A4", day);
            case "19/01/04" -> province.reports("B4", day);
            case "20/01/04" -> {
                province.reports("L2", day);
                province.headAsksForMore("J4");
                headships.appoint("CNM", 2003, "CNM3", List.of(), "Quyết định số 07/QĐ-UBND", day, office());
            }
            case "27/01/04" -> province.reports("D4", day);
            case "28/01/04" -> {
                province.reports("B5", day);
                province.headRecords("C4", day.minusDays(1));
                letters.issues("H");
                letters.issuesOnPaper(day, "E", "F", "G", "I", "M", "N", "O");
            }
            case "29/01/04" -> province.reports("M2", day, "CNM3");
            case "31/01/04" -> province.reports("K5", day);
            case "02/02/04" -> {
                province.reports("E4", day);
                province.reports("J4", day);
            }
            case "04/02/04" -> excuses("N2");
            case "11/02/04" -> province.reports("F4", day);
            case "17/02/04" -> province.reports("G4", day);
            case "18/02/04" -> letters.issuesOnPaper(day, "H", "I", "O");
            case "25/02/04" -> province.stopsCollecting("O");
            case "09/03/04" -> province.reports("H4", day);
            case "10/03/04" -> letters.issuesOnPaper(day, "I");
            default -> {}
        }
    }

    private void asksForTime(String unit, LocalDate today, LocalDate until) {
        extensions.ask(province.report(unit).id(), until, "Số liệu ngày " + today + " chưa có", "cbCN" + unit);
    }

    private void grants(String cluster) {
        answers(cluster, Map.of("granted", true));
    }

    private void refuses(String cluster) {
        answers(cluster, Map.of("granted", false, "text", "Khối phải báo cáo ngày 10/7"));
    }

    private void answers(String cluster, Map<String, Object> answer) {
        staff.as("cb" + province.head(cluster)).answers("Trả lời – ", answer);
    }

    private void decisionForKhoiK(LocalDate day) {
        commonExtensions.grant(
                new CommonExtension(
                        ChasedProvince.YEAR,
                        List.of("six-month-unit-report", "six-month-cluster-report"),
                        "CNK",
                        10,
                        "45/QĐ-UBND",
                        day,
                        "Phòng, chống dịch"),
                office());
    }

    private void excuses(String unit) {
        obligations.excuse(province.report(unit).id(), "Trụ sở bị ngập", office());
    }

    private String office() {
        return province.province().standingOfficer();
    }

    private void run(String sql) {
        database.sql(sql).update();
    }

    boolean isWorkday(LocalDate day) {
        return cycles.daysOff().reason(day).isEmpty();
    }
}
