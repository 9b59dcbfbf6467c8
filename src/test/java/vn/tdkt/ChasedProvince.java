package vn.tdkt;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.Holiday;
import vn.tdkt.cycle.MilestoneDate;
import vn.tdkt.obligation.DoneImport;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Preview;
import vn.tdkt.organisation.ProvinceOfOneYear;

/**
 * 150 units in 15 clusters in 2003 and the spring of 2004, by short names: "B4" is the fourth unit of Khối B, which B1 heads. What
 * its people do goes the way of a person's answer; whatever is not the half-year's or the year's report was done on paper before.
 */
@Component
class ChasedProvince {

    static final int YEAR = 2003;

    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd");
    static final String CODE = "CN";
    private static final List<String> CLUSTERS = List.of("ABCDEFGHIJKLMNO".split(""));
    private static final int MEMBERS = 10;

    /** What would speak in the months that are looked at, put off into the summer. */
    private static final Map<String, String> MOVED = Map.of(
            "year-unit-report", "2004-01-15",
            "year-cluster-report", "2004-06-01",
            "year-comment", "2004-06-05",
            "conference", "2004-06-10",
            "award-dossier", "2004-06-15",
            "cluster-file", "2004-06-20",
            "award-submission", "2004-06-25",
            "award-decision", "2004-06-25",
            "pm-submission", "2004-06-25",
            "year-province-report", "2004-06-28");

    private static final List<LocalDate> TET =
            LocalDate.of(2004, 1, 21).datesUntil(LocalDate.of(2004, 1, 27)).toList();

    private final ProvinceOfOneYear province = ProvinceOfOneYear.untilTheSpringAfter(YEAR, CODE);
    private final OrganisationImport organisationImport;
    private final YearOpening opening;
    private final Cycles cycles;
    private final DoneImport done;
    private final Obligations obligations;
    private final OutsideRecords outside;
    private final ManagementService jobs;
    private final Staff staff;
    private final YearLeftovers leftovers;
    private final JdbcClient database;
    private final YearAtWork work;

    ChasedProvince(
            OrganisationImport organisationImport,
            YearOpening opening,
            Cycles cycles,
            DoneImport done,
            Obligations obligations,
            OutsideRecords outside,
            ManagementService jobs,
            Staff staff,
            YearLeftovers leftovers,
            JdbcClient database) {
        this.organisationImport = organisationImport;
        this.opening = opening;
        this.cycles = cycles;
        this.done = done;
        this.obligations = obligations;
        this.outside = outside;
        this.jobs = jobs;
        this.staff = staff;
        this.leftovers = leftovers;
        this.database = database;
        this.work = new YearAtWork(staff, province);
        CLUSTERS.forEach(cluster -> province.clusterOf(MEMBERS, cluster, "Khối " + cluster));
    }

    /** Opens the year on that day; the launch was done on paper. */
    void open(LocalDate day) {
        on(day);
        province.importInto(organisationImport);
        MOVED.forEach((milestone, due) -> cycles.move(
                new MilestoneDate(YEAR, milestone, null, null, LocalDate.parse(due), "Thử nghiệm"),
                province.standingOfficer()));
        TET.forEach(off -> cycles.addHoliday(new Holiday(off, "Tết Nguyên đán")));
        opening.open(YEAR, province.standingOfficer());
        launchedOnPaper(day);
        morningsBeginHere(day);
    }

    private void launchedOnPaper(LocalDate day) {
        byte[] workbook = DoneWorkbook.of(obligations.ofYear(YEAR).stream()
                .filter(owed -> !owed.debtor().equals(Party.OFFICE))
                .filter(owed ->
                        !owed.kind().startsWith("six-month") && !owed.kind().startsWith("year"))
                .filter(owed -> !List.of("conference", "cluster-file").contains(owed.kind()))
                .map(owed -> DoneWorkbook.row(owed.id(), owed.debtor().code(), day.toString(), "Bưu điện", "Văn thư"))
                .toArray(List[]::new));
        Preview preview = done.preview(YEAR, workbook);
        done.apply(YEAR, workbook, preview.token(), province.standingOfficer());
    }

    /** The timer of the morning belongs to the present day. */
    private void morningsBeginHere(LocalDate day) {
        jobs.setJobDuedate(morning().getId(), at(day, LocalTime.of(7, 0)));
    }

    private Job morning() {
        return jobs.createJobQuery()
                .processDefinitionKey("daily-reminders")
                .timers()
                .singleResult();
    }

