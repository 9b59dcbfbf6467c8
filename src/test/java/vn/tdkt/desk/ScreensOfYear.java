package vn.tdkt.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.conference.AgendaStep;
import vn.tdkt.conference.ConferenceAnswer;
import vn.tdkt.conference.ConferenceAnswer.Attendance;
import vn.tdkt.conference.ConferenceAnswer.AwardRound;
import vn.tdkt.conference.ConferenceAnswer.Candidate;
import vn.tdkt.conference.VoteWay;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.HeadWay;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** What fills the screens of a province's year: one main cluster of some size, others of five. */
final class ScreensOfYear {

    static final String CERTIFICATE = "province-certificate";

    private static final int NOMINATED = 3;

    private final ProvinceOfOneYear province;
    private final JdbcClient database;
    private final Obligations obligations;

    ScreensOfYear(ProvinceOfOneYear province, JdbcClient database, Obligations obligations) {
        this.province = province;
        this.database = database;
        this.obligations = obligations;
    }

    int year() {
        return province.year();
    }

    LocalDate today() {
        return LocalDate.of(year(), 12, 20);
    }

    String cluster() {
        return province.clusters().get(0);
    }

    List<String> members() {
        return province.members(cluster());
    }

    long owedByCluster(String kind) {
        return obligations.of(year(), kind, Party.cluster(cluster())).id();
    }

    long owedByOffice(String kind) {
        return obligations.of(year(), kind, Party.OFFICE).id();
    }

    long owedBy(String unit, String kind) {
        return obligations.of(year(), kind, Party.unit(unit)).id();
    }

    /** Every cluster has a date of its own, which the page of the year names. */
    void moveDates() {
        province.clusters()
                .forEach(cluster -> database.sql(
                                "insert into milestone_date (year, milestone, cluster, due, reason, set_by, set_at)"
                                        + " values (?, 'cluster-file', ?, ?, 'Thử', 'test', now())")
                        .params(year(), cluster, today())
                        .update());
    }

    /** Members of all clusters, each for a certificate, as the standing office types them from paper. */
    void nominateEverybody() {
        province.clusters()
                .forEach(cluster -> province.members(cluster)
                        .forEach(unit -> database.sql(
                                        "insert into nomination (year, cluster, unit, award, votes, votes_base, place, recorded_by, recorded_at)"
                                                + " values (?, ?, ?, 'province-certificate', 5, 5, 1, 'test', now())")
                                .params(year(), cluster, unit)
                                .update()));
    }

    /** All are there, all are voted on, three are nominated, all sign. */
    ConferenceAnswer held() {
        List<String> units = members();
        return new ConferenceAnswer(
                ConferenceAnswer.Outcome.HELD,
                null,
                new ConferenceAnswer.Meeting(
                        today(), LocalTime.of(8, 0), LocalTime.of(11, 0), "Hội trường", "Ông A", "Bà B", List.of()),
                units.stream()
                        .map(unit -> new Attendance(unit, true, "Lãnh đạo", "Cán bộ"))
                        .toList(),
                List.of(),
                Stream.of(AgendaStep.values())
                        .map(step -> new ConferenceAnswer.Step(step, true, ""))
                        .toList(),
                List.of(new AwardRound(
                        CERTIFICATE,
                        VoteWay.SHOW_OF_HANDS,
                        null,
                        units.stream()
                                .map(unit ->
                                        new Candidate(unit, units.size(), 0, 0, false, units.indexOf(unit) < NOMINATED))
                                .toList())),
                new ConferenceAnswer.NextHead(HeadWay.ROTATION, units.get(1), List.of(units.get(2)), null),
                new ConferenceAnswer.Pledge(units, null));
    }
}
