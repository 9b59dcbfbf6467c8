package vn.tdkt.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.Hindrance;
import vn.tdkt.difficulty.Difficulties;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.ClusterReports;
import vn.tdkt.report.OfficeSheets;
import vn.tdkt.report.UnitReports;

/** Counts the statements of the staff's own pages and of the sheets of a year's reports. */
@Component
class StatementsOfPages {

    private final YearPage yearPage;
    private final HeadPage headPage;
    private final HindrancePage hindrancePage;
    private final DifficultyPage difficultyPage;
    private final ObligationPage obligationPage;
    private final Difficulties difficulties;
    private final UnitReports unitReports;
    private final ClusterReports clusterReports;
    private final OfficeSheets offices;
    private final YearOpening opening;
    private final StatementsOfPapers papers;
    private final JdbcClient database;

    StatementsOfPages(
            YearPage yearPage,
            HeadPage headPage,
            HindrancePage hindrancePage,
            DifficultyPage difficultyPage,
            ObligationPage obligationPage,
            Difficulties difficulties,
            UnitReports unitReports,
            ClusterReports clusterReports,
            OfficeSheets offices,
            YearOpening opening,
            StatementsOfPapers papers,
            JdbcClient database) {
        this.yearPage = yearPage;
        this.headPage = headPage;
        this.hindrancePage = hindrancePage;
        this.difficultyPage = difficultyPage;
        this.obligationPage = obligationPage;
        this.difficulties = difficulties;
        this.unitReports = unitReports;
        this.clusterReports = clusterReports;
        this.offices = offices;
        this.opening = opening;
        this.papers = papers;
        this.database = database;
    }

    void of(ScreensOfYear year, Person officer, Counted counted) {
        year.moveDates();
        counted.count("năm: xem trước khi mở", () -> yearPage.plan(year.year()));
        opening.open(year.year(), officer.account());
        counted.count("năm: danh sách", yearPage::years);
        counted.count("năm: các mốc", () -> yearPage.dates(year.year()));
        counted.count("trưởng khối", () -> headPage.heads(year.year()));
        counted.count("nghĩa vụ: lựa chọn", obligationPage::choices);
        counted.count("nghĩa vụ: một trang", () -> obligationPage.find(year.year(), "", "", false, "", 0));
        counted.count("nghĩa vụ: chi tiết", () -> obligationPage.detail(year.owedByCluster("conference")));
        year.members().forEach(unit -> {
            long owed = year.owedBy(unit, "year-unit-report");
            difficulties.report(owed, Party.unit(unit), "Thử " + unit, officer.account());
            HindrancePage.Entry entry =
                    new HindrancePage.Entry(unit, Hindrance.Kind.INSPECTION, "Văn bản thử", year.today());
            hindrancePage.record(year.cluster(), year.year(), entry);
        });
        counted.count("vướng mắc", () -> difficultyPage.find(year.year(), false, 0));
        counted.count("điều kiện", () -> hindrancePage.list(year.cluster(), year.year()));
        database.sql(
                        "update unit_hindrance set lifted_at = now(), lifted_by = 'test', lifted_why = 'Thử' where year = ?")
                .param(year.year())
                .update();
        counted.count(
                "báo cáo năm của đơn vị",
                () -> unitReports.sheet(year.owedBy(year.members().get(1), "year-unit-report")));
        counted.count("báo cáo năm của khối", () -> clusterReports.sheet(year.owedByCluster("year-cluster-report")));
        counted.count("báo cáo năm toàn tỉnh", () -> offices.draft(year.owedByOffice("year-province-report")));
        papers.write("soạn báo cáo năm của khối", year.owedByCluster("year-cluster-report"), officer, counted);
        papers.write("soạn báo cáo năm toàn tỉnh", year.owedByOffice("year-province-report"), officer, counted);
    }
}