    /** Eight in the morning of that day; what falls due by then is done, the day's reminders too. */
    void on(LocalDate day) {
        ClockUtil.setCurrentTime(at(day, LocalTime.of(8, 0)));
        staff.letTheEngineWork();
    }

    void comeBack() {
        TET.forEach(cycles::removeHoliday);
        database.sql("delete from milestone_date where year = ?").param(YEAR).update();
        database.sql("delete from assignment where account = 'CNhd'").update();
        leftovers.putAway(YEAR, CODE);
        ClockUtil.reset();
        jobs.setJobDuedate(morning().getId(), at(LocalDate.now(Application.ZONE).plusDays(1), LocalTime.of(7, 0)));
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(Application.ZONE).toInstant());
    }

    ProvinceOfOneYear province() {
        return province;
    }

    YearAtWork work() {
        return work;
    }

    /** Every unit but these hands in on paper, and its head takes it. */
    void everybodyReportsBut(Set<String> others, LocalDate day) {
        units().stream()
                .filter(unit -> !others.contains(unit) && report(unit).state() == State.ASKED)
                .forEach(unit -> sends(unit, day));
        CLUSTERS.forEach(cluster -> takes(head(cluster)));
    }

    private static List<String> units() {
        List<String> units = new ArrayList<>();
        CLUSTERS.forEach(cluster -> {
            for (int number = 1; number <= MEMBERS; number++) {
                units.add(cluster + number);
            }
        });
        return units;
    }

    /** The unit says that it sent its report on paper, and its head takes it. */
    void reports(String unit, LocalDate day) {
        reports(unit, day, head(unit.substring(0, 1)));
    }

    void reports(String unit, LocalDate day, String head) {
        sends(unit, day);
        takes(head);
    }

    /** The unit says that it sent its report on paper; nobody has taken it yet. */
    void sends(String unit, LocalDate day) {
        staff.as("cb" + CODE + unit).answers("Chuẩn bị văn bản", Map.of("outside", post(day)));
    }

    private void takes(String head) {
        work.receipts(head).forEach(receipt -> work.take(head, receipt));
    }

    /** The head asks for more of what the unit handed in. */
    void headAsksForMore(String unit) {
        String head = head(unit.substring(0, 1));
        Task receipt = work.receipts(head).stream()
                .filter(task -> leftovers.obligationOf(task) == report(unit).id())
                .findFirst()
                .orElseThrow();
        work.askForSupplement(head, receipt);
    }

    void headRecords(String unit, LocalDate arrived) {
        outside.onBehalf(
                report(unit).id(),
                new DoneOutside(DoneOutside.Way.BY_HAND, arrived, "Văn thư", null, null),
                "cb" + head(unit.substring(0, 1)));
    }

    /** Each cluster met today and reports to Sở Nội vụ, which takes it. */
    void clustersReport(LocalDate today, String... clusters) {
        for (String cluster : clusters) {
            String head = head(cluster);
            staff.as("cb" + head).answers("Chuẩn bị văn bản", work.clusterReport(MONTH_AND_DAY.format(today)));
            staff.as("ld" + head).answers("Duyệt văn bản", Map.of("approved", true));
        }
        work.takeClusters();
    }

    void stopsCollecting(String cluster) {
        work.stopCollecting("cb" + head(cluster));
    }

    String head(String cluster) {
        return province.head(CODE + cluster);
    }

    /** Its half-year's report until that is settled or the year's is asked for. */
    Obligation report(String unit) {
        Obligation ofYear = obligations.of(YEAR, "year-unit-report", unit(unit));
        return ofYear.state() == State.PLANNED ? obligations.of(YEAR, "six-month-unit-report", unit(unit)) : ofYear;
    }

    static Party unit(String unit) {
        return Party.unit(CODE + unit);
    }

    void dissolve(String unit, LocalDate lastDay) {
        province.dissolve(organisationImport, List.of(CODE + unit), lastDay);
    }

    /** One of Sở Nội vụ's documents goes out on paper. */
    void officeIssuesOnPaper(String about, LocalDate day) {
        officeTask(about, "Dự thảo văn bản")
                .forEach(task -> staff.as(province.standingOfficer()).answers(task, Map.of("outside", post(day))));
    }

    private List<Task> officeTask(String about, String step) {
        return staff.as(province.standingOfficer()).tasks().stream()
                .filter(task ->
                        task.getName().startsWith(step) && task.getName().contains(about))
                .filter(task -> obligations.get(leftovers.obligationOf(task)).year() == YEAR)
                .toList();
    }

    static Map<String, @Nullable Object> post(LocalDate day) {
        return Map.of("way", "POST", "on", day.toString(), "who", "Văn thư");
    }
}
