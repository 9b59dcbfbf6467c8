package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.YearLeftovers.Numbered;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issue;
import vn.tdkt.document.StoredFiles;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.ProvinceOfOneYear;

/**
 * The six-month review of a province as large as the sample, answered by a program with drawn fates. It has a year of
 * its own, long past: the sample's own year belongs to the tests of the pages, and other provinces of this database
 * would take part in any year to come.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeProvinceWalkthroughTests extends ServerTests {

    private static final int YEAR = 2012;
    private static final long SEED = 1;
    private static final int CLUSTER_WITHOUT_REPORT = 5;
    private static final Fate[] REPORTED = {Fate.ON_TIME, Fate.LATE, Fate.SUPPLEMENTED};

    private final ProvinceOfOneYear province = ProvinceOfOneYear.likeTheSample(YEAR, "TT");
    private final Map<String, Fate> fates = new LinkedHashMap<>();
    private final Map<String, Duration> figures = new LinkedHashMap<>();
    private final String silentCluster = province.clusters().get(CLUSTER_WITHOUT_REPORT);

    @Autowired
    Staff staff;

    @Autowired
    OrganisationImport organisationImport;

    @Autowired
    YearOpening opening;

    @Autowired
    Obligations obligations;

    @Autowired
    OutsideRecords outside;

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    RegisteredTargets targets;

    @Autowired
    YearLeftovers leftovers;

    @Autowired
    JobExecutor jobExecutor;

    private YearAtWork work;
    private int handedIn;

    @BeforeAll
    void walk() {
        jobExecutor.shutdown();
        work = new YearAtWork(staff, province);
        Random chance = new Random(SEED);
        for (String cluster : province.clusters()) {
            province.members(cluster).forEach(unit -> fates.put(unit, Fate.drawn(chance)));
            fates.put(province.head(cluster), Fate.drawnForHead(chance));
        }
        work.on(5, 2);
        timed("nhập tổ chức", () -> province.importInto(organisationImport));
        fates.keySet().forEach(unit -> targets.register(YEAR, unit));
        long start = System.nanoTime();
        timed("mở năm", () -> opening.open(YEAR, province.standingOfficer()));
        timed("hướng dẫn, giao việc", work::issueGuidance);
        letLifeGoOn();
        reportUntil(6, 20, Fate.ON_TIME, Fate.SUPPLEMENTED, Fate.SENT_OUTSIDE);
        reportUntil(7, 3, Fate.LATE, Fate.SUPPLEMENTED);
        timed("tổng hợp của cụm, khối", this::consolidate);
        timed("báo cáo của tỉnh", this::reportForTheProvince);
        figures.put("cả đợt", Duration.ofNanos(System.nanoTime() - start));
        figures.forEach(WholeProvinceWalkthroughTests::print);
        System.out.printf("Cả tỉnh: %d đơn vị, %d lượt nộp%n", fates.size(), handedIn);
    }

    @AfterAll
    void comeBack() {
        try {
            leftovers.withdrawAll(YEAR);
        } finally {
            ClockUtil.reset();
            jobExecutor.start();
        }
    }

    private void letLifeGoOn() {
        LocalDate lastDay = work.on(6, 1).minusDays(1);
        with(Fate.EXCUSED, unit -> obligations.excuse(report(unit).id(), "Mới thành lập", province.standingOfficer()));
        with(Fate.WITHDRAWN, unit -> obligations.withdraw(report(unit).id(), "Giao nhầm", province.standingOfficer()));
        province.dissolve(organisationImport, unitsWith(Fate.DISSOLVED), lastDay);
        with(
                Fate.RECORDED_BY_HEAD,
                unit -> outside.onBehalf(
                        report(unit).id(), byHand(lastDay), "cb" + province.head(province.clusterOf(unit))));
    }

    /** Everybody of these fates hands in on that day; the heads take what came, or ask for more the first time. */
    private void reportUntil(int month, int day, Fate... ofThese) {
        LocalDate today = work.on(month, day);
        for (Fate fate : ofThese) {
            timed("nộp", () -> with(fate, unit -> handIn(unit, fate, today)));
        }
        province.clusters().forEach(cluster -> timed("tiếp nhận", () -> take(cluster)));
    }

    private void handIn(String unit, Fate fate, LocalDate today) {
        handedIn++;
        if (fate == Fate.SENT_OUTSIDE) {
            staff.as("cb" + unit).answers("Chuẩn bị văn bản", Map.of("outside", byHand(today)));
        } else {
            work.handIn(unit, targets.achieved(YEAR, unit));
        }
    }

    private void take(String cluster) {
        String head = province.head(cluster);
        for (Task receipt : work.receipts(head)) {
            Obligation report = obligations.get(leftovers.obligationOf(receipt));
            boolean first = report.supplements() == 0;
            if (first && fates.get(report.debtor().code()) == Fate.SUPPLEMENTED) {
                work.askForSupplement(head, receipt);
            } else {
                work.take(head, receipt);
            }
        }
    }

    private void consolidate() {
        work.on(7, 8);
        province.clusters().stream()
                .filter(cluster -> !cluster.equals(silentCluster))
                .forEach(this::consolidate);
        work.takeClusters();
    }

    private void consolidate(String cluster) {
        if (province.members(cluster).stream().anyMatch(unit -> fates.get(unit) == Fate.MISSING)) {
            work.stopCollecting("cb" + province.head(cluster));
        }
        work.consolidate(province.head(cluster));
    }

    private void reportForTheProvince() {
        work.on(7, 15);
        work.stopCollecting(province.standingOfficer());
        work.reportForTheProvince();
    }

    @Test
    void isAsLargeAsTheSampleAndKnowsEveryFate() {
        assertThat(province.clusters()).hasSize(16);
        assertThat(fates).hasSizeGreaterThanOrEqualTo(150);
        assertThat(fates.values()).contains(Fate.values());
    }

    @Test
    void endsEveryObligationAsChosen() {
        Map<String, State> expected = new HashMap<>();
        fates.forEach((unit, fate) -> expected.put(unit, fate.end()));
        province.clusters().forEach(cluster -> expected.put(cluster, State.ACCEPTED));
        expected.put(silentCluster, State.MISSED);

        assertThat(leftovers.ofReview(YEAR))
                .filteredOn(obligation -> !obligation.debtor().equals(Party.OFFICE))
                .extracting(obligation -> obligation.debtor().code(), Obligation::state)
                .containsExactlyInAnyOrderElementsOf(expected.entrySet().stream()
                        .map(end -> org.assertj.core.groups.Tuple.tuple(end.getKey(), end.getValue()))
                        .toList());
        assertThat(leftovers.ofReview(YEAR))
                .filteredOn(obligation -> obligation.debtor().equals(Party.OFFICE))
                .hasSize(2)
                .allMatch(obligation -> obligation.state() == State.ACCEPTED);
    }

    @Test
    void remembersWhoWasLateAndWhoSentASupplement() {
        assertThat(fates.keySet())
                .filteredOn(unit -> report(unit).daysLate(LocalDate.of(YEAR, 7, 15)) > 0)
                .containsExactlyInAnyOrderElementsOf(unitsWith(Fate.LATE, Fate.MISSING));
        assertThat(fates.keySet())
                .filteredOn(unit -> report(unit).supplements() > 0)
                .containsExactlyInAnyOrderElementsOf(unitsWith(Fate.SUPPLEMENTED));
    }

    @Test
    void leavesNoInstanceNoJobAndNoIncidentOfTheYear() {
        assertThat(leftovers.instances(YEAR)).isZero();
        assertThat(leftovers.jobs(YEAR)).isZero();
        assertThat(leftovers.incidents(YEAR)).isZero();
    }

    @Test
    void numbersEveryIssuersDocumentsWithoutGaps() {
        assertThat(leftovers.numbers(YEAR)).hasSizeGreaterThan(100).allMatch(Numbered::hasNoGap);
    }

    @Test
    void saysInTheProvincesReportWhatBecameOfEverybody() {
        int received = unitsWith(REPORTED).size()
                + unitsWith(Fate.SENT_OUTSIDE, Fate.RECORDED_BY_HEAD).size();
        int missing = unitsWith(Fate.MISSING).size();
        int excused = unitsWith(Fate.EXCUSED).size();

        assertThat(provinceReport())
                .contains(
                        ("Toàn tỉnh có 16 cụm, khối thi đua với %d đơn vị phải gửi báo cáo; đã nhận %d báo cáo của đơn vị,"
                                        + " trong đó %d báo cáo sau thời hạn; %d đơn vị chưa gửi, %d đơn vị được miễn.")
                                .formatted(
                                        received + missing + excused,
                                        received,
                                        unitsWith(Fate.LATE).size(),
                                        missing,
                                        excused));
    }

    @Test
    void addsUpTheTargetsOfEveryReportWithNumbers() {
        List<String> reported = unitsWith(REPORTED);

        assertThat(provinceReport())
                .contains("%s\nviệc\n%s\n%s\n"
                        .formatted(
                                RegisteredTargets.INITIATIVES,
                                RegisteredTargets.printed(reported.size() * RegisteredTargets.PLANNED),
                                RegisteredTargets.printed(reported.stream()
                                        .mapToInt(RegisteredTargets::achievement)
                                        .sum())));
    }

    private String provinceReport() {
        Obligation report = obligations.of(YEAR, "six-month-province-report", Party.OFFICE);
        List<Document> all = documents.ofObligation(report.id());
        Issue issued = all.get(all.size() - 1).issue().orElseThrow();
        return WordFiles.text(files.read(Objects.requireNonNull(issued.sha256())));
    }

    private Obligation report(String unit) {
        return obligations.of(YEAR, "six-month-unit-report", Party.unit(unit));
    }

    private void with(Fate fate, Consumer<String> deed) {
        unitsWith(fate).forEach(deed);
    }

    private List<String> unitsWith(Fate... chosen) {
        return fates.keySet().stream()
                .filter(unit -> List.of(chosen).contains(fates.get(unit)))
                .toList();
    }

    private static DoneOutside byHand(LocalDate day) {
        return new DoneOutside(DoneOutside.Way.BY_HAND, day, "Văn thư", null, null);
    }

    private void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        figures.merge(what, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
    }

    private static void print(String what, Duration took) {
        System.out.printf(Locale.ROOT, "Cả tỉnh, %s: %.1f s%n", what, took.toMillis() / 1000.0);
    }
}
