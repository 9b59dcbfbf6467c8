package vn.tdkt.desk;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ClusterFiles;
import vn.tdkt.conference.ConferenceEvents.UnitNominated;
import vn.tdkt.conference.ConferencePlanSheets;
import vn.tdkt.conference.Conferences;
import vn.tdkt.conference.Dossiers;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.ReportSheets;

/** Counts the statements of the screens of a conference and of the file that follows it. */
@Component
class StatementsOfConferences {

    private final ConferencePlanSheets plans;
    private final Conferences conferences;
    private final ClusterFiles files;
    private final Dossiers dossiers;
    private final ReportSheets reports;
    private final StatementsOfPapers papers;
    private final Obligations obligations;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;

    StatementsOfConferences(
            ConferencePlanSheets plans,
            Conferences conferences,
            ClusterFiles files,
            Dossiers dossiers,
            ReportSheets reports,
            StatementsOfPapers papers,
            Obligations obligations,
            ApplicationEventPublisher events,
            JdbcClient database) {
        this.plans = plans;
        this.conferences = conferences;
        this.files = files;
        this.dossiers = dossiers;
        this.reports = reports;
        this.papers = papers;
        this.obligations = obligations;
        this.events = events;
        this.database = database;
    }

    void ofDay(ScreensOfYear year, Person head, Counted counted) {
        long conference = year.owedByCluster("conference");
        database.sql("update obligation set state = 'ACCEPTED' where year = ? and kind = 'year-unit-report'")
                .param(year.year())
                .update();
        database.sql("update obligation set state = 'ASKED' where id = ?")
                .param(conference)
                .update();
        counted.count("hội nghị: kế hoạch", () -> plans.sheet(conference));
        counted.count("hội nghị: phiếu", () -> conferences.sheet(conference));
        counted.count("hội nghị: ghi kết quả", () -> conferences.hold(conference, year.held(), head));
        counted.count("hội nghị: phiếu ghi lại", () -> conferences.sheet(conference));
        year.members()
                .forEach(unit -> events.publishEvent(new UnitNominated(
                        conference, year.cluster(), year.year(), unit, List.of(ScreensOfYear.CERTIFICATE))));
    }

    void ofFile(ScreensOfYear year, Person head, Counted counted) {
        long file = year.owedByCluster("cluster-file");
        long dossier = obligations.below(file).get(1).id();
        counted.count("hồ sơ khối: lập", () -> files.sheet(file));
        counted.count("hồ sơ đơn vị: lập", () -> dossiers.sheet(dossier));
        counted.count("hồ sơ khối: Ban TĐKT tiếp nhận", () -> reports.receipt(file));
        papers.write("soạn hồ sơ khối", file, head, counted);
    }
}
